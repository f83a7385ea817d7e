using System.Text;
using CaseTracker.Core;
using CaseTracker.Data.Rows;

namespace CaseTracker.Data.Editing;

/// <summary>What a reviewer approves: all of a proposal that readers would see.</summary>
internal static class ProposalState
{
    /// <summary>Another one as soon as the case file, its base, the reason, the kind of change or the author’s name is another.</summary>
    public static string Digest(ProposalRow row) =>
        RevisionHash.OfBytes(Encoding.UTF8.GetBytes($"{row.BaseRevision}\n{RevisionHash.OfBytes(row.Snapshot ?? [])}\n{Words.Of(row.ChangeClass)}\n{row.AuthorName}\n{row.Reason}"));

    public static void Approve(ProposalRow row, Core.Access.Actor by, DateTimeOffset at) =>
        (row.ApprovedById, row.ApprovedByName, row.ApprovedAt, row.ApprovedState) = (by.PersonId, by.DisplayName, at, Digest(row));

    public static void TakeApprovalBack(ProposalRow row) => (row.ApprovedById, row.ApprovedByName, row.ApprovedAt, row.ApprovedState) = (null, "", null, "");

    public static Approval? ApprovalOf(ProposalRow row) =>
        row is { ApprovedById: { } by, ApprovedAt: { } at } ? new Approval(by, row.ApprovedByName, at, row.ApprovedState == Digest(row)) : null;
}
