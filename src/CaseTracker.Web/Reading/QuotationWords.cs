using CaseTracker.Core;
using CaseTracker.Core.Sources;

namespace CaseTracker.Web.Reading;

/// <summary>How near a quotation is to what was said.</summary>
public static class QuotationWords
{
    public static string Of(QuotationForm form) => form switch
    {
        QuotationForm.MachineCopy => "from a copy whose words a machine may have changed",
        QuotationForm.Paraphrase => "paraphrase, not the speaker’s words",
        _ => Words.Of(form),
    };
}
