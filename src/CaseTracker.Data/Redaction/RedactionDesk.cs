using System.Text;
using CaseTracker.Core;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Redaction;
using CaseTracker.Core.Registry;
using CaseTracker.Core.State;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using CaseTracker.Data.Proposals;
using CaseTracker.Data.Publishing;
using CaseTracker.Data.Registry;
using CaseTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Redaction;

/// <summary>Takes something that was published out of every revision of a case, of the registry, of the case's drafts and of what readers
/// suggested: in one transaction, or not at all, and for good.</summary>
public sealed class RedactionDesk(
    IDbContextFactory<CaseTrackerContext> contexts,
    CaseHeads heads,
    ICurrentActor current,
    SiteSettings settings,
    TimeProvider time,
    SiteCalendar calendar
)
{
    public const int LongestReason = 500;
    private const int MostTexts = 20;

    /// <summary>Says what would be changed, and changes nothing.</summary>
    public async Task<RedactionResult> PreviewAsync(RedactionRequest request, CancellationToken cancellation = default)
    {
        var (actor, refused) = await AskAsync(cancellation);
        return actor is null ? refused! : await WalkAsync(request, actor, null, cancellation);
    }

    /// <param name="seen">The <see cref="RedactionPreview.Seen"/> of the preview on which the person decided.</param>
    public async Task<RedactionResult> WithholdAsync(RedactionRequest request, string seen, CancellationToken cancellation = default)
    {
        var (actor, refused) = await AskAsync(cancellation);
        return actor is null ? refused! : await WalkAsync(request, actor, seen, cancellation);
    }

    private async Task<(Actor? Actor, RedactionResult? Refused)> AskAsync(CancellationToken cancellation)
    {
        var actor = await current.ReadAsync(cancellation);
        return AccessPolicy.Allows(actor, Permission.Withhold, null, settings) is { IsAllowed: false } decision
            ? (null, Answer(RedactionOutcome.Refused, decision.Words))
            : (actor, null);
    }

    /// <param name="seen">Null to look only.</param>
    private async Task<RedactionResult> WalkAsync(RedactionRequest request, Actor actor, string? seen, CancellationToken cancellation)
    {
        var (words, faults) = Read(request);
        if (faults.Count > 0)
            return new(RedactionOutcome.Invalid, faults, null);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.AllCases.AsNoTracking().SingleOrDefaultAsync(item => item.Slug == request.Slug, cancellation) is not { } row)
            return new(
                RedactionOutcome.NotFound,
                [new(DeskFields.Slug, "There is no such case; choose one of those that are offered.")],
                null
            );

        var now = time.GetUtcNow();
        DateTimeOffset? at = seen is null ? null : now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        var before = await HeadAsync(context, row, cancellation);
        var fingerprint = await SeenAsync(context, row, cancellation);
        var ofCase = new RevisionRedaction<RevisionRow>(
            context,
            row.Slug,
            row.Id,
            context.Revisions.Where(revision => revision.CaseId == row.Id),
            words,
            bytes => RedactCase(bytes, words)
        );
        var ofRegistry = new RevisionRedaction<RegistryRevisionRow>(
            context,
            RegistryPublisher.Chain,
            RedactedRevisionRow.OfRegistry,
            context.RegistryRevisions,
            words,
            bytes => RedactRegistry(bytes, words)
        );
        await ofCase.WalkAsync(at, cancellation);
        await ofRegistry.WalkAsync(at, cancellation);
        var drafts = await ProposalRedaction.WalkAsync(context, row.Slug, words, at, cancellation);
        var suggestions = await SuggestionRedaction.WalkAsync(context, row.Slug, words, at is not null, cancellation);

        var after = at is null ? Redactor.Withhold(before, words).Record ?? before : await HeadAsync(context, row, cancellation);
        var preview = new RedactionPreview(
            after.Name,
            ofCase.Numbers,
            ofRegistry.Numbers.Count,
            drafts,
            suggestions,
            ofCase.Places,
            await RedactedTermSearch.FindAsync(context, row, Lines(request), cancellation),
            new CaseHistory(before).On(calendar.Today).StatusLine,
            new CaseHistory(after).On(calendar.Today).StatusLine,
            fingerprint
        );
        if (ofCase.Faults.Concat(ofRegistry.Faults).ToList() is { Count: > 0 } wrong)
            return new(RedactionOutcome.Invalid, wrong, preview);
        if (at is not { } then)
            return new(RedactionOutcome.Previewed, [], preview);
        if (seen != fingerprint)
            return new(RedactionOutcome.Stale, ["Something was published, drafted or withheld since; look at it again."], preview);
        if (!preview.FindsAny)
            return new(RedactionOutcome.Invalid, [new(DeskFields.Texts, "These words stand nowhere in the case.")], preview);

        context.Add(
            new RedactionRow
            {
                CaseId = row.Id,
                At = then,
                ById = actor.PersonId,
                ByName = actor.DisplayName,
                Ground = request.Ground,
                Reason = request.Reason.Trim(),
                Marks = string.Join('\n', words.Select(withheldWords => withheldWords.Mark())),
            }
        );
        context.Record(
            new AuditEntryRow
            {
                At = then,
                Kind = AuditKind.Withheld,
                ActorId = actor.PersonId,
                Slug = row.Slug,
            }
        );
        await ProjectAsync(context, row.Id, after, ofRegistry.Numbers.Count > 0, cancellation);
        await transaction.CommitAsync(cancellation);
        heads.Forget(row.Slug);
        return new(RedactionOutcome.Done, [], preview) { IsErased = await DatabaseErasure.RewriteAsync(context) };
    }

    private async Task ProjectAsync(
        CaseTrackerContext context,
        int caseId,
        CourtCase head,
        bool withRegistry,
        CancellationToken cancellation
    )
    {
        var projection = new CaseProjection(new CaseHistory(head), calendar.Today);
        projection.Fill(await context.AllCases.SingleAsync(item => item.Id == caseId, cancellation));
        await context.ReplaceRecordsAsync(caseId, projection, cancellation);
        if (withRegistry)
        {
            var newest = await context
                .RegistryRevisions.AsNoTracking()
                .OrderByDescending(revision => revision.Number)
                .Select(registryRevision => registryRevision.Bytes)
                .FirstAsync(cancellation);
            await context.ReplaceRegistryAsync(RegistryFile.Read(newest).Registry!, cancellation);
        }

        await context.SaveChangesAsync(cancellation);
        await context.RaiseSiteRevisionAsync(cancellation);
    }

    private static (List<RedactedTerm> Words, List<FormFault> Faults) Read(RedactionRequest request)
    {
        var (words, faults) = (new List<RedactedTerm>(), new List<FormFault>());
        var lines = Lines(request);
        if (lines.Count == 0)
            faults.Add(new(DeskFields.Texts, "Give the text to withhold."));
        if (lines.Count > MostTexts)
            faults.Add(new(DeskFields.Texts, $"At most {MostTexts} texts are withheld at once."));
        for (var i = 0; i < lines.Count; i++)
            if (RedactedTerm.Read(lines[i]).TryGet(out var read))
                words.Add(read);
            else
                faults.Add(new(DeskFields.Texts, $"Text {i + 1}: {RedactedTerm.Read(lines[i]).Failure!.Reason}"));
        if (request.Reason.Trim() is not { Length: > 0 and <= LongestReason } reason)
            faults.Add(new(DeskFields.Reason, $"Say why in at most {LongestReason} characters; readers see it."));
        else if (words.Any(withheldWords => withheldWords.AreIn(reason)))
            faults.Add(new(DeskFields.Reason, "The reason repeats what is to be withheld; readers see it, so say it in other words."));
        return (words, faults);
    }

    private static List<string> Lines(RedactionRequest request) =>
        [.. request.Texts.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    private static (byte[], IReadOnlyList<RedactedPlace>, IReadOnlyList<CaseFileError>) RedactCase(
        byte[] bytes,
        IReadOnlyList<RedactedTerm> words
    )
    {
        var read = CaseFile.Read(bytes);
        if (read.Case is null)
            return (bytes, [], read.Errors);
        var withheld = Redactor.Withhold(read.Case, words);
        return (withheld.Bytes.Length > 0 ? withheld.Bytes : bytes, withheld.Places, withheld.Errors);
    }

    private static (byte[], IReadOnlyList<RedactedPlace>, IReadOnlyList<CaseFileError>) RedactRegistry(
        byte[] bytes,
        IReadOnlyList<RedactedTerm> words
    )
    {
        var read = RegistryFile.Read(bytes);
        if (read.Registry is null)
            return (bytes, [], read.Errors);
        var withheld = Redactor.Withhold(read.Registry, words);
        return (withheld.Bytes.Length > 0 ? withheld.Bytes : bytes, withheld.Places, withheld.Errors);
    }

    private static async Task<CourtCase> HeadAsync(CaseTrackerContext context, CaseRow row, CancellationToken cancellation)
    {
        var bytes = await context
            .Revisions.AsNoTracking()
            .Where(revision => revision.CaseId == row.Id)
            .OrderByDescending(revision => revision.Number)
            .Select(revision => revision.Bytes)
            .FirstAsync(cancellation);
        var read = CaseFile.Read(bytes);
        return read.Case ?? throw new UnreadableCaseException(row.Slug, $"revision {row.HeadRevision}", read.Errors[0].ToString());
    }

    /// <summary>Changes with everything that a decision to withhold rests on. What readers suggest is no part of it: a stranger could keep
    /// a reviewer from withholding, by sending something each time.</summary>
    private static async Task<string> SeenAsync(CaseTrackerContext context, CaseRow row, CancellationToken cancellation)
    {
        var withholdings = await context.Redactions.CountAsync(withholding => withholding.CaseId == row.Id, cancellation);
        var registry = await context.SiteState.Select(site => site.RegistryRevision).SingleAsync(cancellation);
        var tokens = await context
            .Proposals.Where(proposal => proposal.Slug == row.Slug)
            .OrderBy(proposal => proposal.Id)
            .Select(proposal => proposal.Token)
            .ToListAsync(cancellation);
        return RevisionHash.ComputeForBytes(
            Encoding.UTF8.GetBytes($"{row.HeadRevision}|{withholdings}|{registry}|{string.Join('|', tokens)}")
        );
    }

    private static RedactionResult Answer(RedactionOutcome outcome, string words) => new(outcome, [words], null);
}
