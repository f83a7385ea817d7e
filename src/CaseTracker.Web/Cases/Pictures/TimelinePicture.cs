using CaseTracker.Core.Dates;
using CaseTracker.Core.State;
using CaseTracker.Web.Cases.Timeline;

namespace CaseTracker.Web.Cases.Pictures;

/// <summary>The strip of the case's pages with nothing to click: courts, events, injunctions and the award.</summary>
public sealed record TimelinePicture() : CasePicture("timeline", "The case drawn")
{
    internal const double Names = 108;
    private const double Largest = 1.5;
    private const double TickDistance = 56;
    private const double LegendHeight = 54;
    private const int MostMarks = 5;
    internal const string None = "No event is recorded by this day.";

    public override string Words(CaseView view) =>
        view.Reading.Entries.Count == 0 ? None : new StripDescription(view, new TimelineStrip(view)).OfPicture;

    private protected override void Draw(PictureSheet sheet, CaseView view, double top, double bottom)
    {
        if (view.Reading.Entries.Count == 0)
        {
            sheet.Lines(Margin, top + 70, 40, "serif soft", PictureText.Wrap(None, 40, Room, 2));
            return;
        }

        // The height follows from the courts, hardly from the width: one drawing tells how large the next can be.
        var room = bottom - top - LegendHeight;
        var scale = Math.Min(Largest, room / new TimelineStrip(view, width: Room / Largest - Names).Height);
        var strip = new TimelineStrip(view, width: Room / scale - Names);
        scale = Math.Min(scale, room / strip.Height);
        var y = top + Math.Max(0, (room - strip.Height * scale) / 2);
        sheet.Open(Margin, y, scale);
        DrawNames(sheet, view, strip);
        sheet.Close();
        sheet.Open(Margin + Names * scale, y, scale);
        DrawField(sheet, view, strip);
        sheet.Close();
        sheet.Lines(Margin, bottom - LegendHeight + 26, 17, "soft", PictureText.Wrap(Legend(strip), 17, Room, 2));
    }

    /// <summary>Names and field side by side in the size in which their words are 12 high, for a page that holds the drawing.</summary>
    internal static PictureSheet Drawn(CaseView view, TimelineStrip strip)
    {
        var sheet = new PictureSheet();
        DrawNames(sheet, view, strip);
        sheet.Open(Names, 0, 1);
        DrawField(sheet, view, strip);
        sheet.Close();
        return sheet;
    }

    private static void DrawNames(PictureSheet sheet, CaseView view, TimelineStrip strip)
    {
        foreach (var lane in strip.Lanes)
            sheet.Lines(
                0,
                lane.Y + 4 - (lane.NameLines.Count - 1) * 7,
                12,
                "",
                lane.NameLines.Select(line => PictureText.Clip(line, 11, Names))
            );
        foreach (var row in strip.Rows)
            sheet.Text(0, row.Y + 4, 12, "", PictureText.Clip(row.Name, 11, Names));
        if (strip.Award is not null)
            sheet.Text(0, strip.Floor - 4, 12, "", view.State.Awards.Count(award => award.Steps.Count > 0) > 1 ? "Largest award" : "Award");
    }

    private static void DrawField(PictureSheet sheet, CaseView view, TimelineStrip strip)
    {
        var ticks = strip.Scale.Ticks((int)(strip.Scale.Right / TickDistance)).ToList();
        sheet.Path("year-line", string.Concat(ticks.Select(tick => $"M{N(tick.X)} 20V{N(strip.Floor + 6)}")));
        foreach (var tick in ticks)
            sheet.Text(tick.X + 5, strip.Floor + 22, 12, "soft", tick.Label);
        sheet.Path("lane", string.Concat(strip.Lanes.Select(lane => $"M{N(strip.Scale.Left)} {N(lane.Y)}H{N(strip.KnownTo)}")));
        foreach (var path in strip.Stays.Concat(strip.Paths).Concat(strip.Rows.SelectMany(row => row.Paths)))
            sheet.Path(path.Style, path.Data);
        if (strip.Award is { } award)
        {
            sheet.Path("area", award.Area);
            if (award.Unsure.Length > 0)
                sheet.Path("within thin", award.Unsure);
            if (award.AlsoStands is { } also)
                sheet.Path("amount open", also);
            if (award.Paid is { } paid)
                sheet.Path("amount open", paid);
            sheet.Path("amount", award.Amount);
            foreach (var (x, y, anchor, words) in award.Sums)
                sheet.Text(x, y, 12, "sum", words, anchor);
        }

        if (strip.AsOf is { } cut)
        {
            sheet.Path("cut-line", $"M{N(cut)} 18V{N(strip.Floor + 6)}");
            sheet.Text(cut > 110 ? cut + 4 : cut, 13, 12, "soft", DateFormatter.Day(view.AsOf), cut > 110 ? "end" : "start");
        }

        foreach (var key in strip.Keys)
        {
            if (key.Form == StripForm.Day)
                sheet.Dot("turn", key.Middle, key.Y, 6);
            if (key.Label is { } at)
                sheet.Text(at.X, at.Y, 12, "", key.Shown, "middle");
        }
    }

    /// <summary>What the marks mean: five at most, those that tell most.</summary>
    internal static string Legend(TimelineStrip strip) => string.Join("; ", new[]
            {
                "A dot is an event, a large one a key event",
                strip.Lanes.Any(lane => lane.IsCrowded) ? "a column, the events of some days" : null,
                strip.Rows.Count > 0
                    ? "a filled band is an injunction in force, hatched in part, pale apparently in force, a broken outline stayed"
                    : null,
                strip.Award is not { } award ? null
                : award.Paid is not null ? $"the steps at the foot are the award, a broken line once {AwardBrief.Of(award.State)}"
                : award.Line.Undone is null ? "the steps at the foot are the award"
                : $"the steps at the foot are the award, and end where it was {AwardBrief.Of(award.State)}",
                strip.Stays.Count > 0 ? "an outlined lane was stayed" : null,
                strip.Forms.Contains(StripForm.Within) ? "a bar, one day within it" : null,
                strip.Forms.Contains(StripForm.About) ? "a broken bar, about then" : null,
            }.OfType<string>().Take(MostMarks)) + ".";

    private static string N(double value) => StripPen.N(value);
}
