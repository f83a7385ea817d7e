namespace CaseTracker.Web.Cases.Pictures;

/// <summary>A shape that pictures come in. All are laid out on the same width, so that words have the same weight in each.</summary>
/// <param name="Use">What it is for, in a word or two.</param>
/// <param name="Width">In pixels.</param>
public sealed record PictureSize(string Name, string Use, int Width, int Height)
{
    /// <summary>The width of every layout.</summary>
    public const double Sheet = 1200;

    /// <summary>What social networks show beside a link.</summary>
    public static PictureSize Card { get; } = new("card", "Card", 1200, 630);

    /// <summary>Screens and slides; for paper 25 by 17 centimetres at 300 dots
    /// per inch; the card again for where a card has no room.</summary>
    public static IReadOnlyList<PictureSize> All { get; } =
    [Card, new("wide", "Slide", 1600, 900), new("print", "Print", 3000, 2000), new("small", "Thumbnail", 600, 315)];

    /// <summary>What is shown small beside a link, the largest first.</summary>
    public static IReadOnlyList<PictureSize> Thumbnails { get; } = [Card, All[^1]];

    public double SheetHeight => Sheet * Height / Width;
}
