using CaseTracker.Core.Redaction;
using CaseTracker.Data.Redaction;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Atom;

namespace CaseTracker.Web.Cases.History;

/// <summary>What readers are told of something that was withheld, on pages and in feeds.</summary>
internal static class RedactedNotices
{
    /// <summary>How many the logs over all cases show.</summary>
    public const int MostLogged = 20;

    /// <summary>The ground in a sentence; empty where the reason alone says it.</summary>
    public static string Why(RedactionNotice notice) => notice.Ground == RedactionGround.Other ? "" : notice.Ground.Meaning();

    public static AtomEntry Entry(LoggedRedaction one, PublicUrls site) =>
        new(
            AtomId.FromName($"withholding/{one.Slug}/{one.Id}"),
            $"Withheld: {one.BriefName}",
            one.Notice.At,
            "CaseTracker",
            site.Absolute(SiteUrls.History(one.Slug)),
            "withheld",
            string.Join('\n', ((string[])[Why(one.Notice), one.Notice.Reason]).Where(line => line.Length > 0))
        );
}
