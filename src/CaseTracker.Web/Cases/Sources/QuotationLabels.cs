using CaseTracker.Core;
using CaseTracker.Core.Cases;

namespace CaseTracker.Web.Cases.Sources;

/// <summary>How near a quotation is to what was said.</summary>
public static class QuotationLabels
{
    public static string For(QuotationForm form) =>
        form switch
        {
            QuotationForm.MachineCopy => "from a copy whose words a machine may have changed",
            QuotationForm.Paraphrase => "paraphrase, not the speaker’s words",
            _ => EnumTerm.For(form),
        };
}
