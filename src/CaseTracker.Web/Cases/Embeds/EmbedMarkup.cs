using CaseTracker.Web.Cases.Pictures;
using CaseTracker.Web.Cases.Timeline;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Embeds;

/// <summary>What a frame has that the renderer would change: its style sheet, which a policy names by its digest, and the drawing that a
/// picture has too.</summary>
internal static class EmbedMarkup
{
    public static MarkupString Style(PictureTheme? theme) => new($"<style>{EmbedStyle.For(theme)}</style>");

    /// <summary>The marks of a timeline; each text in it is encoded where it is drawn.</summary>
    public static MarkupString Timeline(CaseView view, TimelineStrip strip) => new(TimelinePicture.Drawn(view, strip).Markup);
}
