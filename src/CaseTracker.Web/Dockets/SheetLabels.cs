using CaseTracker.Core.Dockets;

namespace CaseTracker.Web.Dockets;

/// <summary>What readers call the kinds of entries.</summary>
internal static class SheetLabels
{
    public static string Plural(DocketEntryKind kind) =>
        kind switch
        {
            DocketEntryKind.Pleading => "Pleadings",
            DocketEntryKind.Motion => "Motions",
            DocketEntryKind.Response => "Responses",
            DocketEntryKind.Order => "Orders",
            DocketEntryKind.Judgment => "Judgments",
            DocketEntryKind.NoticeOfAppeal => "Notices of appeal",
            DocketEntryKind.Hearing => "In court",
            DocketEntryKind.Notice => "Notices",
            _ => "Others",
        };
}
