namespace CaseTracker.Exchange.References;

/// <summary>What kind of thing is cited, as styles and formats tell it apart.</summary>
public enum ReferenceKind
{
    /// <summary>A page of this site, as it reads on a day.</summary>
    Page,

    /// <summary>A proceeding in one court, by its docket.</summary>
    Proceeding,

    /// <summary>A decision of a court.</summary>
    Ruling,

    News,
    Report,

    /// <summary>Anything else that is published on the web.</summary>
    WebPage,

    /// <summary>Anything else that has no address.</summary>
    Document,
}
