namespace CaseTracker.Data.Jobs;

/// <summary>Something that the site does by itself at a time. It goes with the transaction that does it.</summary>
public sealed class JobRow
{
    public long Id { get; set; }

    public JobKind Kind { get; set; }

    /// <summary>What it is about; of a kind and a subject there is one job at most.</summary>
    public Guid Subject { get; set; }

    /// <summary>In UTC, to the millisecond.</summary>
    public DateTimeOffset DueAt { get; set; }

    /// <summary>Who asked for it. It is done only while that person may still do it.</summary>
    public Guid ById { get; set; }

    /// <summary>The process that does it now; empty where none does.</summary>
    public string Owner { get; set; } = "";

    /// <summary>Until then no other process takes it; afterwards the owner is taken for dead.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    public int Attempts { get; set; }

    /// <summary>What went wrong last; empty where nothing did.</summary>
    public string LastError { get; set; } = "";

    /// <summary>Changes whenever somebody takes the job: whoever lost it meanwhile can’t finish it.</summary>
    public Guid Token { get; set; }
}
