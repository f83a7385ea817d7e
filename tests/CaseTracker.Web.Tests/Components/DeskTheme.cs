using MudBlazor;

namespace CaseTracker.Web.Tests.Components;

/// <summary>The look of the component library, made of the site's own colours and type.</summary>
internal static class DeskTheme
{
    public static MudTheme From(SiteTokens tokens) =>
        new()
        {
            PaletteLight = Fill(new PaletteLight(), tokens.Light),
            PaletteDark = Fill(new PaletteDark(), tokens.Dark),
            LayoutProperties = new LayoutProperties { DefaultBorderRadius = tokens.Light("radius") },
            Typography = Type([.. tokens.Light("sans").Split(", ").Select(family => family.Trim('"'))]),
        };

    private static TPalette Fill<TPalette>(TPalette palette, Func<string, string> token)
        where TPalette : Palette
    {
        (palette.Background, palette.BackgroundGray, palette.Surface) = (token("paper"), token("shade"), token("sheet"));
        (palette.TextPrimary, palette.TextSecondary, palette.TextDisabled) = (token("ink"), token("soft"), token("soft"));
        (palette.ActionDefault, palette.ActionDisabled, palette.ActionDisabledBackground) = (token("soft"), token("soft"), token("shade"));
        (palette.Primary, palette.PrimaryContrastText) = (token("accent"), token("on-accent"));
        (palette.Secondary, palette.SecondaryContrastText) = (token("soft"), token("paper"));
        (palette.Tertiary, palette.TertiaryContrastText) = (token("ink"), token("paper"));
        (palette.Info, palette.InfoContrastText) = (token("accent"), token("on-accent"));
        (palette.Success, palette.SuccessContrastText) = (token("good"), token("paper"));
        (palette.Warning, palette.WarningContrastText) = (token("warn"), token("paper"));
        (palette.Error, palette.ErrorContrastText) = (token("bad"), token("paper"));
        (palette.Dark, palette.DarkContrastText) = (token("ink"), token("paper"));
        (palette.Divider, palette.DividerLight, palette.LinesDefault, palette.LinesInputs) = (
            token("line"),
            token("line"),
            token("line"),
            token("control")
        );
        (palette.TableLines, palette.TableHover, palette.TableStriped) = (token("line"), token("shade"), token("shade"));
        (palette.AppbarBackground, palette.AppbarText) = (token("paper"), token("ink"));
        (palette.DrawerBackground, palette.DrawerText, palette.DrawerIcon) = (token("paper"), token("ink"), token("soft"));
        (palette.Skeleton, palette.GrayLight, palette.GrayLighter, palette.GrayDefault) = (
            token("shade"),
            token("line"),
            token("shade"),
            token("control")
        );
        return palette;
    }

    /// <summary>Sizes of the site: 14 px for tables and controls, 13 px for labels; nothing in capitals.</summary>
    private static Typography Type(string[] sans)
    {
        var type = new Typography();
        (type.Default.FontFamily, type.Default.FontSize, type.Default.LineHeight, type.Default.LetterSpacing) = (
            sans,
            "1rem",
            "1.6",
            "normal"
        );
        foreach (
            var (one, size, weight, line) in new (BaseTypography, string, string, string)[]
            {
                (type.H1, "2.25rem", "500", "1.1"),
                (type.H2, "1.35rem", "600", "1.25"),
                (type.H3, "1.125rem", "600", "1.35"),
                (type.H4, "1rem", "600", "1.4"),
                (type.H5, "1rem", "600", "1.4"),
                (type.H6, "1rem", "600", "1.4"),
                (type.Subtitle1, "1rem", "400", "1.6"),
                (type.Subtitle2, ".875rem", "600", "1.5"),
                (type.Body1, "1rem", "400", "1.6"),
                (type.Body2, ".875rem", "400", "1.5"),
                (type.Button, ".9375rem", "600", "1.4"),
                (type.Caption, ".8125rem", "400", "1.45"),
                (type.Overline, ".8125rem", "600", "1.45"),
            }
        )
        {
            (one.FontFamily, one.FontSize, one.FontWeight, one.LineHeight, one.LetterSpacing, one.TextTransform) = (
                sans,
                size,
                weight,
                line,
                "normal",
                "none"
            );
        }

        return type;
    }
}
