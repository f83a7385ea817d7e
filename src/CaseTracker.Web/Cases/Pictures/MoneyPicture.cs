namespace CaseTracker.Web.Cases.Pictures;

/// <summary>The total of the largest award after each step, as bars on one scale.</summary>
public sealed record MoneyPicture() : CasePicture("money", "Money awarded")
{
    private const double RowHeight = 92;

    public override string Words(CaseView view) => MoneySteps.Words(view);

    private protected override void Draw(PictureSheet sheet, CaseView view, double top, double bottom)
    {
        var rows = (int)((bottom - top - 44) / RowHeight);
        if (MoneySteps.From(view, rows) is not { } steps)
        {
            sheet.Lines(Margin, top + 70, 40, "serif soft", PictureText.Wrap(MoneySteps.None, 40, Room, 3));
            return;
        }

        sheet.Text(Margin, top + 20, 20, "strong", PictureText.Clip(steps.Title, 20 * PictureText.Bold, Room));
        top += 44;
        var height = Math.Min(RowHeight * 1.6, (bottom - top) / steps.Shown.Count);
        foreach (var step in steps.Shown)
        {
            Row(sheet, steps, step, top + (height - RowHeight) / 2 + 28);
            top += height;
        }
    }

    private static void Row(PictureSheet sheet, MoneySteps steps, MoneyStep step, double y)
    {
        var x = Margin + PictureText.Width(step.Sum, 32 * PictureText.Bold) + 12;
        sheet.Text(Margin, y, 32, "sum", step.Sum);
        sheet.Text(x, y, 20, "soft", PictureText.Clip(step.How, 20, Margin + Room - x));
        if (step.Also is { } other)
            sheet.Box("also", Margin + 1, y + 12, steps.Share(other, Room) - 2, 14);
        sheet.Box("bar", Margin, y + 11, steps.Share(step.Amount, Room), 16);
        sheet.Lines(Margin, y + 46, 16.5, "soft", step.Below.Select(words => PictureText.Clip(words, 16.5, Room)));
    }
}
