namespace CaseTracker.Web.Pictures;

/// <summary>A shape that pictures come in. All are laid out on the same width, so that words have the same weight in each.</summary>
/// <param name="Width">In pixels.</param>
public sealed record PictureSize(string Name, int Width, int Height)
{
    /// <summary>The width of every layout.</summary>
    public const double Sheet = 1200;

    /// <summary>What social networks show beside a link.</summary>
    public static PictureSize Card { get; } = new("card", 1200, 630);

    /// <summary>Screens and slides; for paper 25 by 17 centimetres at 300 dots per inch.</summary>
    public static IReadOnlyList<PictureSize> All { get; } = [Card, new("wide", 1600, 900), new("print", 3000, 2000)];

    public double SheetHeight => Sheet * Height / Width;
}
