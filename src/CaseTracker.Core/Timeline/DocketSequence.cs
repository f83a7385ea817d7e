using System.Globalization;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Timeline;

/// <summary>The order that a docket sheet's entry numbers give.</summary>
internal static class DocketSequence
{
    // One entry seldom bears more than a few events; a file that says otherwise shall not cost the square of them.
    private const int MostOfOneEntry = 20;

    /// <summary>Adds, for each docket, that an entry follows the numbered entry before
    /// it, unless links say the opposite: then it is a finding.</summary>
    /// <returns>The links added.</returns>
    public static HashSet<(int Cause, int Effect)> AddTo(
        List<int>[] before,
        CourtCase courtCase,
        DaySpan[] bounds,
        List<Diagnostic> findings
    )
    {
        var added = new HashSet<(int, int)>();
        var dockets = courtCase
            .Events.Select((happened, index) => (happened.Docket, Number: Number(happened.Entries), Index: index))
            .Where(pair => pair.Docket is not null && pair.Number is not null)
            .GroupBy(pair => pair.Docket);
        foreach (var docket in dockets)
        {
            var sheet = docket
                .GroupBy(pair => pair.Number)
                .OrderBy(item => item.Key)
                .Select(item => item.Select(pair => pair.Index).Take(MostOfOneEntry).ToList())
                .ToList();
            for (var i = 1; i < sheet.Count; i++)
                foreach (var later in sheet[i])
                foreach (var earlier in sheet[i - 1].Where(earlier => !before[later].Contains(earlier)))
                    if (!bounds[earlier].IsBefore(bounds[later]) && LeadsTo(later, earlier, before, bounds))
                        findings.Add(OutOfOrder(courtCase.Events[earlier], courtCase.Events[later], "is linked as following it"));
                    else if (added.Add((earlier, later)))
                        before[later].Add(earlier);
        }

        return added;
    }

    public static Diagnostic OutOfOrder(CaseEvent one, CaseEvent two, string why) =>
        new(
            DiagnosticSeverity.Note,
            "docket-order",
            $"Entry {one.Entries[0]} (“{one.Title}”) stands before entry {two.Entries[0]} (“{two.Title}”) on the docket, and {why}.",
            [one.Id, two.Id]
        );

    /// <summary>True when the links say that <paramref name="earlier"/> comes
    /// before <paramref name="later"/>, directly or through others.</summary>
    public static bool LeadsTo(int earlier, int later, List<int>[] before, DaySpan[] bounds)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>(before[later]);
        while (open.TryPop(out var i))
        {
            if (i == earlier)
                return true;
            // What lies wholly before the one sought can't follow it.
            if (bounds[i].IsBefore(bounds[earlier]) || !seen.Add(i))
                continue;
            foreach (var next in before[i])
                open.Push(next);
        }

        return false;
    }

    // "12-1" is the first attachment of entry 12, and stands after it and before 13.
    private static (int Entry, int Attachment)? Number(IReadOnlyList<string> entries)
    {
        if (entries.Count == 0)
            return null;
        var parts = entries[0].Split('-');
        return parts.Length <= 2 && Whole(parts[0]) is { } entry && (parts.Length == 1 ? 0 : Whole(parts[1])) is { } attachment
            ? (entry, attachment)
            : null;
    }

    private static int? Whole(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
