namespace CaseTracker.Core.Cases;

public enum QuotationForm
{
    Verbatim,
    Translated,
    Paraphrase,
    MachineCopy,
}
