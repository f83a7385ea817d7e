using CaseTracker.Core.Dockets;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Dockets;

/// <summary>Brings the parties of a docket in line with a sheet, within the caller's transaction.</summary>
internal sealed class SheetPartyMerge(CaseTrackerContext context, int docketId, bool isNew, DateOnly today)
{
    public async Task<DocketCounts> ApplyAsync(DocketSheet sheet, CancellationToken cancellation)
    {
        if (sheet.Parties.Count == 0 && sheet.AttorneyNames.Count == 0)
            return default;
        var known = isNew
            ? []
            : await context
                .ImportedParties.Include(row => row.Attorneys.OrderBy(attorney => attorney.Position))
                .Where(row => row.DocketId == docketId)
                .OrderBy(row => row.Position)
                .AsSplitQuery()
                .ToListAsync(cancellation);
        var (added, changed, ended) = (0, 0, 0);
        var left = known.ToList();
        var position = known.Count == 0 ? 0 : known[^1].Position + 1;
        foreach (var party in sheet.Parties)
        {
            var row = left.Find(row =>
                row.CourtListenerId is not null && row.CourtListenerId == party.CourtListenerId && Is(row, party.Type)
            );
            row ??= left.Find(row => Is(row, party.Type) && Same(row.Name, party.Name));
            if (row is null)
            {
                row = new ImportedPartyRow
                {
                    DocketId = docketId,
                    Position = position++,
                    Name = party.Name,
                    Type = party.Type,
                    TypeRaw = party.TypeRaw,
                };
                context.Add(row);
                added++;
            }
            else
                left.Remove(row);

            Fill(row, party);
        }

        foreach (var row in left.Where(row => sheet.HasAllParties && row.GoneSince is null))
        {
            row.GoneSince = today;
            ended++;
        }

        Name(known, sheet.AttorneyNames);
        context.ChangeTracker.DetectChanges();
        foreach (var row in known)
            if (IsChanged(row) && row.GoneSince is null)
                changed++;
        return new DocketCounts(added, changed, sheet.Parties.Count == 0 ? 0 : known.Count - left.Count - changed, ended);
    }

    private bool IsChanged(ImportedPartyRow row) =>
        context.Entry(row).State == EntityState.Modified
        || row.Attorneys.Exists(attorney => context.Entry(attorney).State is EntityState.Modified or EntityState.Added);

    private void Fill(ImportedPartyRow row, DocketSheetParty party)
    {
        row.DateTerminated = party.DateTerminated ?? row.DateTerminated;
        row.Note = party.Note ?? row.Note;
        row.CourtListenerId = party.CourtListenerId ?? row.CourtListenerId;
        row.GoneSince = null;
        var left = row.Attorneys.ToList();
        var position = left.Count == 0 ? 0 : left[^1].Position + 1;
        foreach (var attorney in party.Attorneys)
        {
            var one = left.Find(one =>
                attorney.CourtListenerId is not null ? one.CourtListenerId == attorney.CourtListenerId : Same(one.Name, attorney.Name)
            );
            if (one is null)
                row.Attorneys.Add(
                    one = new ImportedAttorneyRow
                    {
                        Position = position++,
                        Name = attorney.Name,
                        CourtListenerId = attorney.CourtListenerId,
                    }
                );
            else
                left.Remove(one);
            one.Roles = attorney.Roles ?? one.Roles;
            one.GoneSince = null;
        }

        // A sheet that names attorneys says nothing of those that are known by an id alone, and the other way round.
        foreach (var one in left.Where(one => one.GoneSince is null))
            if (party.Attorneys.Any(attorney => attorney.CourtListenerId is null ? one.Name is not null : one.CourtListenerId is not null))
                one.GoneSince = today;
    }

    /// <summary>Gives attorneys that are known by id their names; one that was there by name already is the same.</summary>
    private void Name(List<ImportedPartyRow> parties, IReadOnlyList<(string Id, string Name)> names)
    {
        foreach (var (id, name) in names)
        foreach (var party in parties)
            if (party.Attorneys.Find(attorney => attorney.CourtListenerId == id) is { } found)
            {
                if (party.Attorneys.Find(other => other != found && other.CourtListenerId is null && Same(other.Name, name)) is { } twin)
                {
                    found.Roles = twin.Roles ?? found.Roles;
                    party.Attorneys.Remove(twin);
                    context.Remove(twin);
                }

                found.Name = name;
            }
    }

    private static bool Is(ImportedPartyRow row, string type) => Same(row.Type, type);

    private static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
