using CaseTracker.Core;
using CaseTracker.Web.Cases.Pictures;
using CaseTracker.Web.Hosting;

namespace CaseTracker.Web.Cases.Embeds;

/// <summary>The style sheet of an embed, which it brings along: that of the drawings, and that of the words around them.</summary>
public static class EmbedStyle
{
    /// <summary>Names the theme from which the policy of an answer follows, as the page itself does.</summary>
    public static OwnPolicy Policy { get; } =
        new(http =>
            SecurityHeaders.ForEmbed(
                PictureTheme.Digest(For(PictureTheme.Named(http.Request.Query[CasePictures.ThemeKey].FirstOrDefault())))
            )
        );

    /// <param name="theme">Null for light, and dark where the reader has the screen dark.</param>
    public static string For(PictureTheme? theme) => Words + PictureTheme.Style(theme) + Drawings() + PictureTheme.In(theme, Colours);

    /// <summary>Sizes are those that <see cref="EmbedHeight"/> reckons with.</summary>
    private static string Words { get; } =
        SourceLines.Joined(
            """
            *{box-sizing:border-box}
            body{display:flex;flex-direction:column;min-height:100vh;margin:0;padding:14px 16px 12px;border:1px solid;border-top-width:5px;
                font:15px/1.4 "Segoe UI",Roboto,"Noto Sans","Liberation Sans",Helvetica,Arial,sans-serif;overflow-wrap:anywhere;
                -webkit-text-size-adjust:100%}
            h1,.says{font-family:"Iowan Old Style",Palatino,P052,"Noto Serif","Liberation Serif",Georgia,serif;font-weight:500}
            h1{margin:2px 0 0;font-size:21px;line-height:1.25}
            p,dl,ol,dd{margin:0}ol{padding:0;list-style:none}
            header p,footer,.more,dt,.legend{font-size:13px}
            main{flex:1;display:flex;flex-direction:column;justify-content:flex-start;margin:12px 0;gap:12px}
            footer{padding-top:8px;border-top:1px solid;line-height:1.5}
            a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.2em}a:hover{text-decoration-thickness:2px}
            h1 a:not(:hover,:focus-visible){text-decoration-color:transparent}
            :focus-visible{outline:3px solid;outline-offset:2px}
            ol{flex:1 1 auto;display:flex;flex-direction:column;justify-content:space-evenly;gap:12px;max-height:22rem}li{flex:1 1 auto;
                display:flex;flex-direction:column;justify-content:center}
            .total{display:block;font-size:24px;font-weight:600;line-height:1.25;font-variant-numeric:tabular-nums lining-nums}
            .bars{flex:1 1 12px;width:100%;min-height:12px;max-height:36px;margin:4px 0 3px}[rel~=license]{white-space:nowrap}
            .says{font-size:20px;line-height:1.3}
            dl{display:grid;gap:10px 24px}dl>div{padding-top:6px;border-top:1px solid}
                .value{font:16px/1.4 "Iowan Old Style",Palatino,P052,"Noto Serif","Liberation Serif",Georgia,serif}
            .strip{width:100%;height:auto;overflow:visible}
            .visually-hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
            @media(min-width:640px){body{padding:18px 24px 14px}h1{font-size:26px}.total{display:inline;font-size:28px;margin-right:8px}
                .says{font-size:30px}dl{grid-template-columns:1fr 1fr}}

            """
        );

    /// <summary>Of the drawings in some widths one is shown.</summary>
    private static string Drawings() =>
        string.Concat(EmbedStrip.Widths.Select(embedStrip => $"@media{embedStrip.Hidden}{{.at-{embedStrip.From}{{display:none}}}}"));

    private static string Colours(PictureTheme theme) =>
        $"body{{background:{theme.Paper};color:{theme.Ink};border-color:{theme.Line};border-top-color:{theme.Accent}}}"
        + $"footer,dl>div{{border-color:{theme.Line}}}"
        // Words on a drawing part the lines behind them.
        + $".strip text{{paint-order:stroke;stroke:{theme.Paper};stroke-width:3px;stroke-linejoin:round}}"
        + $"header p,.more,dt,.legend,footer{{color:{theme.Soft}}}a:hover{{color:{theme.Accent}}}"
        + $":focus-visible{{outline-color:{theme.Accent}}}";
}
