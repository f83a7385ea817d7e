using System.Text;
using CaseTracker.Core;
using CaseTracker.Core.Access;
using CaseTracker.Data.Jobs;
using CaseTracker.Data.Rows;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Editing;

/// <summary>What a reviewer approves: all of a proposal that readers would see.</summary>
internal static class ProposalState
{
    /// <summary>Another one as soon as the case file, its base, the reason, the kind of change or the author’s name is another.</summary>
    public static string Digest(ProposalRow row) =>
        RevisionHash.OfBytes(Encoding.UTF8.GetBytes($"{row.BaseRevision}\n{RevisionHash.OfBytes(row.Snapshot ?? [])}\n{Words.Of(row.ChangeClass)}\n{row.AuthorName}\n{row.Reason}"));

    public static void Approve(ProposalRow row, Actor by, DateTimeOffset at) =>
        (row.ApprovedById, row.ApprovedByName, row.ApprovedAt, row.ApprovedState) = (by.PersonId, by.DisplayName, at, Digest(row));

    public static void TakeApprovalBack(ProposalRow row) => (row.ApprovedById, row.ApprovedByName, row.ApprovedAt, row.ApprovedState) = (null, "", null, "");

    /// <summary>Whose it is, for a permission: once another approved it, to publish it is nobody’s own work any more.</summary>
    public static Ownership OwnershipOf(ProposalRow row, Permission permission) =>
        new(permission == Permission.Publish && ApprovalOf(row) is { Holds: true } approval && approval.ById != row.AuthorId ? null : row.AuthorId);

    /// <summary>Nothing is published by itself any more. Whoever publishes it at this very moment and this step can’t both be done.</summary>
    public static async Task TakeOffScheduleAsync(CaseTrackerContext context, ProposalRow row, CancellationToken cancellation)
    {
        row.PublishAt = null;
        context.RemoveRange(await context.Jobs.Where(job => job.Kind == JobKind.PublishProposal && job.Subject == row.Id).ToListAsync(cancellation));
    }

    public static Approval? ApprovalOf(ProposalRow row) =>
        row is { ApprovedById: { } by, ApprovedAt: { } at } ? new Approval(by, row.ApprovedByName, at, row.ApprovedState == Digest(row)) : null;
}
