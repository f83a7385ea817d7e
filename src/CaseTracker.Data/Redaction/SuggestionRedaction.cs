using CaseTracker.Core.Redaction;
using CaseTracker.Core.Suggestions;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Redaction;

/// <summary>Takes words out of what readers suggested about a case, whether it waits or is closed.</summary>
internal static class SuggestionRedaction
{
    /// <summary>How many suggestions hold the words.</summary>
    /// <param name="changes">False to look only.</param>
    public static async Task<int> WalkAsync(
        CaseTrackerContext context,
        string slug,
        IReadOnlyList<RedactedTerm> words,
        bool changes,
        CancellationToken cancellation
    )
    {
        var found = 0;
        foreach (var row in await context.Suggestions.Where(suggestion => suggestion.Slug == slug).ToListAsync(cancellation))
        {
            var text = Without(new SuggestionText(row.What, row.Should, row.Page, row.Name, row.Email), words);
            (row.What, row.Should, row.Page, row.Name, row.Email) = (text.What, text.Should, text.Page, text.Name, text.Email);
            (row.Note, row.ClosedByName) = (RedactedText.Without(row.Note, words), RedactedText.Without(row.ClosedByName, words));
            if (context.Entry(row).State == EntityState.Modified)
                found++;
        }

        if (changes)
            await context.SaveChangesAsync(cancellation);
        context.ChangeTracker.Clear();
        return found;
    }

    /// <summary>What can hold no mark, an address, is left out.</summary>
    public static SuggestionText Without(SuggestionText text, IReadOnlyList<RedactedTerm> words) =>
        new(
            RedactedText.Without(text.What, words),
            RedactedText.Without(text.Should, words),
            words.Any(withheldWords => withheldWords.AreIn(text.Page)) ? "" : text.Page,
            RedactedText.Without(text.Name, words),
            words.Any(withheldWords => withheldWords.AreIn(text.Email)) ? "" : text.Email
        );
}
