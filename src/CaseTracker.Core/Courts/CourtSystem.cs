namespace CaseTracker.Core.Courts;

/// <summary>Whose court it is, seen from the United States.</summary>
public enum CourtSystem
{
    /// <summary>A court of the United States, the district courts of the territories included.</summary>
    Federal,

    /// <summary>A court of a state of the United States.</summary>
    State,

    /// <summary>A court of another country.</summary>
    Foreign,
}
