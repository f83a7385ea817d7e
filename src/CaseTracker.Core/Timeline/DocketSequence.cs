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
    /// <param name="order">The events so that each comes after those before it.</param>
    /// <returns>The links added.</returns>
    public static HashSet<(int Cause, int Effect)> AddTo(
        List<int>[] before,
        CourtCase courtCase,
        DaySpan[] bounds,
        IReadOnlyList<int> order,
        List<Diagnostic> findings
    )
    {
        var added = new HashSet<(int, int)>(courtCase.Events.Count);
        var search = new LinkSearch(before, bounds, order);
        foreach (var sheet in Sheets(courtCase).Values)
            for (int previous = 0, start = 0, end; start < sheet.Count; (previous, start) = (start, end))
            {
                end = sheet.FindIndex(start, line => line.Number != sheet[start].Number) is >= 0 and var next ? next : sheet.Count;
                for (var i = start; i < Math.Min(end, start + MostOfOneEntry); i++)
                for (var k = previous; k < Math.Min(start, previous + MostOfOneEntry); k++)
                {
                    var (later, earlier) = (sheet[i].Event, sheet[k].Event);
                    if (before[later].Contains(earlier))
                        continue;
                    if (!bounds[earlier].IsBefore(bounds[later]) && search.LeadsTo(later, earlier))
                        findings.Add(OutOfOrder(courtCase.Events[earlier], courtCase.Events[later], "is linked as following it"));
                    else if (added.Add((earlier, later)))
                        search.Add(earlier, later);
                }
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

    /// <summary>The numbered events of each docket by number; those of one number in the order of the file.</summary>
    private static Dictionary<string, List<((int Entry, int Attachment) Number, int Event)>> Sheets(CourtCase courtCase)
    {
        var sheets = new Dictionary<string, List<((int Entry, int Attachment) Number, int Event)>>();
        for (var i = 0; i < courtCase.Events.Count; i++)
            if (courtCase.Events[i] is { Docket: { } docket, Entries: [var first, ..] } && Number(first) is { } number)
            {
                if (!sheets.TryGetValue(docket, out var sheet))
                    sheets[docket] = sheet = [];
                sheet.Add((number, i));
            }

        foreach (var sheet in sheets.Values)
            sheet.Sort(
                static (one, other) => one.Number != other.Number ? one.Number.CompareTo(other.Number) : one.Event.CompareTo(other.Event)
            );
        return sheets;
    }

    // "12-1" is the first attachment of entry 12, and stands after it and before 13.
    private static (int Entry, int Attachment)? Number(string text)
    {
        var hyphen = text.IndexOf('-', StringComparison.Ordinal);
        return
            Whole(hyphen < 0 ? text : text.AsSpan(0, hyphen)) is { } entry
            && (hyphen < 0 ? 0 : Whole(text.AsSpan(hyphen + 1))) is { } attachment
            ? (entry, attachment)
            : null;
    }

    private static int? Whole(ReadOnlySpan<char> text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
