using System.Text.RegularExpressions;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Effects;

/// <summary>What is known of a kind of effect stands beside it and nowhere else.</summary>
public sealed class EffectTableTests
{
    private static readonly string[] Kinds =
    [
        .. typeof(Effect).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Effect))).Select(type => type.Name),
    ];

    [Fact]
    public void Rows_OfTheStandardTable_AreOneForEachKind()
    {
        Assert.Equal(Kinds.Order(), EffectTable.Standard.Rows.Select(row => row.Type.Name).Order());
        Assert.All(EffectTable.Standard.Rows, row => Assert.Equal($"{row.Type.Name}Descriptor", row.GetType().Name));
    }

    [Fact]
    public void Keys_OfTheStandardTable_AreTheNamesOfTheKinds() =>
        Assert.All(EffectTable.Standard.Rows, row => Assert.Equal(char.ToLowerInvariant(row.Type.Name[0]) + row.Type.Name[1..], row.Key));

    [Fact]
    public void Name_OfEachKind_SaysWhatItIsAbout() =>
        Assert.All(EffectTable.Standard.Rows, row => Assert.Contains("the thing", row.Name("the thing"), StringComparison.Ordinal));

    /// <summary>What a kind needs is something that its antecedents can bring about.</summary>
    [Fact]
    public void Needs_OfEveryEffectOfEverything_NameWhatOthersBring()
    {
        var effects = Everything.Case().Events.SelectMany(happened => happened.Effects).ToList();
        var brought = effects
            .Where(effect => From(effect).Brings(effect) is not null)
            .Select(effect => new Antecedent(effect.GetType(), From(effect).Brings(effect)!));

        Assert.Empty(effects.SelectMany(effect => From(effect).Needs(effect)).Except(brought));
    }

    [Fact]
    public void Files_OfEachKind_StandBesideEachOther()
    {
        var folders = Sources("src/CaseTracker.Core/Effects")
            .ToLookup(path => Path.GetFileNameWithoutExtension(path), Path.GetDirectoryName);

        Assert.All(Kinds, kind => Assert.Equal(Assert.Single(folders[kind]), Assert.Single(folders[$"{kind}Descriptor"])));
    }

    [Fact]
    public void Sources_OutsideTheFolderOfEffects_TellNoKindsApart()
    {
        var kind = $"(?:{string.Join('|', Kinds)})";
        var pattern = $@"{kind}(?:\s+\w+|\s*\{{[^=]*\}}(?:\s+\w+)?)?(?:\s+when\b.*?)?";
        var arm = new Regex($@"^\s*(?:case\s+{kind}\b|{pattern}\s*=>)|\bis\s+(?:not\s+)?{kind}\s+or\s+{kind}\b", RegexOptions.Multiline);

        var told = Sources("src")
            .Where(path => !path.Contains("/CaseTracker.Core/Effects/", StringComparison.Ordinal))
            .SelectMany(path => arm.Matches(File.ReadAllText(ProjectRoot.File(path))).Select(match => $"{path}: {match.Value.Trim()}"));

        Assert.Empty(told);
        Assert.Matches(arm, "        AwardMade made => made.Award,");
        Assert.Matches(arm, "            case DocketOpened opened:");
        Assert.Matches(arm, "        ClaimDecided { Outcome: ClaimOutcome.Settled } => null,");
        Assert.Matches(arm, "if (effect is InjunctionIssued or StayLifted) return;");
    }

    private static EffectDescriptor From(Effect effect) => EffectTable.Standard.Of(effect);

    private static IEnumerable<string> Sources(string folder) =>
        from file in Directory.EnumerateFiles(ProjectRoot.File(folder), "*", SearchOption.AllDirectories)
        let path = Path.GetRelativePath(ProjectRoot.FullName, file).Replace('\\', '/')
        where path.EndsWith(".cs", StringComparison.Ordinal) || path.EndsWith(".razor", StringComparison.Ordinal)
        where !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal)
        select path;
}
