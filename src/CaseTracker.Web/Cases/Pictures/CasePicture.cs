using CaseTracker.Core.Dates;
using CaseTracker.Core.Exports;
using CaseTracker.Web.Cases.Timeline;

namespace CaseTracker.Web.Cases.Pictures;

/// <summary>A picture of a case that stands by itself: what it shows, of which case and day, and where that can be read.</summary>
/// <param name="Name">As addresses have it.</param>
/// <param name="Title">What it shows.</param>
public abstract record CasePicture(string Name, string Title)
{
    protected const double Margin = 48;
    protected const double Room = PictureSize.Sheet - 2 * Margin;

    private const double Foot = 82;

    public static IReadOnlyList<CasePicture> All { get; } = [new MoneyPicture(), new TimelinePicture(), new StatusPicture()];

    public static CasePicture? Find(string name) => All.FirstOrDefault(picture => picture.Name == name);

    /// <summary>The same in one or two sentences, for who can't see it.</summary>
    public abstract string Words(CaseView view);

    /// <param name="theme">Null for the colours that its reader prefers.</param>
    public byte[] Draw(CaseView view, PictureSize size, PictureTheme? theme, IPublicUrls site)
    {
        var (sheet, height) = (new PictureSheet(), size.SheetHeight);
        sheet.Box("paper", 0, 0, PictureSize.Sheet, height);
        sheet.Box("bar", 0, 0, PictureSize.Sheet, 10);
        sheet.Text(Margin, 58, 20, "soft", About(view));
        var top = sheet.Lines(Margin, 104, 38, "serif", PictureText.Wrap(view.Case.Name, 38, Room, 2));
        Draw(sheet, view, top - 14, height - Foot - 14);
        var link = site.Absolute(SiteUrls.Case(view.Slug, view.LastingTime));
        sheet.Path("rule", $"M{Margin} {StripNumber(height - Foot)}H{PictureSize.Sheet - Margin}");
        sheet.Text(
            Margin,
            height - 50,
            18,
            "soft",
            $"CaseTracker · as of {DateFormatter.Day(view.AsOf)} · revision {view.Published.Revision} · CC BY 4.0"
        );
        sheet.Text(Margin, height - 24, Math.Min(18, Room / PictureText.Width(link, 1)), "soft", link);
        return sheet.Finish(size, PictureTheme.Style(theme), Heading(view), Words(view));
    }

    /// <summary>As it stands above the case's name.</summary>
    public string About(CaseView view) => $"{Title} · as of {DateFormatter.Day(view.AsOf)}";

    public string Heading(CaseView view) =>
        $"{view.Case.Name}: {char.ToLowerInvariant(Title[0])}{Title[1..]}, as of {DateFormatter.Day(view.AsOf)}";

    /// <summary>Draws what the picture is about, between two heights.</summary>
    private protected abstract void Draw(PictureSheet sheet, CaseView view, double top, double bottom);

    private static string StripNumber(double value) => StripPen.N(value);
}
