using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Cases;

/// <summary>A count of something else than money: devices, users, countries.</summary>
public sealed record Figure
{
    private static readonly (char Sign, string Name)[] Currencies = [('$', "dollars "), ('€', "euros "), ('£', "pounds ")];

    public required string Id { get; init; }

    /// <summary>What is counted: "devices that received the messages".</summary>
    public required string Counts { get; init; }

    /// <summary>The count as best supported, in words: "about 1,400".</summary>
    public required string Value { get; init; }

    /// <summary>What is counted as it stands after the value, whose sign already names the currency: "per work" of "dollars per
    /// work".</summary>
    public string CountsAfterValue =>
        Currencies.FirstOrDefault(currency => Value.Contains(currency.Sign) && Counts.StartsWith(currency.Name, StringComparison.Ordinal))
            is { Name: { } name }
            ? Counts[name.Length..]
            : Counts;

    public EvidentiaryStatus? Standing { get; init; }
    public string? Event { get; init; }
    public IReadOnlyList<Citation> Sources { get; init; } = [];
}
