using System.Text.RegularExpressions;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects.Parties;
using CaseTracker.Core.Parties;

namespace CaseTracker.Core.State;

/// <summary>A case and its dockets as they were called on a day: names change with the parties (Fed. R. Civ. P. 25(d)), the letters
/// at the end of a number with the judge.</summary>
internal static partial class CaseNamesOnDay
{
    /// <summary>The case with its name and its dockets as of a day; the same one where nothing was called otherwise then.</summary>
    public static CourtCase CalledAsOf(this CourtCase courtCase, DateOnly day)
    {
        var dockets = courtCase.Dockets.Select(docket => docket.On(day, courtCase)).ToList();
        if (!dockets.SequenceEqual(courtCase.Dockets, ReferenceEqualityComparer.Instance))
            courtCase = courtCase with { Dockets = dockets };
        return NameOn(courtCase, day) is { } name && name != courtCase.Name
            ? courtCase with
            {
                Name = name,
                ShortName = null,
                EarlierNames = [.. courtCase.EarlierNames.Where(former => former.Until?.Latest <= day)],
            }
            : courtCase;
    }

    /// <summary>What the case was cited as. Where only the newest name is on record and has somebody who came in later: its caption then,
    /// or its court and number.</summary>
    /// <param name="courtCase">With its dockets as of the day.</param>
    private static string? NameOn(CourtCase courtCase, DateOnly day) =>
        Earlier(courtCase.EarlierNames, day)
        ?? (
            courtCase.EarlierNames.Count == 0
            && courtCase.LeadingDocket() is { } leading
            && courtCase.Participations.Any(part => part.Docket == leading.Id && part.From?.Latest <= day)
            && NamesSomebodyLater(courtCase.Name, leading, day, courtCase)
                ? leading.Caption ?? leading.InSentence()
                : null
        );

    private static Docket On(this Docket docket, DateOnly day, CourtCase courtCase)
    {
        var caption =
            Earlier(docket.EarlierCaptions, day)
            ?? (
                docket is { Caption: { } newest, EarlierCaptions.Count: 0 } && NamesSomebodyLater(newest, docket, day, courtCase)
                    ? null
                    : docket.Caption
            );
        var number = Earlier(docket.EarlierNumbers, day) ?? (IsOfALaterJudge(docket, day, courtCase) ? Bare(docket.Number) : docket.Number);
        return caption == docket.Caption && number == docket.Number && docket.EarlierNumbers.Concat(docket.EarlierCaptions).All(HasEnded)
            ? docket
            : docket with
            {
                Caption = caption,
                Number = number,
                NumberRaw = number == docket.Number ? docket.NumberRaw : null,
                EarlierNumbers = [.. docket.EarlierNumbers.Where(HasEnded)],
                EarlierCaptions = [.. docket.EarlierCaptions.Where(HasEnded)],
            };

        bool HasEnded(NameInTime former) => former.Until?.Latest <= day;
    }

    /// <summary>The first of the former ones whose end is not certain to have come by the day.</summary>
    private static string? Earlier(IReadOnlyList<NameInTime> former, DateOnly day) =>
        former.FirstOrDefault(name => !(name.Until?.Latest <= day))?.Name;

    /// <summary>True where a caption has the name of somebody who came in later, and so is not the caption of the day.</summary>
    private static bool NamesSomebodyLater(string caption, Docket docket, DateOnly day, CourtCase courtCase)
    {
        var later = courtCase
            .Participations.Where(part => part.Docket == docket.Id && part.From?.Earliest > day)
            .Select(part => part.Party)
            .Concat(
                courtCase
                    .Events.Where(happened => happened.Date.Earliest > day)
                    .SelectMany(happened => happened.Effects.OfType<PartyJoined>())
                    .Where(joined => joined.Docket == docket.Id)
                    .Select(joined => joined.Party)
            )
            .ToHashSet();
        if (later.Count == 0)
            return false;
        var captionWords = Words(caption);
        var there = courtCase
            .Participations.Where(part => part.Docket == docket.Id && !later.Contains(part.Party))
            .Select(part => part.Party);
        captionWords.ExceptWith(there.SelectMany(party => NamesOf(courtCase, party)));
        return later.SelectMany(party => NamesOf(courtCase, party)).Any(captionWords.Contains);
    }

    /// <summary>True where the letters of the judge at the end of the number are not known to be those of the day: the judge came later, or
    /// may have, or the court prints other letters.</summary>
    private static bool IsOfALaterJudge(Docket docket, DateOnly day, CourtCase courtCase) =>
        docket is { Number: { } number, EarlierNumbers.Count: 0 }
        && (
            docket.Judges.Any(seat => seat.From is { } from && !(from.Latest <= day))
            || day < courtCase.Coding.LastChecked && docket.NumberRaw is { } raw && raw != number && Bare(raw) == Bare(number)
        );

    private static string? Bare(string? number) => number is null ? null : JudgesLetters.Replace(number, "");

    private static IEnumerable<string> NamesOf(CourtCase courtCase, string party) =>
        courtCase.Parties.FirstOrDefault(item => item.Id == party)?.Names.SelectMany(name => Words(name.Name)) ?? [];

    private static HashSet<string> Words(string text) =>
        [.. Word.Matches(text).Select(match => match.Value.ToUpperInvariant()).Where(word => word.Length > 3)];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word { get; }

    /// <summary>"-PJH" of "4:19-cv-07123-PJH", "-LO-JFA" of "1:18-cv-00950-LO-JFA".</summary>
    [GeneratedRegex("(?<=[0-9])(?:-[A-Z]{2,4})+$")]
    private static partial Regex JudgesLetters { get; }
}
