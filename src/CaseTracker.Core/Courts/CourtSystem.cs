namespace CaseTracker.Core.Courts;

/// <summary>Whose court it is, seen from the United States.</summary>
public enum CourtSystem
{
    /// <summary>A court of the United States, the district courts of the territories included.</summary>
    Federal,

    /// <summary>A court of a state of the United States, of the District of Columbia or of a territory.</summary>
    State,

    /// <summary>A court of a tribal nation in the United States.</summary>
    Tribal,

    /// <summary>A court of another country, or of a part of one.</summary>
    Foreign,

    /// <summary>A court that several countries have set up together.</summary>
    International,

    /// <summary>A body that administers or hears arbitrations.</summary>
    Arbitral,
}
