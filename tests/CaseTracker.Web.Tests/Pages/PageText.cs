using AngleSharp.Dom;
using Bunit;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Tests.Pages;

/// <summary>The words of a page as a reader sees them, with one space between what stands side by side.</summary>
internal static class PageText
{
    public static string Text<T>(IRenderedComponent<T> page)
        where T : IComponent => string.Join(' ', page.Nodes.OfType<IElement>().Select(Text));

    public static string Text(IElement element) =>
        string.Join(' ', string.Join(' ', Leaves(element)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            .Replace(" .", ".", StringComparison.Ordinal)
            .Replace(" ,", ",", StringComparison.Ordinal)
            .Replace(" ;", ";", StringComparison.Ordinal)
            .Replace(" :", ":", StringComparison.Ordinal);

    /// <summary>The texts of an element one by one, so that two that stand side by side are not read as one word.</summary>
    private static IEnumerable<string> Leaves(INode node) => node is IText text ? [text.Data] : node.ChildNodes.SelectMany(Leaves);
}
