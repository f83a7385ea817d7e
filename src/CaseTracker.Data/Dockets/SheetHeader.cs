using CaseTracker.Core.Dockets;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Dockets;

/// <summary>Which docket a sheet is of, and what stands above its entries.</summary>
internal static class SheetHeader
{
    /// <summary>By CourtListener's id, else by court and PACER's id, else by court and number.</summary>
    /// <returns>Null where it is not here; a refusal where it contradicts what is.</returns>
    public static async Task<(ImportedDocketRow? Row, string? Refusal)> FindSheetAsync(
        this CaseTrackerContext context,
        DocketSheet sheet,
        CancellationToken cancellation
    )
    {
        var known = sheet.CourtListenerId is { } id
            ? await context.ImportedDockets.FirstOrDefaultAsync(row => row.CourtListenerId == id, cancellation)
            : null;
        if (known is null && sheet is { Court: { } court, PacerCaseId: { } pacer })
            known = await context.ImportedDockets.FirstOrDefaultAsync(
                row => row.CourtId == court && row.PacerCaseId == pacer,
                cancellation
            );
        if (known is null)
            return await ByNumberAsync(context, sheet, cancellation);
        return sheet.Number is { } number && (known.CourtId != sheet.Court || DocketNumber.Read(known.Number)?.Fits(number) != true)
            ? (null, $"It has an id of the docket {known.CourtId} {known.Number}, which is here, but another court or number.")
            : (known, null);
    }

    /// <summary>True where the docket has one of the attorneys.</summary>
    public static async Task<bool> NamesAnyAsync(
        this CaseTrackerContext context,
        int docketId,
        IReadOnlyList<(string Id, string Name)> attorneys,
        CancellationToken cancellation
    )
    {
        var known = await context
            .ImportedParties.Where(party => party.DocketId == docketId)
            .SelectMany(party => party.Attorneys)
            .Where(attorney => attorney.CourtListenerId != null)
            .Select(attorney => attorney.CourtListenerId!)
            .ToListAsync(cancellation);
        return attorneys.Any(attorney => known.Contains(attorney.Id));
    }

    private static async Task<(ImportedDocketRow?, string?)> ByNumberAsync(
        CaseTrackerContext context,
        DocketSheet sheet,
        CancellationToken cancellation
    )
    {
        if (sheet is not { Court: { } court, Number: { } number })
            return (null, null);
        var candidates = await context
            .ImportedDockets.Where(row => row.CourtId == court && row.NumberCore == number.Core)
            .ToListAsync(cancellation);
        var fitting = candidates.FindAll(row => row.NumberKey == number.Key);
        if (fitting.Count == 0)
            fitting = candidates.FindAll(row => row.NumberKey == row.NumberCore || number.Key == number.Core);
        return fitting switch
        {
            [] => (null, null),
            [var only] when sheet.PacerCaseId is { } asked && only.PacerCaseId is { } pacer && asked != pacer => (
                null,
                $"The docket {court} {only.Number} is here with PACER’s case id {pacer}; the file has {asked}."
            ),
            [var only] => (only, null),
            _ => (
                null,
                $"The number {number.Text} fits several dockets of {court}: {string.Join(", ", fitting.Select(row => row.Number))}."
            ),
        };
    }

    public static ImportedDocketRow Create(DocketSheet sheet, string court, DocketNumber number, DateOnly today) =>
        new()
        {
            CourtId = court,
            Number = number.Text,
            NumberRaw = number.Raw,
            NumberKey = number.Key,
            NumberCore = number.Core,
            Slug = number.Slug,
            CaseName = sheet.CaseName ?? number.Text,
            Forms = sheet.Form,
            ChangedOn = today,
        };

    /// <summary>Takes over what the sheet says; what it does not say stays.</summary>
    public static void Fill(ImportedDocketRow row, DocketSheet sheet)
    {
        if (!row.Forms.Split(", ").Contains(sheet.Form))
            row.Forms = $"{row.Forms}, {sheet.Form}";
        row.CaseName = sheet.CaseName ?? row.CaseName;
        row.CourtListenerId = sheet.CourtListenerId ?? row.CourtListenerId;
        row.PacerCaseId = sheet.PacerCaseId ?? row.PacerCaseId;
        row.DateFiled = sheet.DateFiled ?? row.DateFiled;
        row.DateTerminated = sheet.DateTerminated ?? row.DateTerminated;
        row.DateConverted = sheet.DateConverted ?? row.DateConverted;
        row.DateDischarged = sheet.DateDischarged ?? row.DateDischarged;
        row.Cause = sheet.Cause ?? row.Cause;
        row.NatureOfSuit = sheet.NatureOfSuit ?? row.NatureOfSuit;
        row.JuryDemand = sheet.JuryDemand ?? row.JuryDemand;
        row.Demand = sheet.Demand ?? row.Demand;
        row.Jurisdiction = sheet.Jurisdiction ?? row.Jurisdiction;
        row.MultidistrictStatus = sheet.MultidistrictStatus ?? row.MultidistrictStatus;
        row.AssignedTo = sheet.AssignedTo ?? row.AssignedTo;
        row.ReferredTo = sheet.ReferredTo ?? row.ReferredTo;
        row.Panel = sheet.Panel ?? row.Panel;
        row.CaseType = sheet.CaseType ?? row.CaseType;
        row.FeeStatus = sheet.FeeStatus ?? row.FeeStatus;
        row.AppealFrom = sheet.AppealFrom ?? row.AppealFrom;
        if (sheet.Origin is not { } origin)
            return;
        row.OriginCourt = origin.Court ?? row.OriginCourt;
        row.OriginNumber = origin.Number ?? row.OriginNumber;
        row.OriginAssignedTo = origin.AssignedTo ?? row.OriginAssignedTo;
        row.OriginOrderingJudge = origin.OrderingJudge ?? row.OriginOrderingJudge;
        row.OriginFiled = origin.DateFiled ?? row.OriginFiled;
        row.OriginJudgment = origin.DateOfJudgment ?? row.OriginJudgment;
        row.OriginNotice = origin.DateOfNotice ?? row.OriginNotice;
        row.OriginDisposition = origin.Disposition ?? row.OriginDisposition;
    }
}
