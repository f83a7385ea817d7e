using System.Globalization;
using System.Runtime.CompilerServices;
using System.Security.Claims;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;
using CaseTracker.Data.Cases;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Auditing;

/// <summary>The audit log, for administrators: the newest entry first.</summary>
public sealed class AuditLog(IDbContextFactory<CaseTrackerContext> contexts, AccessGate gate)
{
    /// <summary>How many entries a page has at most.</summary>
    public const int PageSize = 50;

    /// <summary>Fewer questions for a file of all entries.</summary>
    private const int ChunkSize = 500;

    /// <summary>One page; null for somebody who may not see it.</summary>
    /// <param name="before">The entry before whose id the page begins; null for the newest.</param>
    public async Task<AuditLogPage?> PageAsync(
        ClaimsPrincipal user,
        AuditFilter filter,
        int? before,
        CancellationToken cancellation = default
    )
    {
        if (!(await gate.AskAsync(user, Permission.ManagePeople, null, cancellation)).IsAllowed)
            return null;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        var people = await context
            .People.AsNoTracking()
            .Select(row => new AuditPerson(row.Id, row.DisplayName, row.UserName!))
            .ToListAsync(cancellation);
        return new AuditLogPage(
            await ReadAsync(context, filter, before, PageSize, cancellation),
            [
                .. people
                    .OrderBy(auditPerson => auditPerson.DisplayName, StringComparer.OrdinalIgnoreCase)
                    .ThenBy(person => person.SignInName, StringComparer.Ordinal),
            ]
        );
    }

    /// <summary>All entries, a part at a time, so that a long log needs no more memory
    /// than a short one; null for somebody who may not see them.</summary>
    public async Task<IAsyncEnumerable<AuditEntry>?> AllAsync(
        ClaimsPrincipal user,
        AuditFilter filter,
        CancellationToken cancellation = default
    ) => (await gate.AskAsync(user, Permission.ManagePeople, null, cancellation)).IsAllowed ? EachAsync(filter, cancellation) : null;

    private async IAsyncEnumerable<AuditEntry> EachAsync(AuditFilter filter, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        int? before = null;
        do
        {
            var page = await ReadAsync(context, filter, before, ChunkSize, cancellation);
            foreach (var entry in page.Items)
                yield return entry;
            before = page.Next is { } next ? int.Parse(next, CultureInfo.InvariantCulture) : null;
        } while (before is not null);
    }

    private static async Task<KeyPage<AuditEntry>> ReadAsync(
        CaseTrackerContext context,
        AuditFilter filter,
        int? before,
        int size,
        CancellationToken cancellation
    )
    {
        var rows = context.AuditEntries.AsNoTracking();
        if (filter.PersonId is { } person)
            rows = rows.Where(row => row.ActorId == person || row.PersonId == person);
        if (filter.Kind is { } kind)
            rows = rows.Where(row => row.Kind == kind);
        if (filter.From is { } from)
            rows = rows.Where(row => row.Day >= from);
        if (filter.To is { } to)
            rows = rows.Where(row => row.Day <= to);
        if (before is { } id)
            rows = rows.Where(row => row.Id < id);
        var cases = context.AllCases;
        var found = await rows.OrderByDescending(row => row.Id)
            .Take(size + 1)
            .Select(row => new AuditEntry(
                row.Id,
                row.At,
                row.Kind,
                row.Agent,
                row.ActorId,
                context.People.Where(item => item.Id == row.ActorId).Select(item => item.DisplayName).FirstOrDefault(),
                row.PersonId,
                context.People.Where(item => item.Id == row.PersonId).Select(item => item.DisplayName).FirstOrDefault(),
                row.Slug,
                cases.Where(item => item.Slug == row.Slug).Select(item => item.Name).FirstOrDefault(),
                row.Into,
                cases.Where(item => item.Slug == row.Into).Select(item => item.Name).FirstOrDefault(),
                row.ProposalId,
                context.Proposals.Where(proposal => proposal.Id == row.ProposalId).Select(proposal => proposal.Title).FirstOrDefault(),
                row.Role,
                row.Way,
                row.Revision
            ))
            .ToListAsync(cancellation);
        return KeyPage<AuditEntry>.Create(found, size, entry => entry.Id.ToString(CultureInfo.InvariantCulture));
    }
}
