using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CaseTracker.Core;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Sources;
using CaseTracker.Core.State;
using CaseTracker.Testing;
using CaseTracker.Tests.Timeline;
using Xunit;

namespace CaseTracker.Tests.CaseFiles;

/// <summary>What docs/case-file.md says is so.</summary>
public sealed partial class CaseFileDocumentTests
{
    private const string Conditional =
        "after a conditional remittitur (no record that the plaintiff accepted; if refused, a new trial on the punitive damages follows), "
        + "no judgment found";

    private static readonly string Document = File.ReadAllText(ProjectRoot.File("docs/case-file.md"));

    [Fact]
    public void Example_OfTheDocument_IsAcceptedAndPossible()
    {
        var result = CaseFile.Read(Encoding.UTF8.GetBytes(Example().Match(Document).Groups[1].Value));

        Assert.Empty(result.Errors);
        var state = new CaseHistory(result.Case!).On(new DateOnly(2026, 11, 21));
        Assert.Empty(state.Findings);
        Assert.Equal(
            Sentence.With(
                "Pending ({trial}), with an appeal open ({appeal}); no ruling found since 28 February 2024; "
                    + "award of $1,500,000 "
                    + Conditional
                    + "; no injunction.",
                result.Case!
            ),
            state.StatusLine
        );
    }

    [Fact]
    public void Effects_OfTheDocument_AreThoseOfTheSchema()
    {
        var keys = JsonNode.Parse(CaseFile.Schema())!["$defs"]!["effect"]!["oneOf"]!
            .AsArray()
            .Select(choice => (string)choice!["required"]![0]!);
        var rows = Document.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(
            keys.Order(),
            rows.SelectMany(row => Code().Matches(row.Split('|')[1]).Select(match => match.Groups[1].Value)).Order()
        );
    }

    [Fact]
    public void Words_OfTheDocument_AreAllNamed() =>
        Assert.All(
            [.. EnumTerm.All<ComponentKind>(), .. EnumTerm.All<EvidentiaryStatusKind>(), .. RecordKeys.OfFacts],
            word => Assert.Contains($"`{word}`", Document, StringComparison.Ordinal)
        );

    [GeneratedRegex(@"```json\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Code();
}
