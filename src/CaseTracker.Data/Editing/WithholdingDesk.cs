using System.Text;
using CaseTracker.Core;
using CaseTracker.Core.Access;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Timeline;
using CaseTracker.Core.Withholding;
using CaseTracker.Data.Access;
using CaseTracker.Data.Auditing;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Projection;
using CaseTracker.Data.Queries;
using CaseTracker.Data.Rows;
using CaseTracker.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Editing;

/// <summary>Takes something that was published out of every revision of a case, of the registry and of the case's drafts: in one transaction, or not at all, and for good.</summary>
public sealed class WithholdingDesk(
    IDbContextFactory<CaseTrackerContext> contexts, CaseHeads heads, ICurrentActor current, SiteSettings settings, TimeProvider time, SiteCalendar calendar)
{
    public const int LongestReason = 500;
    private const int MostTexts = 20;

    /// <summary>Says what would be changed, and changes nothing.</summary>
    public async Task<WithholdingAnswer> PreviewAsync(WithholdingRequest request, CancellationToken cancellation = default)
    {
        var (actor, refused) = await AskAsync(cancellation);
        return actor is null ? refused! : await WalkAsync(request, actor, null, cancellation);
    }

    /// <param name="seen">The <see cref="WithholdingPreview.Seen"/> of the preview on which the person decided.</param>
    public async Task<WithholdingAnswer> WithholdAsync(WithholdingRequest request, string seen, CancellationToken cancellation = default)
    {
        var (actor, refused) = await AskAsync(cancellation);
        return actor is null ? refused! : await WalkAsync(request, actor, seen, cancellation);
    }

    private async Task<(Actor? Actor, WithholdingAnswer? Refused)> AskAsync(CancellationToken cancellation)
    {
        var actor = await current.ReadAsync(cancellation);
        return AccessPolicy.Allows(actor, Permission.Withhold, null, settings) is { IsAllowed: false } decision ? (null, Answer(WithholdingOutcome.Refused, decision.Words)) : (actor, null);
    }

    /// <param name="seen">Null to look only.</param>
    private async Task<WithholdingAnswer> WalkAsync(WithholdingRequest request, Actor actor, string? seen, CancellationToken cancellation)
    {
        var (words, faults) = Read(request);
        if (faults.Count > 0) return new(WithholdingOutcome.Invalid, faults, null);
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        if (await context.Cases.IgnoreQueryFilters().AsNoTracking().SingleOrDefaultAsync(one => one.Slug == request.Slug, cancellation) is not { } row) return new(WithholdingOutcome.NotFound, [new(DeskFields.Slug, "There is no such case; choose one of those that are offered.")], null);

        var now = time.GetUtcNow();
        DateTimeOffset? at = seen is null ? null : now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
        var before = await HeadAsync(context, row, cancellation);
        var fingerprint = await SeenAsync(context, row, cancellation);
        var ofCase = new WithheldChain<RevisionRow>(context, row.Slug, row.Id, context.Revisions.Where(one => one.CaseId == row.Id), words, bytes => OfCase(bytes, words));
        var ofRegistry = new WithheldChain<RegistryRevisionRow>(
            context, RegistryPublisher.Chain, WithheldRevisionRow.OfRegistry, context.RegistryRevisions, words, bytes => OfRegistry(bytes, words));
        await ofCase.WalkAsync(at, cancellation);
        await ofRegistry.WalkAsync(at, cancellation);
        var drafts = await WithheldProposals.WalkAsync(context, row.Slug, words, at, cancellation);

        var after = at is null ? Withholder.Withhold(before, words).Record ?? before : await HeadAsync(context, row, cancellation);
        var preview = new WithholdingPreview(
            after.Name, ofCase.Numbers, ofRegistry.Numbers.Count, drafts, ofCase.Places, await WithheldElsewhere.FindAsync(context, row, Lines(request), cancellation),
            new CaseHistory(before).On(calendar.Today).StatusLine, new CaseHistory(after).On(calendar.Today).StatusLine, fingerprint);
        if (ofCase.Faults.Concat(ofRegistry.Faults).ToList() is { Count: > 0 } wrong) return new(WithholdingOutcome.Invalid, wrong, preview);
        if (at is not { } then) return new(WithholdingOutcome.Previewed, [], preview);
        if (seen != fingerprint) return new(WithholdingOutcome.Stale, ["Something was published, drafted or withheld since; look at it again."], preview);
        if (!preview.FindsAny) return new(WithholdingOutcome.Invalid, [new(DeskFields.Texts, "These words stand nowhere in the case.")], preview);

        context.Add(new WithholdingRow
        {
            CaseId = row.Id,
            At = then,
            ById = actor.PersonId,
            ByName = actor.DisplayName,
            Ground = request.Ground,
            Reason = request.Reason.Trim(),
            Marks = string.Join('\n', words.Select(one => one.Mark())),
        });
        context.Record(new AuditEntryRow { At = then, Kind = AuditKind.Withheld, ActorId = actor.PersonId, Slug = row.Slug });
        await ProjectAsync(context, row.Id, after, ofRegistry.Numbers.Count > 0, cancellation);
        await transaction.CommitAsync(cancellation);
        heads.Forget(row.Slug);
        return new(WithholdingOutcome.Done, [], preview) { IsErased = await DatabaseErasure.RewriteAsync(context) };
    }

    private async Task ProjectAsync(CaseTrackerContext context, int caseId, Core.Cases.CourtCase head, bool withRegistry, CancellationToken cancellation)
    {
        var projection = new CaseProjection(new CaseHistory(head), calendar.Today);
        projection.Fill(await context.Cases.IgnoreQueryFilters().SingleAsync(one => one.Id == caseId, cancellation));
        await context.ReplaceRecordsAsync(caseId, projection, cancellation);
        if (withRegistry)
        {
            var newest = await context.RegistryRevisions.AsNoTracking().OrderByDescending(one => one.Number).Select(one => one.Bytes).FirstAsync(cancellation);
            await context.ReplaceRegistryAsync(RegistryFile.Read(newest).Registry!, cancellation);
        }

        await context.SaveChangesAsync(cancellation);
        await context.RaiseSiteRevisionAsync(cancellation);
    }

    private static (List<WithheldWords> Words, List<FormFault> Faults) Read(WithholdingRequest request)
    {
        var (words, faults) = (new List<WithheldWords>(), new List<FormFault>());
        var lines = Lines(request);
        if (lines.Count == 0) faults.Add(new(DeskFields.Texts, "Give the text to withhold."));
        if (lines.Count > MostTexts) faults.Add(new(DeskFields.Texts, $"At most {MostTexts} texts are withheld at once."));
        for (var i = 0; i < lines.Count; i++)
            if (WithheldWords.Read(lines[i]).TryGet(out var read)) words.Add(read);
            else faults.Add(new(DeskFields.Texts, $"Text {i + 1}: {WithheldWords.Read(lines[i]).Failure!.Reason}"));
        if (request.Reason.Trim() is not { Length: > 0 and <= LongestReason } reason) faults.Add(new(DeskFields.Reason, $"Say why in at most {LongestReason} characters; readers see it."));
        else if (words.Any(one => one.AreIn(reason))) faults.Add(new(DeskFields.Reason, "The reason repeats what is to be withheld; readers see it, so say it in other words."));
        return (words, faults);
    }

    private static List<string> Lines(WithholdingRequest request) =>
        [.. request.Texts.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Distinct()];

    private static (byte[], IReadOnlyList<WithheldPlace>, IReadOnlyList<CaseFileError>) OfCase(byte[] bytes, IReadOnlyList<WithheldWords> words)
    {
        var read = CaseFile.Read(bytes);
        if (read.Case is null) return (bytes, [], read.Errors);
        var withheld = Withholder.Withhold(read.Case, words);
        return (withheld.Bytes.Length > 0 ? withheld.Bytes : bytes, withheld.Places, withheld.Errors);
    }

    private static (byte[], IReadOnlyList<WithheldPlace>, IReadOnlyList<CaseFileError>) OfRegistry(byte[] bytes, IReadOnlyList<WithheldWords> words)
    {
        var read = RegistryFile.Read(bytes);
        if (read.Registry is null) return (bytes, [], read.Errors);
        var withheld = Withholder.Withhold(read.Registry, words);
        return (withheld.Bytes.Length > 0 ? withheld.Bytes : bytes, withheld.Places, withheld.Errors);
    }

    private static async Task<Core.Cases.CourtCase> HeadAsync(CaseTrackerContext context, CaseRow row, CancellationToken cancellation)
    {
        var bytes = await context.Revisions.AsNoTracking().Where(one => one.CaseId == row.Id).OrderByDescending(one => one.Number).Select(one => one.Bytes).FirstAsync(cancellation);
        var read = CaseFile.Read(bytes);
        return read.Case ?? throw new UnreadableCaseException(row.Slug, $"revision {row.HeadRevision}", read.Errors[0].ToString());
    }

    /// <summary>Changes with everything that a decision to withhold rests on.</summary>
    private static async Task<string> SeenAsync(CaseTrackerContext context, CaseRow row, CancellationToken cancellation)
    {
        var withholdings = await context.Withholdings.CountAsync(one => one.CaseId == row.Id, cancellation);
        var registry = await context.SiteState.Select(site => site.RegistryRevision).SingleAsync(cancellation);
        var tokens = await context.Proposals.Where(one => one.Slug == row.Slug).OrderBy(one => one.Id).Select(one => one.Token).ToListAsync(cancellation);
        return RevisionHash.OfBytes(Encoding.UTF8.GetBytes($"{row.HeadRevision}|{withholdings}|{registry}|{string.Join('|', tokens)}"));
    }

    private static WithholdingAnswer Answer(WithholdingOutcome outcome, string words) => new(outcome, [words], null);
}
