using CaseTracker.Core.Dockets;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Cases.Records;
using CaseTracker.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Dockets;

/// <summary>Takes docket sheets in, each in one transaction with what can be found of it: whole, or not at all. What a file does not say
/// stays as it is; entries and parties are never deleted.</summary>
public sealed class DocketImporter(IDbContextFactory<CaseTrackerContext> contexts, CaseHeads heads, SiteCalendar calendar)
{
    /// <param name="isPreview">True to learn what would change; nothing is kept.</param>
    public async Task<DocketImportResult> ImportAsync(DocketSheet sheet, bool isPreview = false, CancellationToken cancellation = default)
    {
        var today = calendar.Today;
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var (docket, refusal) = await context.FindSheetAsync(sheet, cancellation);
        if (refusal is not null)
            return DocketImportResult.Nothing(DocketImportOutcome.Refused, sheet.Name, refusal);
        var isNew = docket is null;
        if (docket is null)
        {
            if (sheet.Number is null || sheet.Court is null)
                return DocketImportResult.Nothing(
                    DocketImportOutcome.NotHereYet,
                    sheet.Name,
                    $"The {sheet.Name} is not here yet; import the file of the docket itself first."
                );
            var slug = sheet.Number.Slug;
            if (await context.ImportedDockets.AnyAsync(row => row.CourtId == sheet.Court && row.Slug == slug, cancellation))
                return DocketImportResult.Nothing(
                    DocketImportOutcome.Refused,
                    sheet.Name,
                    $"Another docket of {sheet.Court} has the number {sheet.Number.Text} in another spelling."
                );
            docket = SheetHeader.Create(sheet, sheet.Court, sheet.Number, today);
            context.Add(docket);
            await context.SaveChangesAsync(cancellation);
        }

        SheetHeader.Fill(docket, sheet);
        var parties = await new SheetPartyMerge(context, docket.Id, isNew, today).ApplyAsync(sheet, cancellation);
        if (sheet.AttorneyNames.Count > 0 && !await context.NamesAnyAsync(docket.Id, sheet.AttorneyNames, cancellation))
            return DocketImportResult.Nothing(
                DocketImportOutcome.NotHereYet,
                sheet.Name,
                $"The parties of these attorneys in {docket.CourtId} {docket.Number} are not here yet; import the page of parties first."
            );
        var merge = new SheetEntryMerge(context, docket.Id, isNew);
        var entries = await merge.ApplyAsync(sheet.Entries, cancellation);
        docket.EntryCount += entries.Added;
        context.ChangeTracker.DetectChanges();
        var isChanged = isNew || context.ChangeTracker.HasChanges();
        var name = $"{docket.CourtId} {docket.Number}";
        var outcome =
            isNew ? DocketImportOutcome.Added
            : isChanged ? DocketImportOutcome.Changed
            : DocketImportOutcome.Unchanged;
        if (isChanged && !isPreview)
        {
            docket.ChangedOn = today;
            await context.SaveChangesAsync(cancellation);
            await context.ReplaceSheetSearchAsync(docket, [.. merge.Written], cancellation);
            await context.RaiseSiteRevisionAsync(cancellation);
            await transaction.CommitAsync(cancellation);
            heads.ForgetAll();
        }

        return new DocketImportResult(outcome, name, null, entries, parties);
    }
}
