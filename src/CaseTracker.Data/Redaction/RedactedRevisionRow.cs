namespace CaseTracker.Data.Redaction;

/// <summary>What a revision is since something in it was withheld: by it the copy that readers get is checked, as the revision's own digest
/// and hash are those of the original.</summary>
public sealed class RedactedRevisionRow
{
    /// <summary>The case of the revision; <see cref="OfRegistry"/> for one of the registry.</summary>
    public int CaseId { get; set; }

    /// <summary>The number of the revision.</summary>
    public int Number { get; set; }

    /// <summary>When something in it was withheld last, in UTC.</summary>
    public DateTimeOffset At { get; set; }

    /// <summary>SHA-256 of the file as it is now, in lower-case hexadecimal.</summary>
    public string BytesHash { get; set; } = "";

    /// <summary>Over all that the revision says now, this digest, and digest and hash of the original; see
    /// <c>RevisionHash.OfCopy</c>.</summary>
    public string Hash { get; set; } = "";

    /// <summary>True where the words stood in author or reason, which the revision's own hash covers as they were.</summary>
    public bool InWords { get; set; }

    /// <summary>Stands in <see cref="CaseId"/>; no case has it.</summary>
    public const int OfRegistry = 0;
}
