using CaseTracker.Core.Dates;
using CaseTracker.Web.Cases.Layout;
using CaseTracker.Web.Cases.Pictures;

namespace CaseTracker.Web.Cases.Embeds;

/// <summary>How high a frame is to be so that nothing in it scrolls: a page can't tell the frame around it without script.</summary>
public static class EmbedHeight
{
    /// <summary>The least width for which embeds are made.</summary>
    public const int LeastWidth = 320;

    /// <summary>From here on letters are larger and facts stand side by side.</summary>
    private const int Wide = 640;

    /// <summary>For a frame whose width nobody knows.</summary>
    public static int For(CasePicture picture, CaseView view) =>
        EmbedStrip
            .Widths.Select(embedStrip => embedStrip.From - 1)
            .Concat([LeastWidth, Wide - 1, Wide, 1200])
            .Where(width => width >= LeastWidth)
            .Max(width => For(picture, view, width));

    public static int For(CasePicture picture, CaseView view, int width)
    {
        var isWide = width >= Wide;
        var room = width - (isWide ? 50 : 34);
        var around =
            (isWide ? 38 : 32)
            + Lines(picture.About(view), 13, room) * 18.2
            + Lines(view.Case.Name, isWide ? 26 : 21, room) * (isWide ? 32.5 : 26.25)
            + 2
            + 24
            + 9
            + (Lines(EmbedText.Link(picture), 13, room) + Lines($"{EmbedText.Source(view)} · CC BY 4.0", 13, room)) * 19.5;
        var inside = picture switch
        {
            MoneyPicture => Money(view, room, isWide),
            TimelinePicture => Timeline(view, width, room),
            _ => Status(view, room, isWide),
        };
        return (int)Math.Ceiling((around + inside) / 10) * 10;
    }

    private static double Money(CaseView view, double room, bool isWide)
    {
        if (MoneySteps.From(view, EmbedText.MostSteps) is not { } steps)
            return Says(MoneySteps.None, room, isWide);
        var rows = steps.Shown.Select(step =>
            19
            + step.Below.Sum(words => Lines(words, 13, room)) * 18.2
            + (
                isWide
                    ? Math.Max(
                        1,
                        Math.Ceiling((PictureText.Width(step.Sum, 28 * PictureText.Bold) + 12 + PictureText.Width(step.How, 15)) / room)
                    ) * 36
                    : 30 + Lines(step.How, 15, room) * 21
            )
        );
        return Lines(steps.Title, 15 * PictureText.Bold, room) * 21 + 12 + rows.Sum() + (steps.Shown.Count - 1) * 12;
    }

    private static double Status(CaseView view, double room, bool isWide)
    {
        var column = isWide ? (room - 24) / 2 : room;
        var heights = EmbedText.Answers(view).Select(answer => 7 + 18.2 + Lines(answer.Answer, 16, column) * 22.4).ToList();
        var rows = isWide ? heights.Chunk(2).Sum(pair => pair.Max()) : heights.Sum();
        return Says(StatusWords.Word(view), room, isWide) + 12 + rows + 10 * ((isWide ? (heights.Count + 1) / 2 : heights.Count) - 1);
    }

    private static double Timeline(CaseView view, int width, double room)
    {
        if (view.Reading.Entries.Count == 0)
            return Lines(TimelinePicture.None, 30, room) * 39;
        var drawn = EmbedStrip.In(width);
        var strip = drawn.Of(view);
        return strip.Height * room / drawn.Drawing
            + 12
            + Lines(TimelinePicture.Legend(strip), 13, room) * 18.2
            + (
                view.State.LastEvent is { } last
                    ? 12 + Lines($"{DateFormatter.Label(last.Event.Date)} {last.Event.Title}", 15, room) * 21
                    : 0
            );
    }

    private static double Says(string words, double room, bool isWide) =>
        isWide ? Lines(words, 30, room) * 39 : Lines(words, 20, room) * 26;

    private static int Lines(string text, double size, double room) => PictureText.Wrap(text, size, room, int.MaxValue).Count;
}
