namespace CaseTracker.Exchange.Verification;

/// <summary>What can be said of a file, from the strongest to the weakest.</summary>
public enum ExportFinding
{
    /// <summary>A file with these very bytes was given out.</summary>
    GivenOut,

    /// <summary>The site makes these very bytes from a revision, though it does not remember having given them out.</summary>
    MadeAgain,

    /// <summary>The case file of a revision, byte for byte.</summary>
    CaseFile,

    /// <summary>Consistent with itself; where it comes from is not known.</summary>
    Consistent,

    /// <summary>It names a digest, and its bytes give another.</summary>
    Altered,

    /// <summary>It names no digest, or several, and is no case file of the site.</summary>
    Unsealed,
}
