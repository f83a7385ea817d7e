using CaseTracker.Core;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Core.Facts;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Injunctions;
using CaseTracker.Web.Cases.Money;
using CaseTracker.Web.Cases.Sources;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Components;

/// <summary>Relief granted by the reader's day, from the computed state.</summary>
public sealed partial class GrantedList
{
    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    private List<(string What, string? Url, string? State, string Event)> Rows =>
        [
            .. View
                .State.Awards.Where(award => award.Steps.Count > 0)
                .Select(award =>
                    (
                        $"{award.Award.Title}: {award.Total}",
                        FactLabels.Url(View, FactRef.Award(award.Award.Id)),
                        AwardLabels.Stage(View, award),
                        award.Steps[^1].Event
                    )
                ),
            .. View
                .State.Injunctions.Where(injunction => injunction.Issued is not null)
                .Select(injunction =>
                    (
                        injunction.Injunction.Title,
                        FactLabels.Url(View, FactRef.Injunction(injunction.Injunction.Id)),
                        Prose.Capital(InjunctionLabels.Status(View, injunction)) + ".",
                        injunction.Issued!
                    )
                ),
            .. View.State.Sanctions.Select(sanction =>
                (Sanction(sanction), (string?)null, sanction.Amount is { } sum ? $"{sum}." : null, sanction.Event)
            ),
        ];

    private string Sanction(SanctionState sanction) =>
        $"{Prose.Capital(EnumTerm.For(sanction.Kind))} sanctions on {Prose.List(sanction.On.Select(View.PartyInSentence))}";
}
