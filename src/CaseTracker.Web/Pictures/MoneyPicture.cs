using CaseTracker.Core;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Timeline;
using CaseTracker.Web.Reading;

namespace CaseTracker.Web.Pictures;

/// <summary>The total of the largest award after each step, as bars on one scale.</summary>
public sealed record MoneyPicture() : CasePicture("money", "Money awarded")
{
    private const double RowHeight = 92;
    private const string None = "No sum of money was awarded by this day, so far as recorded.";

    public override string Words(CaseView view) => Award(view) is not { } award
        ? None
        : $"{award.Award.Title}: {string.Join("; then ", award.Steps.Select(step => $"{new AwardLedger(award).Sum(step.Total)} by {Step(view, step)}"))}. It is now {AwardWords.Short(award)}.";

    private protected override void Draw(PictureSheet sheet, CaseView view, double top, double bottom)
    {
        if (Award(view) is not { } award)
        {
            sheet.Lines(Margin, top + 70, 40, "serif soft", PictureText.Wrap(None, 40, Room, 3));
            return;
        }

        var (ledger, line) = (new AwardLedger(award), AwardLine.Total(view, award));
        sheet.Text(Margin, top + 20, 20, "strong", PictureText.Clip($"{award.Award.Title}: {AwardWords.Short(award)}{Others(view)}", 20 * PictureText.Bold, Room));
        top += 44;
        var rows = Math.Max(1, (int)((bottom - top) / RowHeight));
        var left = Math.Max(0, line.Turns.Count - rows);
        var height = Math.Min(RowHeight * 1.6, (bottom - top) / Math.Min(rows, line.Turns.Count));
        var shown = left == 0 || rows == 1 ? line.Turns.TakeLast(rows).ToList() : [line.Turns[0], .. line.Turns.TakeLast(rows - 1)];
        foreach (var turn in shown)
        {
            var skipped = left > 0 && ReferenceEquals(turn, shown[^1]) ? $" ({Prose.Count(left, "step")} before it not shown)" : "";
            Row(sheet, view, ledger, line, turn, top + (height - RowHeight) / 2 + 28, skipped);
            top += height;
        }
    }

    private static void Row(PictureSheet sheet, CaseView view, AwardLedger ledger, AwardLine line, AwardLine.Turn turn, double y, string skipped)
    {
        var (sum, also) = (ledger.Sum(turn.Sum), ReferenceEquals(turn, line.Turns[^1]) ? line.AlsoStands : null);
        var x = Margin + PictureText.Width(sum, 32 * PictureText.Bold) + 12;
        sheet.Text(Margin, y, 32, "sum", sum);
        sheet.Text(x, y, 20, "soft", PictureText.Clip($"{Prose.Capital(Step(view, turn.Step))}{skipped}", 20, Margin + Room - x));
        if (also is { } other) sheet.Box("also", Margin + 1, y + 12, Share(other, line.Most) - 2, 14);
        sheet.Box("bar", Margin, y + 11, Share(turn.Sum, line.Most), 16);
        var parts = turn.Step.Components.Where(part => part.Value != turn.Sum).Select(part => $"{StateWords.Of(part.Key)} {ledger.Sum(part.Value)}");
        string[] below = [Prose.Capital(string.Join(" · ", parts)), also is { } beside ? $"Whether it was accepted is not known, so {ledger.Sum(beside)} stands beside it" : ""];
        sheet.Lines(Margin, y + 46, 16.5, "soft", below.Where(words => words.Length > 0).Select(words => PictureText.Clip(words, 16.5, Room)));
    }

    /// <summary>What is more than nothing is seen.</summary>
    private static double Share(decimal sum, decimal most) => most <= 0 || sum <= 0 ? 0 : Math.Max((double)(sum / most) * Room, 3);

    private static AwardState? Award(CaseView view) => view.State.Awards.Where(award => award.Steps.Count > 0).MaxBy(award => award.Total.Amount);

    private static string Others(CaseView view) => view.State.Awards.Count(award => award.Steps.Count > 0) is > 1 and var count ? $" (the largest of {Prose.Count(count, "award")})" : "";

    private static string Step(CaseView view, AwardStep step) => view.Entry(step.Event) is { } entry ? $"{step.How} {DateWords.InSentence(entry.Event.Date)}" : step.How;
}
