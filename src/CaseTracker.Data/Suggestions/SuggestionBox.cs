using CaseTracker.Core.Suggestions;
using CaseTracker.Data.Redaction;
using Microsoft.EntityFrameworkCore;

namespace CaseTracker.Data.Suggestions;

/// <summary>Takes what readers suggest. Whoever they are, it asks for nothing and tells nothing.</summary>
public sealed class SuggestionBox(IDbContextFactory<CaseTrackerContext> contexts, TimeProvider time)
{
    /// <summary>That wait for one case at a time, so that a flood fills no disk and hides no other case.</summary>
    public const int MostWaiting = 200;

    /// <summary>Keeps a suggestion until it is closed. What is sent twice is kept once, and what was withheld from the case is taken out
    /// first.</summary>
    /// <param name="revision">The one of the case that the reader saw.</param>
    /// <param name="text">Without faults.</param>
    /// <returns>False where too many wait for this case; nothing was kept then.</returns>
    public async Task<bool> PutAsync(string slug, int revision, SuggestionText text, CancellationToken cancellation = default)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellation);
        // One writer at a time: what is counted here stays so until the end.
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        var kept = SuggestionRedaction.Without(text.Cleaned(), await context.WithheldFromAsync(slug, cancellation));
        var waiting = context.Suggestions.Where(row => row.ClosedAt == null && row.Slug == slug);
        if (
            await waiting.AnyAsync(
                row =>
                    row.What == kept.What
                    && row.Should == kept.Should
                    && row.Page == kept.Page
                    && row.Name == kept.Name
                    && row.Email == kept.Email,
                cancellation
            )
        )
            return true;
        if (await waiting.CountAsync(cancellation) >= MostWaiting)
            return false;
        context.Add(
            new SuggestionRow
            {
                Slug = slug,
                Revision = revision,
                At = time.GetUtcNow(),
                What = kept.What,
                Should = kept.Should,
                Page = kept.Page,
                Name = kept.Name,
                Email = kept.Email,
            }
        );
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return true;
    }
}
