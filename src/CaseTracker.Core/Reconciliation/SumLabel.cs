using CaseTracker.Core.Currencies;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Reconciliation;

/// <summary>What the name that a source gave a sum says about it.</summary>
/// <param name="Text">The name in the source's words; empty for none.</param>
/// <param name="Components">The parts that it names: both, for "compensatory and punitive".</param>
/// <param name="IsWhole">True when it names the whole: "total damages", "verdict".</param>
/// <param name="OtherThing">The name of another thing than damages: "fine"; null when there is none.</param>
/// <param name="Fate">What the source says became of it, in an editor's reading: "rejected"; null when nothing else than on record.</param>
internal sealed record SumLabel(string Text, IReadOnlyList<ComponentKind> Components, bool IsWhole, string? OtherThing, string? Fate)
{
    private static readonly Dictionary<string, ComponentKind> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["compensatory"] = ComponentKind.Compensatory,
        ["actual"] = ComponentKind.Compensatory,
        ["punitive"] = ComponentKind.Punitive,
        ["exemplary"] = ComponentKind.Punitive,
        ["statutory"] = ComponentKind.Statutory,
        ["disgorgement"] = ComponentKind.Disgorgement,
        ["fees"] = ComponentKind.AttorneysFees,
        ["costs"] = ComponentKind.Costs,
    };

    private static readonly string[] Wholes = ["total", "sum", "combined", "whole", "overall", "altogether", "verdict"];

    private static readonly (string Word, ComponentKind[] Unless)[] OtherThings =
    [
        ("fine", [ComponentKind.CivilPenalty, ComponentKind.Sanction]),
        ("fined", [ComponentKind.CivilPenalty, ComponentKind.Sanction]),
        ("penalty", [ComponentKind.CivilPenalty, ComponentKind.Sanction]),
        ("settlement", [ComponentKind.SettlementSum]),
        ("sanction", [ComponentKind.Sanction, ComponentKind.CivilPenalty]),
    ];

    private static readonly string[] Fates = ["rejected", "thrown out", "overturned", "dismissed", "vacated", "quashed", "denied"];

    public bool IsSpecific => IsWhole || Components.Count > 0;

    public static SumLabel From(ReportedValue reported)
    {
        var called = reported.Called ?? "";
        var words = called.Split([' ', ',', '-', '’', '/', ';', '.'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Contains("not", StringComparer.OrdinalIgnoreCase))
            return new(called, [], false, null, null);
        var parts = words.Where(Parts.ContainsKey).Select(word => Parts[word]).Distinct().ToList();
        var isWhole = parts.Count > 1 || words.Any(word => Wholes.Contains(word, StringComparer.OrdinalIgnoreCase));
        var other = OtherThings.FirstOrDefault(pair => words.Contains(pair.Word, StringComparer.OrdinalIgnoreCase)).Word;
        var fate = Fates.FirstOrDefault(text =>
            called.Contains(text, StringComparison.OrdinalIgnoreCase)
            || (reported.Note?.Contains($"printed as {text}", StringComparison.OrdinalIgnoreCase) ?? false)
        );
        return new(called, parts, isWhole, other == "fined" ? "fine" : other, fate);
    }

    /// <summary>True when the name is not that of this number; a name that says nothing fits all.</summary>
    public bool Excludes(RecordedNumber number) =>
        IsSpecific
        && number.Kind == NumberKind.Money
        && !(number.Component == ComponentKind.Sanction && IsFees)
        && !(IsWhole ? number.IsTotal : number.Component is { } part && Components.Contains(part));

    /// <summary>True where it names fees, costs or both, in which a sanction often consists (Fed. R. Civ. P. 37).</summary>
    private bool IsFees => Components.Count > 0 && Components.All(part => part is ComponentKind.AttorneysFees or ComponentKind.Costs);

    /// <summary>True when the number is of an award and the name is of something that no court awards as damages.</summary>
    /// <param name="settled">True when a settlement is on record: then the name may be right.</param>
    public bool IsOtherThingThan(RecordedNumber number, bool settled) =>
        OtherThing is not null
        && number.AwardedBy is not null
        && !(settled && OtherThing == "settlement")
        && !(number.Component is { } part && OtherThings.First(pair => pair.Word == OtherThing).Unless.Contains(part));
}
