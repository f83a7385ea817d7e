using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Web.Cases.Layout;

namespace CaseTracker.Web.Cases.Timeline;

/// <summary>Chooses the key events that get a mark and a link of their own, and finds room for their words.</summary>
internal sealed class StripKeys(StripScale scale, CaseView view, IReadOnlySet<double> crowded)
{
    /// <summary>More would be in the way of a reader who goes from link to link.</summary>
    public const int Most = 24;

    private const int MostTitles = 7;
    private const int LongestTitle = 38;
    private const double RoomOfATitle = 130;
    private const double LetterWidth = 6.4;
    private const double LineHeight = 12;
    private const double HalfTarget = 12;
    private static readonly double[] Distances = [9, 14, 20, 30, 45, 70, 110, 200, 400];

    /// <summary>Where words stand already: what is below one lane is near to what is above the next.</summary>
    private readonly List<(double From, double To, double Y)> _taken = [];

    private sealed record Candidate(TimelineEntry Entry, StripForm Form, double Y, double X, double To, string? Turn)
    {
        public double Middle => (X + To) / 2;
    }

    /// <summary>In the order of the timeline; where they would lie on one another, those that turned something go first.</summary>
    public IReadOnlyList<StripKey> Choose(IEnumerable<(TimelineEntry Entry, StripSpan Span, double Y)> keys)
    {
        var ranked = keys.Select(key => CandidateOf(key.Entry, key.Span, key.Y)).OrderBy(key => key.Turn is null).ToList();
        var chosen =
            Distances.Select(distance => Apart(ranked, distance)).FirstOrDefault(some => some.Count <= Most) ?? [.. ranked.Take(Most)];
        var lanes = chosen.GroupBy(key => key.Y).ToDictionary(lane => lane.Key, lane => lane.Select(key => key.Middle).Order().ToList());
        var labels = Titles(chosen);
        return
        [
            .. chosen
                .OrderBy(key => key.Entry.Position)
                .Select(key =>
                {
                    var word = key.Turn ?? StateLabels.For(key.Entry.Event.Kind);
                    var (shown, at) = labels.TryGetValue(key, out var title)
                        ? title
                        : (Prose.Capital(word), RoomFor(word, key.Middle, key.Y));
                    return new StripKey(key.Entry, key.X, key.To, key.Y, key.Form, word, shown, at, Touch(key, lanes[key.Y]));
                }),
        ];
    }

    /// <summary>What happened, at as many marks as there is room for, the newest first; the other marks bear a word.</summary>
    private Dictionary<Candidate, (string Shown, (double X, double Y)? At)> Titles(List<Candidate> chosen)
    {
        var titles = new Dictionary<Candidate, (string, (double, double)?)>();
        // On a phone there is none.
        var most = Math.Min(MostTitles, (int)((scale.Right - scale.Left) / RoomOfATitle));
        foreach (var key in chosen.OrderByDescending(key => key.Entry.Position).TakeWhile(_ => most > 1 && titles.Count < most))
            if (Short(key.Entry.Event.Title) is { } title && RoomFor(title, key.Middle, key.Y) is { } at)
                titles[key] = (title, at);
        return titles;
    }

    /// <summary>A title, or what stands before its semicolon or comma; null where that is too long beside a mark.</summary>
    private static string? Short(string title) =>
        new[] { title, title.Split("; ")[0], title.Split(", ")[0] }.FirstOrDefault(words => words.Length <= LongestTitle);

    private Candidate CandidateOf(TimelineEntry entry, StripSpan span, double y)
    {
        var (x, to) = StripPen.Ends(scale, span, view.AsOf);
        return new Candidate(entry, span.Form, y, x, to, AsOfJump.LabelOf(entry.Event, view));
    }

    private static List<Candidate> Apart(List<Candidate> ranked, double distance)
    {
        var taken = new List<Candidate>();
        foreach (var key in ranked)
        {
            if (taken.Exists(other => other.Y == key.Y && Math.Abs(other.Middle - key.Middle) < distance))
                continue;
            taken.Add(key);
            if (taken.Count > Most)
                break;
        }

        return taken;
    }

    /// <summary>Above its lane where there is room, else below, else nowhere.</summary>
    private (double X, double Y)? RoomFor(string word, double middle, double y)
    {
        var half = word.Length * LetterWidth / 2;
        if (2 * half > scale.Right - scale.Left)
            return null;
        var x = Math.Clamp(middle, scale.Left + half, scale.Right - half);
        foreach (var below in new[] { false, true })
        {
            // On a crowded lane the columns stand above, and the marks of days not known below.
            if (below && crowded.Contains(y))
                break;
            var (from, to, foot) = (
                x - half,
                x + half + LetterWidth,
                y
                    + (
                        below ? 22
                        : crowded.Contains(y) ? -13 - StripColumns.Highest
                        : -13
                    )
            );
            if (_taken.Exists(pair => Math.Abs(pair.Y - foot) < LineHeight && pair.From < to && from < pair.To))
                continue;
            _taken.Add((from, to, foot));
            return (x, foot);
        }

        return null;
    }

    /// <summary>24 units wide, unless a neighbour is nearer than that.</summary>
    private static (double From, double To) Touch(Candidate key, List<double> lane)
    {
        var place = lane.IndexOf(key.Middle);
        var (from, to) = (Math.Min(key.X, key.Middle - HalfTarget), Math.Max(key.To, key.Middle + HalfTarget));
        if (place > 0)
            from = Math.Max(from, (lane[place - 1] + key.Middle) / 2);
        if (place + 1 < lane.Count)
            to = Math.Min(to, (key.Middle + lane[place + 1]) / 2);
        return (from, to);
    }
}
