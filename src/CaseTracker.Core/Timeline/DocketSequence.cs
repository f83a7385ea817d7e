using System.Globalization;
using CaseTracker.Core.Cases;

namespace CaseTracker.Core.Timeline;

/// <summary>The order that a docket sheet's entry numbers give.</summary>
internal static class DocketSequence
{
    /// <summary>Adds, for each docket, that an entry follows the numbered entry before it, unless their days say the opposite: then it is a finding.</summary>
    public static void AddTo(List<int>[] before, CourtCase courtCase, DaySpan[] bounds, List<Finding> findings)
    {
        var numbered = courtCase.Events
            .Select((happened, index) => (happened.Docket, Number: Number(happened.Entries), Index: index))
            .Where(one => one.Docket is not null && one.Number is not null)
            .GroupBy(one => one.Docket);
        foreach (var docket in numbered)
        {
            var sheet = docket.OrderBy(one => one.Number).ThenBy(one => one.Index).ToList();
            for (var i = 1; i < sheet.Count; i++)
            {
                var (earlier, later) = (sheet[i - 1], sheet[i]);
                if (earlier.Number == later.Number || before[later.Index].Contains(earlier.Index)) continue;
                var (one, two) = (courtCase.Events[earlier.Index], courtCase.Events[later.Index]);
                if (bounds[later.Index].IsBefore(bounds[earlier.Index]))
                    findings.Add(new Finding(FindingSeverity.Note, "docket-order",
                        $"Entry {earlier.Number} (“{one.Title}”) stands before entry {later.Number} (“{two.Title}”) on the docket, and is dated after it.", [one.Id, two.Id]));
                else
                    before[later.Index].Add(earlier.Index);
            }
        }
    }

    private static int? Number(IReadOnlyList<string> entries) =>
        entries.Count > 0 && int.TryParse(entries[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
