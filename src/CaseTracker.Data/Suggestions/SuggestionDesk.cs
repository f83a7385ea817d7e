using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Suggestions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Proposals;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Suggestions;

/// <summary>Where editors read what readers suggest, begin proposals from it and close it.</summary>
public sealed class SuggestionDesk(
    IDbContextFactory<CaseTrackerContext> contexts,
    ProposalDesk proposals,
    ProposalReview review,
    ICurrentActor current,
    SiteSettings settings,
    TimeProvider time
)
{
    public const int LongestNote = 500;

    private const int LongestBeginning = 160;
    private const int LongestQuoted = 1_000;

    /// <summary>What waits, or what was closed last; null for somebody who may not see it.</summary>
    public async Task<SuggestionQueue?> ListAsync(bool isClosed, int most, CancellationToken cancellation = default)
    {
        if (Refusal(await current.ReadAsync(cancellation)) is not null)
            return null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var rows = context.Suggestions.AsNoTracking().Where(row => row.ClosedAt != null == isClosed);
        var items = await rows.OrderByDescending(row => row.Id)
            .Take(most)
            .Select(row => new SuggestionSummary(
                row.Id,
                row.Slug,
                row.At,
                row.What.Substring(0, LongestBeginning + 1),
                row.ProposalId != null,
                row.Outcome
            ))
            .ToListAsync(cancellation);
        return new SuggestionQueue(
            await rows.CountAsync(cancellation),
            [.. items.Select(item => item with { Beginning = Prose.Clip(item.Beginning, LongestBeginning) })]
        );
    }

    public async Task<SuggestionResult> FindAsync(int id, CancellationToken cancellation = default)
    {
        if (Refusal(await current.ReadAsync(cancellation)) is { } refused)
            return refused;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        return await context.Suggestions.AsNoTracking().SingleOrDefaultAsync(suggestion => suggestion.Id == id, cancellation) is { } row
            ? new(ProposalOutcome.Done, null, Read(row))
            : NotThere;
    }

    /// <summary>Says what became of it, and erases who sent it.</summary>
    /// <param name="outcome">Null where none was chosen.</param>
    public async Task<SuggestionResult> CloseAsync(
        int id,
        SuggestionOutcome? outcome,
        string note,
        CancellationToken cancellation = default
    )
    {
        var actor = await current.ReadAsync(cancellation);
        if (Refusal(actor) is { } refused)
            return refused;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.Suggestions.SingleOrDefaultAsync(suggestion => suggestion.Id == id, cancellation) is not { } row)
            return NotThere;
        if (row.ClosedAt is not null)
            return new(ProposalOutcome.NotNow, $"{row.ClosedByName} has closed this suggestion meanwhile.", Read(row));
        if (outcome is null)
            return new(ProposalOutcome.Invalid, new(DeskFields.Outcome, "Choose what became of it."), Read(row));
        if (note.Trim() is not { Length: > 0 and <= LongestNote } said)
            return new(
                ProposalOutcome.Invalid,
                new(DeskFields.Note, $"Say why, or what came of it, in at most {LongestNote} characters."),
                Read(row)
            );

        var now = time.GetUtcNow();
        (row.ClosedAt, row.ClosedById, row.ClosedByName) = (now, actor!.PersonId, actor.DisplayName);
        (row.Outcome, row.Note) = (outcome, said);
        (row.Name, row.Email) = ("", "");
        context.Record(
            new AuditEntryRow
            {
                At = now,
                Kind = AuditKind.SuggestionClosed,
                ActorId = actor.PersonId,
                Slug = row.Slug,
            }
        );
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new(ProposalOutcome.Done, null, Read(row));
    }

    /// <summary>Begins a proposal on the case, with a comment that quotes the suggestion and not who sent it.</summary>
    /// <param name="key">Made once by the page that asks: sent twice, it begins one.</param>
    /// <param name="address">Where editors read the suggestion.</param>
    public async Task<ProposalResult> BeginAsync(int id, Guid key, string address, CancellationToken cancellation = default)
    {
        var found = await FindAsync(id, cancellation);
        if (found.Suggestion is not { } suggestion)
            return new(found.Outcome, found.Fault!.Words, null);
        if (suggestion.ClosedAt is not null)
            return new(ProposalOutcome.NotNow, "This suggestion is closed.", null);
        var begun = await proposals.BeginAsync(suggestion.Slug, $"Suggestion {id} from a reader", key, cancellation);
        if (begun.Proposal is not { } proposal)
            return begun;
        await review.CommentAsync(proposal.Id, key, null, null, Quoted(suggestion, address), cancellation);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await context
            .Suggestions.Where(row => row.Id == id)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ProposalId, proposal.Id), cancellation);
        return begun;
    }

    private static SuggestionResult NotThere { get; } = new(ProposalOutcome.NotFound, "There is no such suggestion.", null);

    private SuggestionResult? Refusal(Actor? actor) =>
        AccessPolicy.Allows(actor, Permission.AnswerSuggestions, null, settings) is { IsAllowed: false } decision
            ? new(ProposalOutcome.Refused, decision.Words, null)
            : null;

    private static string Quoted(Suggestion suggestion, string address)
    {
        var text = suggestion.Text;
        var about = text.Page.Length > 0 ? $" about {Bidi.Isolated(text.Page)}" : "";
        var should = text.Should.Length > 0 ? $" What it should say: “{Quote(text.Should)}”" : "";
        return $"Suggestion {suggestion.Id} from a reader{about}: “{Quote(text.What)}”{should} The whole of it: {address}";
    }

    private static string Quote(string text) => Bidi.Isolated(Prose.Inner(Prose.Clip(text, LongestQuoted)));

    private static Suggestion Read(SuggestionRow row) =>
        new(
            row.Id,
            row.Slug,
            row.Revision,
            row.At,
            new SuggestionText(row.What, row.Should, row.Page, row.Name, row.Email),
            row.ProposalId,
            row.ClosedAt,
            row.ClosedByName,
            row.Outcome,
            row.Note
        );
}
