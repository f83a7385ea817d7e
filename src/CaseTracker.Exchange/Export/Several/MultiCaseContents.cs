namespace CaseTracker.Exchange.Export.Several;

/// <summary>What can be said of several cases only when all have been written.</summary>
internal sealed class MultiCaseContents
{
    public int Cases { get; private set; }

    /// <summary>The newest publication among them.</summary>
    public DateTimeOffset PublishedAt { get; private set; } = DateTimeOffset.UnixEpoch;

    public DateOnly FirstChecked { get; private set; } = DateOnly.MaxValue;

    public DateOnly LastChecked { get; private set; } = DateOnly.MinValue;

    /// <summary>Called before the cases are gone through once more.</summary>
    public void Begin() => Cases = 0;

    public void Add(ExportInput input)
    {
        var (published, lastChecked) = (input.Stamp.PublishedAt, input.Reading.Case.Coding.LastChecked);
        Cases++;
        if (published > PublishedAt)
            PublishedAt = published;
        if (lastChecked < FirstChecked)
            FirstChecked = lastChecked;
        if (lastChecked > LastChecked)
            LastChecked = lastChecked;
    }
}
