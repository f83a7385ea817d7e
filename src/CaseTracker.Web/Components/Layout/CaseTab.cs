namespace CaseTracker.Web.Components.Layout;

/// <summary>The pages of one case, in the order of their tabs.</summary>
public enum CaseTab
{
    Overview,
    Timeline,
    Money,
    Injunctions,
    Claims,
    Parties,
    Sources,
}
