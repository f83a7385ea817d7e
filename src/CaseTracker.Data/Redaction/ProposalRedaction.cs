using System.Text.Json;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Proposals;
using CaseTracker.Core.Redaction;
using CaseTracker.Data.Proposals;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Redaction;

/// <summary>Takes words out of every proposal of a case, whatever its stage:
/// its words, snapshot, saved states, open forms and comments.</summary>
internal static class ProposalRedaction
{
    /// <summary>How many proposals hold the words; changes them where a moment is given.</summary>
    public static async Task<int> WalkAsync(
        CaseTrackerContext context,
        string slug,
        IReadOnlyList<RedactedTerm> words,
        DateTimeOffset? at,
        CancellationToken cancellation
    )
    {
        var found = 0;
        foreach (
            var id in await context
                .Proposals.Where(proposal => proposal.Slug == slug)
                .Select(proposal => proposal.Id)
                .ToListAsync(cancellation)
        )
        {
            var row = await context.Proposals.SingleAsync(proposal => proposal.Id == id, cancellation);
            var comments = await context
                .ProposalComments.Where(proposalComment => proposalComment.ProposalId == id)
                .ToListAsync(cancellation);
            Clean(row, words);
            await CleanStatesAsync(context, row, words, cancellation);
            await CleanFormsAsync(context, row, words, cancellation);
            foreach (var comment in comments)
                Clean(comment, words);
            if (context.ChangeTracker.HasChanges())
            {
                found++;
                // Whoever has it open must read it again before saving.
                if (at is { } then)
                    (row.Token, row.ChangedAt) = (Guid.NewGuid(), then);
                // What was approved is not what it is now.
                if (
                    row.Stage is ProposalStage.Approved or ProposalStage.Scheduled
                    && ProposalApproval.ApprovalOf(row) is not { Holds: true }
                )
                {
                    row.Stage = ProposalStage.Submitted;
                    ProposalApproval.TakeApprovalBack(row);
                    await ProposalApproval.TakeOffScheduleAsync(context, row, cancellation);
                }

                if (at is not null)
                    await context.SaveChangesAsync(cancellation);
            }

            context.ChangeTracker.Clear();
        }

        return found;
    }

    private static void Clean(ProposalCommentRow comment, IReadOnlyList<RedactedTerm> words)
    {
        (comment.Text, comment.About, comment.Field) = (
            RedactedText.Without(comment.Text, words),
            RedactedText.Without(comment.About, words),
            RedactedText.Without(comment.Field, words)
        );
        (comment.AuthorName, comment.SettledByName) = (
            RedactedText.Without(comment.AuthorName, words),
            RedactedText.Without(comment.SettledByName, words)
        );
        if (comment.RecordId is { } id && words.Any(withheldWords => withheldWords.AreIn(id)))
            (comment.Kind, comment.RecordId, comment.Field) = (null, null, "");
    }

    /// <summary>A state that is no case file without the words is taken out of the row of states.</summary>
    private static async Task CleanStatesAsync(
        CaseTrackerContext context,
        ProposalRow row,
        IReadOnlyList<RedactedTerm> words,
        CancellationToken cancellation
    )
    {
        foreach (
            var state in await context.DraftVersions.Where(proposalState => proposalState.ProposalId == row.Id).ToListAsync(cancellation)
        )
        {
            state.SavedByName = RedactedText.Without(state.SavedByName, words);
            if (
                CaseFile.Read(state.Snapshot).Case is not { } saved
                || Redactor.Withhold(saved, words) is not { Places.Count: > 0 } withheld
            )
                continue;
            if (withheld.Record is not null && row.Snapshot is not null)
                state.Snapshot = withheld.Bytes;
            else
                context.Remove(state);
        }
    }

    /// <summary>A form that could not be searched is taken away; whoever has
    /// one open must read it again before the next save of it.</summary>
    private static async Task CleanFormsAsync(
        CaseTrackerContext context,
        ProposalRow row,
        IReadOnlyList<RedactedTerm> words,
        CancellationToken cancellation
    )
    {
        foreach (var form in await context.ProposalForms.Where(proposalForm => proposalForm.ProposalId == row.Id).ToListAsync(cancellation))
        {
            if (row.Snapshot is null || FormWithout(form.Text, words) is not { } cleaned)
                context.Remove(form);
            else if (cleaned != form.Text)
                (form.Text, form.Token) = (cleaned, Guid.NewGuid());
        }
    }

    private static void Clean(ProposalRow row, IReadOnlyList<RedactedTerm> words)
    {
        (row.Title, row.Reason, row.AuthorName) = (
            RedactedText.Without(row.Title, words),
            RedactedText.Without(row.Reason, words),
            RedactedText.Without(row.AuthorName, words)
        );
        (row.ApprovedByName, row.Note) = (RedactedText.Without(row.ApprovedByName, words), RedactedText.Without(row.Note, words));
        if (row.Snapshot is not { } bytes || CaseFile.Read(bytes).Case is not { } draft)
            return;
        var withheld = Redactor.Withhold(draft, words);
        if (withheld.Places.Count == 0)
            return;
        if (withheld.Record is not null)
            row.Snapshot = withheld.Bytes;
        else
            (row.Snapshot, row.Stage) = (null, ProposalStage.Discarded);
    }

    /// <summary>The form with the words out of each of its texts; null where it is no form that could be searched.</summary>
    private static string? FormWithout(string form, IReadOnlyList<RedactedTerm> words)
    {
        try
        {
            var root = JsonNode.Parse(form);
            return Clean(root, words) ? root!.ToJsonString() : form;
        }
        catch (JsonException)
        {
            return words.Any(withheldWords => withheldWords.AreIn(form)) ? null : form;
        }
    }

    /// <summary>True where something was taken out.</summary>
    private static bool Clean(JsonNode? node, IReadOnlyList<RedactedTerm> words)
    {
        var changed = false;
        if (node is JsonObject record)
            foreach (var (key, value) in record.ToList())
                changed |= value is JsonValue text ? Put(text, by => record[key] = by) : Clean(value, words);
        else if (node is JsonArray list)
            for (var i = 0; i < list.Count; i++)
                changed |= list[i] is JsonValue text ? Put(text, by => list[i] = by) : Clean(list[i], words);
        return changed;

        bool Put(JsonValue value, Action<string> put)
        {
            if (
                value.GetValueKind() != JsonValueKind.String
                || value.GetValue<string>() is var text && !words.Any(withheldWords => withheldWords.AreIn(text))
            )
                return false;
            put(RedactedText.Without(text, words));
            return true;
        }
    }
}
