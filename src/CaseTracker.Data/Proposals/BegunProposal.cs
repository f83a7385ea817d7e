using System.Text;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Publishing;

namespace CaseTracker.Data.Proposals;

/// <summary>What a proposal begins with.</summary>
/// <param name="Revision">The revision it is based on; 0 for a case that is new.</param>
internal sealed record BegunProposal(string Slug, int Revision, string Title, byte[] Snapshot)
{
    public string Reason { get; init; } = "";

    public ChangeClass ChangeClass { get; init; } = ChangeClass.Update;

    /// <summary>The same for what one page sends twice, another one once something else was typed on it. What was published in between
    /// makes no other of it.</summary>
    public string Digest(Guid key) =>
        RevisionHash.ComputeForBytes(
            Encoding.UTF8.GetBytes($"{key}\n{Slug}\n{Title}\n{Reason}\n{(Revision == 0 ? RevisionHash.ComputeForBytes(Snapshot) : "")}")
        );
}
