using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Web.Cases.Timeline;

namespace CaseTracker.Web.Cases.Pictures;

/// <summary>The status line in large letters, with what stands: the award, the injunction, the last event.</summary>
public sealed record StatusPicture() : CasePicture("status", "Where the case stands")
{
    private const double FactsHeight = 116;
    private const double Gap = 32;

    public override string Words(CaseView view) => view.State.StatusLine;

    private protected override void Draw(PictureSheet sheet, CaseView view, double top, double bottom)
    {
        var facts = Facts(CaseSummary.From(view)).ToList();
        var floor = facts.Count == 0 ? bottom : bottom - FactsHeight;
        var size = Enumerable
            .Range(0, 16)
            .Select(i => 52.0 - 2 * i)
            .FirstOrDefault(
                number => PictureText.Wrap(view.State.StatusLine, number, Room, int.MaxValue).Count * number * 1.3 <= floor - top - 30,
                20
            );
        var most = Math.Max(1, (int)((floor - top - 30) / (size * 1.3)));
        sheet.Lines(Margin, top + 22 + size, size, "serif", PictureText.Wrap(view.State.StatusLine, size, Room, most));
        var width = facts.Count == 0 ? Room : (Room - Gap * (facts.Count - 1)) / facts.Count;
        foreach (var (name, value, more, i) in facts.Select((fact, i) => (fact.Name, fact.Value, fact.More, i)))
        {
            var x = Margin + i * (width + Gap);
            sheet.Path("rule", $"M{StripPen.N(x)} {StripPen.N(floor)}h{StripPen.N(width)}");
            sheet.Text(x, floor + 28, 18, "soft", name);
            // Where nothing stands below it, a long value has the room of two lines.
            if (more.Length > 0)
                sheet.Text(x, floor + 60, 25, "strong", PictureText.Clip(value, 25 * PictureText.Bold, width));
            else
                sheet.Lines(x, floor + 60, 25, "strong", PictureText.Wrap(value, 25 * PictureText.Bold, width, 2));
            sheet.Lines(x, floor + 86, 18, "soft", PictureText.Wrap(more, 18, width, 2));
        }
    }

    internal static IEnumerable<(string Name, string Value, string More)> Facts(CaseSummary summary)
    {
        if (summary.Award is { } award)
            yield return ("Award as it stands", award.ToString(), Prose.Capital(summary.AwardStage ?? ""));
        if (summary.Injunction is { } injunction)
        {
            // "permanent, apparently in force; no further stay found"
            var words = injunction.Split(", ", 2);
            yield return words is [var kind, var status]
                ? ($"Injunction, {kind}", Prose.Capital(status), "")
                : ("Injunction", Prose.Capital(injunction), "");
        }

        if (summary.LastEvent is { } last)
            yield return ("Last event", DateFormatter.Label(last.Date), last.Title);
    }
}
