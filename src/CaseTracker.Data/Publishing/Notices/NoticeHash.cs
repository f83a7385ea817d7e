using System.Globalization;
using CaseTracker.Core;

namespace CaseTracker.Data.Publishing.Notices;

/// <summary>The chain over the notices of all cases: each hash covers the one before, so that none is changed or left out unseen.</summary>
/// <remarks>
/// Hashed as revisions are, over: previous hash, number, kind, slug, name, revision,
/// slug of the case merged into (empty for none), time, author, reason.
/// </remarks>
public static class NoticeHash
{
    public static string Compute(CaseNoticeRow notice) =>
        ChainHash.Compute(
            notice.PreviousHash,
            notice.Number.ToString(CultureInfo.InvariantCulture),
            EnumTerm.For(notice.Kind),
            notice.Slug,
            notice.Name,
            notice.Revision.ToString(CultureInfo.InvariantCulture),
            notice.Into ?? "",
            ChainHash.Instant(notice.At),
            notice.Author,
            notice.Reason
        );
}
