using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing.Notices;

namespace CaseTracker.Data.Registry;

/// <summary>Makes one entry of the registry of two. No case is touched: one that
/// names the entry that goes leads to the other from then on.</summary>
public sealed class RegistryMerging(
    RegistryLibrary library,
    RegistryPublisher publisher,
    ICurrentActor current,
    SiteSettings settings,
    SiteCalendar calendar,
    TimeProvider time
)
{
    private readonly RegistryChange _change = new(library, publisher, current, settings, time);

    /// <summary>Says what would be done, and does nothing.</summary>
    public async Task<RegistryResult<MergePreview>> PreviewAsync(
        RegistryKind of,
        string from,
        string into,
        CancellationToken cancellation = default
    )
    {
        var (actor, refused) = await _change.AskAsync(cancellation);
        if (actor is null)
            return new(ProposalOutcome.Refused, refused, null);
        var (head, registry) = await library.NewestAsync(cancellation);
        if (Bar(registry, of, from, into) is { } barred)
            return new(barred.Outcome, barred.Words, null);
        return new(
            ProposalOutcome.Done,
            "",
            new MergePreview(
                EntryMerge.Find(registry, of, from, into)!,
                head,
                await library.UseAsync(of, from, cancellation: cancellation),
                await library.UseAsync(of, into, cancellation: cancellation)
            )
        );
    }

    /// <summary>Taken back by <see cref="RegistrySplitting"/>.</summary>
    /// <param name="from">The entry that goes; its address leads to the other from then on.</param>
    /// <param name="choices">By the key of a <see cref="MergeField"/>, the side that gives it.</param>
    /// <param name="reason">Readers see it on the page of the entry and in the logs.</param>
    /// <param name="seen">The <see cref="MergePreview.Head"/> of the preview on which the person decided.</param>
    public Task<PublicationStatusResult> MergeAsync(
        RegistryKind of,
        string from,
        string into,
        IReadOnlyDictionary<string, MergeSide> choices,
        string reason,
        int seen,
        CancellationToken cancellation = default
    ) =>
        _change.OfAsync(
            AuditKind.EntriesMerged,
            seen,
            reason,
            (registry, why) => Task.FromResult(Step(registry, of, from, into, choices, why)),
            cancellation
        );

    private RegistryEdit Step(
        SharedRegistry registry,
        RegistryKind of,
        string from,
        string into,
        IReadOnlyDictionary<string, MergeSide> choices,
        string why
    )
    {
        if (Bar(registry, of, from, into) is { } barred)
            return barred;
        var merge = EntryMerge.Find(registry, of, from, into)!;
        if (merge.Fields.FirstOrDefault(field => choices.TryGetValue(field.Key, out var side) && !field.Sides.Contains(side)) is { } field)
            return RegistryEdit.Not(
                ProposalOutcome.Invalid,
                $"{field.Label}: choose one of those that are offered.",
                DeskFields.TakePrefix + field.Key
            );
        return RegistryEdit.To(
            merge.Merged(choices, calendar.Today, why),
            $"The {EnumTerm.For(of)} {Named(merge.From)} was merged into {Named(merge.Into)}: {why}"
        );
    }

    private static RegistryEdit? Bar(SharedRegistry registry, RegistryKind of, string from, string into)
    {
        if (into.Length == 0)
            return RegistryEdit.Not(ProposalOutcome.NotNow, "Choose the entry that it is to be merged into.");
        if (from == into)
            return RegistryEdit.Not(ProposalOutcome.NotNow, "An entry can’t be merged into itself; choose the other one.");
        return Missing(from, "") ?? Missing(into, " Choose that one instead.");

        RegistryEdit? Missing(string id, string advice)
        {
            if (registry.Find(of, id) is not { } entry)
                return RegistryEdit.Not(ProposalOutcome.NotFound, $"The registry has no {EnumTerm.For(of)} “{id}”.");
            return entry.Former.FirstOrDefault(formerEntry => formerEntry.Id == id) is { } former
                ? RegistryEdit.Not(
                    ProposalOutcome.NotNow,
                    $"“{id}” was merged into {Named(entry)} on {DateFormatter.Day(former.Merged)}.{advice}"
                )
                : null;
        }
    }

    /// <summary>A name and the id that tells it from others of the name.</summary>
    internal static string Named(IRegistryEntry entry) => $"“{entry.NewestName()}” ({entry.Id})";
}
