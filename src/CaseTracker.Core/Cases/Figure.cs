using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>A count of something else than money: devices, users, countries.</summary>
public sealed record Figure
{
    public required string Id { get; init; }

    /// <summary>What is counted: "devices that received the messages".</summary>
    public required string Counts { get; init; }

    /// <summary>The count as best supported, in words: "about 1,400".</summary>
    public required string Value { get; init; }

    public EvidentiaryStatus? Standing { get; init; }
    public string? Event { get; init; }
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}
