using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Reconciliation;
using CaseTracker.Core.Sources;
using CaseTracker.Core.State;
using CaseTracker.Core.Timeline;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Components.Pages;

/// <summary>How cases are coded. The lists of words come from the vocabulary itself, so that they can't go stale.</summary>
public sealed partial class MethodologyPage
{
    private static readonly (string Id, string Title)[] Contents =
    [
        ("events", "Events and effects"), ("standing", "Who says it"), ("dates", "Dates"), ("as-of", "The reader’s day"), ("sources", "Sources and origins"),
        ("verdicts", "Printed values"), ("money", "Money"), ("coding", "Coding states"), ("not-found", "Not found"), ("scope", "What is left out"), ("corrections", "Corrections"),
    ];

    /// <summary>Null where the operator named nobody.</summary>
    [Parameter, EditorRequired] public required SiteContact? Contact { get; set; }

    private static IEnumerable<(string, string)> Standing => Enum.GetValues<StandingKind>().Select(one => (Words.Of(one), one.Meaning()));

    private static IEnumerable<(string, string)> Classes => Enum.GetValues<SourceClass>().Select(one => (Words.Of(one), one.Meaning()));

    private static IEnumerable<(string, string)> Verdicts => Enum.GetValues<Verdict>().Select(one => (one.Words(), one.Meaning()));

    private static IEnumerable<(string, string)> Stages => Enum.GetValues<AwardStage>().Select(one => (StateWords.Of(one), one.Meaning()));

    private static IEnumerable<(string, string)> States => Enum.GetValues<CodingState>().Select(one => (Words.Of(one), one.Meaning()));
}
