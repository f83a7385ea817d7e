using System.Runtime.CompilerServices;

namespace CaseTracker.Data.Cases;

/// <summary>The published cases one after the other, each let go before the next is read: for what goes through all of them.</summary>
/// <remarks>What is retracted or merged is not among them, also where it was only while the others were read.</remarks>
public sealed class PublishedCases(CaseAddresses addresses, CaseLibrary library)
{
    /// <param name="slugs">These cases, in this order; null for all, in the order in which they came.</param>
    /// <param name="leftOut">Told of each case that can't be read back; the others follow.</param>
    public async IAsyncEnumerable<PublishedCase> ReadAsync(
        IReadOnlyList<string>? slugs,
        Action<UnreadableCaseException> leftOut,
        [EnumeratorCancellation] CancellationToken cancellation = default
    )
    {
        await foreach (var slug in slugs is null ? AllAsync(cancellation) : slugs.ToAsyncEnumerable())
            if (await TryReadAsync(slug, leftOut, cancellation) is { } published)
                yield return published;
    }

    private async ValueTask<PublishedCase?> TryReadAsync(
        string slug,
        Action<UnreadableCaseException> leftOut,
        CancellationToken cancellation
    )
    {
        try
        {
            return await library.ReadOnceAsync(slug, cancellation);
        }
        catch (UnreadableCaseException unreadable)
        {
            leftOut(unreadable);
            return null;
        }
    }

    private async IAsyncEnumerable<string> AllAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        var pages = await addresses.CountAsync(cancellation);
        for (var page = 1; page <= pages; page++)
            foreach (var (slug, _) in await addresses.PageAsync(page, cancellation))
                yield return slug;
    }
}
