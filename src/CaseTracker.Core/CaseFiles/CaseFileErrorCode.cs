namespace CaseTracker.Core.CaseFiles;

/// <summary>What kind of error it is, for programs that say it in words of their own.</summary>
public enum CaseFileErrorCode
{
    /// <summary>Something stands there and is not what was expected.</summary>
    Unexpected,

    /// <summary>A key is not there and has to be.</summary>
    Missing,

    /// <summary>Two keys stand there, and one takes the place of the other.</summary>
    Both,

    /// <summary>A text without characters, or a list without items.</summary>
    Empty,

    /// <summary>An effect without a key that says which effect it is.</summary>
    NoKnownEffect,
}
