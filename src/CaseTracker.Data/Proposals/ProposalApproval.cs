using System.Text;
using CaseTracker.Core;
using CaseTracker.Core.Permissions;
using CaseTracker.Data.Jobs;
using CaseTracker.Data.Publishing;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Proposals;

/// <summary>What a reviewer approves: all of a proposal that readers would see.</summary>
internal static class ProposalApproval
{
    /// <summary>Another one as soon as the case file, its base, the reason, the kind of change or the author’s name is another.</summary>
    public static string Digest(ProposalRow row) =>
        RevisionHash.ComputeForBytes(
            Encoding.UTF8.GetBytes(
                $"{row.BaseRevision}\n{RevisionHash.ComputeForBytes(row.Snapshot ?? [])}\n"
                    + $"{EnumTerm.For(row.ChangeClass)}\n{row.AuthorName}\n{row.Reason}"
            )
        );

    public static void Approve(ProposalRow row, Actor by, DateTimeOffset at) =>
        (row.ApprovedById, row.ApprovedByName, row.ApprovedAt, row.ApprovedDigest) = (by.PersonId, by.DisplayName, at, Digest(row));

    public static void TakeApprovalBack(ProposalRow row) =>
        (row.ApprovedById, row.ApprovedByName, row.ApprovedAt, row.ApprovedDigest) = (null, "", null, "");

    /// <summary>Whose it is, for a permission: once another approved it, to publish it is nobody’s own work any more.</summary>
    public static async Task<Ownership> OwnershipAsync(
        CaseTrackerContext context,
        ProposalRow row,
        Permission permission,
        CancellationToken cancellation
    )
    {
        var of = await NamedAsync(context, row.Id, row.AuthorId, cancellation) with
        {
            Writers = await context
                .DraftVersions.Where(state => state.ProposalId == row.Id)
                .Select(proposalState => proposalState.SavedById)
                .Distinct()
                .ToListAsync(cancellation),
        };
        return permission == Permission.Publish && ApprovalOf(row) is { Holds: true } approval && IsByAnother(approval, of)
            ? new Ownership(null)
            : of;
    }

    /// <summary>Whose it is and who was named, which is all that reading and writing depend on.</summary>
    public static async Task<Ownership> NamedAsync(CaseTrackerContext context, Guid id, Guid authorId, CancellationToken cancellation) =>
        new(authorId)
        {
            Named = await context
                .ProposalEditors.Where(editor => editor.ProposalId == id)
                .Select(proposalEditor => proposalEditor.PersonId)
                .ToListAsync(cancellation),
        };

    /// <summary>True where whoever approved it neither began it nor wrote in it.</summary>
    public static bool IsByAnother(Approval approval, Ownership of) =>
        approval.ById != of.AuthorId && of.Writers?.Contains(approval.ById) != true;

    /// <summary>Nothing is published by itself any more. Whoever publishes
    /// it at this very moment and this step can’t both be done.</summary>
    public static async Task TakeOffScheduleAsync(CaseTrackerContext context, ProposalRow row, CancellationToken cancellation)
    {
        row.PublishAt = null;
        context.RemoveRange(
            await context.Jobs.Where(job => job.Kind == JobKind.PublishProposal && job.Subject == row.Id).ToListAsync(cancellation)
        );
    }

    public static Approval? ApprovalOf(ProposalRow row) =>
        row is { ApprovedById: { } by, ApprovedAt: { } at }
            ? new Approval(by, row.ApprovedByName, at, row.ApprovedDigest == Digest(row))
            : null;
}
