using System.Security.Cryptography;
using CaseTracker.Core.Exports;
using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.Verification;

/// <summary>Tells whether a file is what a site gave out, and whether its facts have changed since.</summary>
public static class ExportVerifier
{
    /// <summary>Larger files are not looked at.</summary>
    public const int LargestFile = 50 * 1024 * 1024;

    /// <summary>So many revisions are tried where a file does not say which it was made from.</summary>
    private const int MostRevisions = 5;

    /// <summary>What a file says of itself alone.</summary>
    public static ExportVerdict Look(byte[] file) =>
        new(
            ExportDigest.Named(file) is null ? ExportFinding.Unsealed
                : ExportDigest.IsConsistent(file) ? ExportFinding.Consistent
                : ExportFinding.Altered,
            ExportDigest.Named(file),
            null,
            null,
            AskedSite: false
        );

    /// <summary>The same, held against what the site remembers and has published.</summary>
    public static async Task<ExportVerdict> VerifyAsync(
        byte[] file,
        IPublicationRecord site,
        DateOnly today,
        CancellationToken cancellation
    )
    {
        var look = Look(file) with { AskedSite = true };
        if (look.Finding == ExportFinding.Unsealed)
        {
            var caseFile = await site.FindCaseFileAsync(Convert.ToHexStringLower(SHA256.HashData(file)), cancellation);
            return caseFile is null
                ? look
                : look with
                {
                    Finding = ExportFinding.CaseFile,
                    Since = await SinceAsync(site, caseFile.Slug, caseFile.Number, today, today, cancellation),
                };
        }

        // A digest is the file's only where the file adds up to it; else it is that of the file that it once was.
        var handout = await site.FindHandoutAsync(look.Digest!, cancellation);
        var isGivenOut = look.Finding == ExportFinding.Consistent && handout is not null;
        if (look.Finding == ExportFinding.Consistent && handout is null)
            handout = await AgainAsync(file, site, look.Digest!, cancellation);
        return look with
        {
            Finding =
                isGivenOut ? ExportFinding.GivenOut
                : look.Finding == ExportFinding.Consistent && handout is not null ? ExportFinding.MadeAgain
                : look.Finding,
            Handout = handout,
            Since = await SinceAsync(site, handout, today, cancellation),
        };
    }

    /// <summary>What was given out under a digest; null where nothing is remembered.</summary>
    public static async Task<ExportVerdict?> FindAsync(
        string digest,
        IPublicationRecord site,
        DateOnly today,
        CancellationToken cancellation
    ) =>
        await site.FindHandoutAsync(digest, cancellation) is { } handout
            ? new ExportVerdict(
                ExportFinding.GivenOut,
                digest,
                handout,
                await SinceAsync(site, handout, today, cancellation),
                AskedSite: true
            )
            : null;

    private static async Task<IssuedExport?> AgainAsync(byte[] file, IPublicationRecord site, string digest, CancellationToken cancellation)
    {
        if (ExportOrigin.Read(file) is not { } origin || await site.FindRevisionAsync(origin.Slug, null, cancellation) is not { } newest)
            return null;
        var numbers = origin.Revision is { } named
            ? [named]
            : Enumerable.Range(0, Math.Min(MostRevisions, newest.Number)).Select(back => newest.Number - back).ToList();
        foreach (var number in numbers)
        {
            if (await site.FindRevisionAsync(origin.Slug, number, cancellation) is not { } revision)
                continue;
            if (await ExportReproduction.FindAsync(file, origin, revision, cancellation) is not { } found)
                continue;
            return new IssuedExport(
                digest,
                revision.Slug,
                revision.Number,
                found.Input.AsOf,
                found.Input.Stamp.KnownAt,
                found.Format.Extension,
                ExportChoice.WordsOf(found.Format, found.Input),
                ExportStamp.WriterVersion,
                default
            );
        }

        return null;
    }

    private static async Task<RecordSince?> SinceAsync(
        IPublicationRecord site,
        IssuedExport? handout,
        DateOnly today,
        CancellationToken cancellation
    ) => handout is { Slug: { } slug } ? await SinceAsync(site, slug, (int)handout.Revision, handout.AsOf, today, cancellation) : null;

    private static async Task<RecordSince?> SinceAsync(
        IPublicationRecord site,
        string slug,
        int revision,
        DateOnly asOf,
        DateOnly today,
        CancellationToken cancellation
    ) =>
        await site.FindRevisionAsync(slug, revision, cancellation) is { } then
        && await site.FindRevisionAsync(slug, null, cancellation) is { } newest
            ? RecordSince.Create(then, newest, asOf, today)
            : null;
}
