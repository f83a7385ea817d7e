using System.Security.Cryptography;
using System.Text;
using CaseTracker.Core;

namespace CaseTracker.Web.Cases.Pictures;

/// <summary>The colours of a picture, those of the site's pages.</summary>
public sealed record PictureTheme(
    string Paper,
    string Ink,
    string Soft,
    string Line,
    string Control,
    string Accent,
    string AccentSoft,
    string Span
)
{
    public static PictureTheme Light { get; } = new("#fbfaf7", "#1b1a18", "#5b564d", "#dcd6c9", "#857e71", "#17506b", "#e4eef2", "#b7ac97");

    public static PictureTheme Dark { get; } = new("#161614", "#e9e5dc", "#b0a99c", "#3a3832", "#7f796d", "#8fc5de", "#1b323d", "#6c6556");

    /// <summary>Null for the colours that the reader prefers.</summary>
    public static PictureTheme? Named(string? name) =>
        name?.Trim() switch
        {
            "light" => Light,
            "dark" => Dark,
            _ => null,
        };

    /// <summary>What is wrong with the name of a theme; null where nothing is.</summary>
    public static string? Refusal(string? name) =>
        name is null || Named(name) is not null ? null : $"{CasePictures.ThemeKey} is one of light, dark; it was “{name}”";

    /// <summary>As a content security policy names a style sheet.</summary>
    public static string Digest(string style) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));

    /// <summary>What is the same in each theme.</summary>
    private static readonly string Shapes = SourceLines.Joined(
        """
        text{font-family:"Segoe UI",Roboto,"Noto Sans","Liberation Sans",Helvetica,Arial,sans-serif}
        .serif{font-family:"Iowan Old Style",Palatino,P052,"Noto Serif","Liberation Serif",Georgia,serif}
        .strong,.sum{font-weight:600}path{fill:none}
        .dot{stroke-width:6;stroke-linecap:round}.dot.key{stroke-width:10}
        .within{stroke-width:7;stroke-linecap:round}.about{stroke-width:7;stroke-dasharray:4 2.5}.within.key,.about.key{stroke-width:9}
            .through{stroke-width:2}
        .tail{stroke-width:2.5;stroke-linecap:round;stroke-dasharray:0 4.5;stroke-dashoffset:-5}
        .thin{stroke-width:3}.tail.thin,.through.thin{stroke-width:1.5}
        .force.part{stroke-width:9;stroke-dasharray:2.5 2}
        .stay{stroke-dasharray:4 2.5}.stay.perhaps{stroke-dasharray:1 4}.stayed{stroke-dasharray:3 2}.either{stroke-dasharray:1 2.5}
        .amount{stroke-width:2}.amount.open{stroke-width:1.5;stroke-dasharray:5 3}.cut-line{stroke-dasharray:2 3}
            .also{fill:none;stroke-width:2;stroke-dasharray:6 4}

        """
    );

    /// <summary>The style sheet of a picture. The colours stand in each rule, since programs for print know no variables.</summary>
    /// <param name="theme">Null for light, and dark where its reader has the screen dark.</param>
    public static string Style(PictureTheme? theme) => Shapes + In(theme, pictureTheme => pictureTheme.Colours());

    /// <summary>Rules for one theme, or for both, of which the reader's screen chooses.</summary>
    /// <param name="rules">The rules that name colours.</param>
    public static string In(PictureTheme? theme, Func<PictureTheme, string> rules) =>
        rules(theme ?? Light) + (theme is null ? $"@media(prefers-color-scheme:dark){{{rules(Dark)}}}" : "");

    private string Colours() =>
        $".paper{{fill:{Paper}}}text{{fill:{Ink}}}.soft{{fill:{Soft}}}.bar,.turn{{fill:{Accent}}}.also{{stroke:{Accent}}}"
        + $".rule,.lane,.year-line{{stroke:{Line}}}"
        + $".dot,.through{{stroke:{Soft}}}.within,.about{{stroke:{Span}}}.tail,.stay,.either{{stroke:{Control}}}.columns{{fill:{Span}}}"
        + $".key,.amount,.cut-line,.stayed{{stroke:{Accent}}}.force{{fill:{Accent}}}.force.found{{fill:{AccentSoft};stroke:{Accent}}}"
        + $".force.part{{fill:none;stroke:{Accent}}}"
        + $".area{{fill:{AccentSoft}}}.turn{{stroke:{Paper};stroke-width:1.5}}";
}
