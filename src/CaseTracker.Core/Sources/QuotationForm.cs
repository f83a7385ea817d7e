namespace CaseTracker.Core.Sources;

public enum QuotationForm
{
    Verbatim,
    Translated,
    Paraphrase,
    MachineCopy,
}
