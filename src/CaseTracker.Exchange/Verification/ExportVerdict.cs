using CaseTracker.Core.Exports;

namespace CaseTracker.Exchange.Verification;

/// <summary>What was found out about a file, or about a digest alone.</summary>
/// <param name="Digest">The digest that the file names, or that was asked for; null where there is none.</param>
/// <param name="Handout">What was given out under that digest; of a file that was made again, how.</param>
/// <param name="Since">What became of its facts; null where the file holds several cases, or its revision can't be had.</param>
/// <param name="AskedSite">False where only the file itself was looked at.</param>
public sealed record ExportVerdict(ExportFinding Finding, string? Digest, IssuedExport? Handout, RecordSince? Since, bool AskedSite)
{
    /// <summary>True where these very bytes are the site's.</summary>
    public bool IsOurs => Finding is ExportFinding.GivenOut or ExportFinding.MadeAgain or ExportFinding.CaseFile;
}
