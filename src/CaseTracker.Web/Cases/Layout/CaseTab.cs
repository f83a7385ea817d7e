namespace CaseTracker.Web.Cases.Layout;

/// <summary>The pages of one case, in the order of their tabs.</summary>
public enum CaseTab
{
    Overview,
    Timeline,
    Money,
    Injunctions,
    Claims,
    Parties,
    Statements,
    Sources,
    Export,

    /// <summary>Of the record, not of the case.</summary>
    History,

    /// <summary>How to cite; reached from the head and the end of each page, without a tab.</summary>
    Cite,

    /// <summary>The case for other sites, reached from the foot, without a tab.</summary>
    Embeds,

    /// <summary>One docket's sheet, reached from the list of dockets, without a tab.</summary>
    Docket,

    /// <summary>What a reader finds wrong, reached from the foot, without a tab.</summary>
    Suggest,
}
