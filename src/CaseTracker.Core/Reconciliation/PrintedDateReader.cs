using CaseTracker.Core.Dates;

namespace CaseTracker.Core.Reconciliation;

/// <summary>Reads the words of a printed date. Only words that leave the date as it is may stand beside it: "the order of 6 May 2025" is a
/// date, "the week of 6 May 2025" and "FY 2025" are not read.</summary>
internal static class PrintedDateReader
{
    private const int MaxWords = 16;
    private const int MostNouns = 3;

    // What happened or was written on the day; it says nothing of when.
    private static readonly HashSet<string> Nouns = Set(
        "lawsuit suit complaint order orders ruling decision opinion verdict judgment judgement filing motion hearing trial letter article "
            + "report statement injunction appeal settlement award brief petition notice mandate deposition conference attack attacks hack "
            + "interview story press release memo memorandum agreement deal announcement argument arguments entry jury court"
    );

    private static readonly HashSet<string> Harmless = Set(
        "the a an on in of at dated filed issued entered signed decided held reached returned announced published released was were is it "
            + "its his her their that which and oral handed down"
    );

    // "Early in May" is in May.
    private static readonly HashSet<string> Parts = Set("early late mid middle sometime somewhere");

    // One of these before "in May 2019" and the thing is not in May 2019.
    private static readonly HashSet<string> Turning = Set(
        "not no never neither nor without since until till before after by prior later earlier than ago following ahead next previous "
            + "subsequent within except beyond past between fiscal fy term season year anniversary eve or"
    );

    private static readonly HashSet<string> Relative = Set("today yesterday tomorrow this last");

    /// <summary>Every date that the words may mean, the likeliest first.</summary>
    public static IReadOnlyList<PartialDate> Read(List<string> words, DaySpan? written)
    {
        if (words.Count is 0 or > MaxWords)
            return [];
        for (var nouns = 0; nouns <= MostNouns && nouns < words.Count; nouns++)
        {
            if (nouns > 0 && !Nouns.Contains(Plain(words[^nouns])))
                break;
            var kept = words[..^nouns];
            if (Whole(kept, written) is { Count: > 0 } whole)
                return whole;
        }

        return WithinLonger(words);
    }

    private static IReadOnlyList<PartialDate> Whole(List<string> words, DaySpan? written)
    {
        for (var skip = 0; skip < words.Count; skip++)
        {
            if (skip > 0 && !MayStandBefore(words, skip - 1))
                return [];
            var text = string.Join(' ', words.Skip(skip)).Trim(',', '.', ';');
            if (Date(text, written) is { Count: > 0 } read)
                return read;
        }

        return [];
    }

    private static bool MayStandBefore(List<string> words, int at)
    {
        var word = Plain(words[at]);
        return Harmless.Contains(word) || Nouns.Contains(word) || (Parts.Contains(word) && Plain(words[at + 1]) is "in" or "of");
    }

    /// <summary>"a several week period in May 2019" lies in May 2019, whatever it is.</summary>
    private static IReadOnlyList<PartialDate> WithinLonger(List<string> words)
    {
        var link = words.FindLastIndex(word => Plain(word) is "in" or "during");
        if (link < 0 || words.Take(link).Any(word => Turning.Contains(Plain(word))))
            return [];
        return
            TypedDateParser.Read(string.Join(' ', words.Skip(link + 1)).Trim(',', '.', ';')).TryGet(out var date)
            && date is { Form: DateForm.Single, Precision: DatePrecision.Month or DatePrecision.Year }
            ? [date]
            : [];
    }

    private static IReadOnlyList<PartialDate> Date(string text, DaySpan? written)
    {
        if (PrintedFigures.Read(text, written?.Latest) is { } figures)
            return figures;
        if (TypedDateParser.Read(text).TryGet(out var date))
            return [date];
        if (written is not { Earliest: { } from, Latest: { } until })
            return [];
        var latest = Against(text, until);
        var first = Against(text, from);
        if (text.Split(' ').Any(word => Relative.Contains(Plain(word))))
            return latest is not null && latest == first ? [latest] : [];
        var coming = until.Year < DateOnly.MaxValue.Year ? Against(text, until.AddYears(1)) : null;
        return [.. new[] { latest, first, coming }.OfType<PartialDate>().Distinct()];
    }

    private static PartialDate? Against(string text, DateOnly day) => TypedDateParser.Read(text, day).TryGet(out var date) ? date : null;

    private static string Plain(string word) => word.Trim(',', '.', ';', ':', '(', ')').ToLowerInvariant();

    private static HashSet<string> Set(string words) => [.. words.Split(' ')];
}
