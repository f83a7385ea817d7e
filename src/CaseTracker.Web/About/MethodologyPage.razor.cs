using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Sources;
using CaseTracker.Web.Hosting;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.About;

/// <summary>How cases are coded. The lists of words come from the vocabulary itself, so that they can't go stale.</summary>
public sealed partial class MethodologyPage
{
    private const string Summary =
        "How CaseTracker turns rulings and reports into the state of a case: events and effects, dates, standing, sources, money, "
        + "and what each word means.";

    private static readonly (string Id, string Title)[] Contents =
    [
        ("events", "Events and effects"),
        ("standing", "Who says it"),
        ("dates", "Dates"),
        ("as-of", "The reader’s day"),
        ("sources", "Sources and origins"),
        ("verdicts", "Printed values"),
        ("money", "Money"),
        ("coding", "Coding states"),
        ("not-found", "Not found"),
        ("scope", "What is left out"),
        ("corrections", "Corrections"),
    ];

    /// <summary>Null where the operator named nobody.</summary>
    [Parameter, EditorRequired]
    public required SiteContact? Contact { get; set; }

    private static IEnumerable<(string, string)> Standing =>
        Enum.GetValues<EvidentiaryStatusKind>().Select(standingKind => (EnumTerm.For(standingKind), standingKind.Meaning()));

    private static IEnumerable<(string, string)> Classes =>
        Enum.GetValues<SourceClass>().Select(sourceClass => (EnumTerm.For(sourceClass), sourceClass.Meaning()));

    private static IEnumerable<(string, string)> Verdicts =>
        Enum.GetValues<MatchKind>().Select(verdict => (verdict.Words(), verdict.Meaning()));

    private static IEnumerable<(string, string)> Stages =>
        Enum.GetValues<AwardStage>().Select(awardStage => (StateLabels.For(awardStage), awardStage.Meaning()));

    private static IEnumerable<(string, string)> States =>
        Enum.GetValues<CodingState>().Select(codingState => (EnumTerm.For(codingState), codingState.Meaning()));
}
