using System.Globalization;
using System.Net;
using System.Text;
using System.Xml;
using CaseTracker.Web.Cases.Timeline;

namespace CaseTracker.Web.Cases.Pictures;

/// <summary>An SVG being written: what it is given is text, never markup.</summary>
internal sealed class PictureSheet
{
    private readonly StringBuilder _body = new();

    /// <summary>What was written so far, to stand in an svg element.</summary>
    public string Markup => _body.ToString();

    public void Text(double x, double y, double size, string style, string words, string anchor = "start") =>
        _body.Append(
            CultureInfo.InvariantCulture,
            $"<text x=\"{N(x)}\" y=\"{N(y)}\" font-size=\"{N(size)}\" class=\"{style}\" text-anchor=\"{anchor}\">{Escape(words)}</text>\n"
        );

    /// <summary>Lines below one another; gives back where the next would stand.</summary>
    public double Lines(double x, double y, double size, string style, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            Text(x, y, size, style, line);
            y += Math.Round(size * 1.3, 1);
        }

        return y;
    }

    public void Path(string style, string data) => _body.Append(CultureInfo.InvariantCulture, $"<path class=\"{style}\" d=\"{data}\"/>\n");

    public void Box(string style, double x, double y, double width, double height) =>
        _body.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"{style}\" x=\"{N(x)}\" y=\"{N(y)}\" width=\"{N(width)}\" height=\"{N(height)}\"/>\n"
        );

    public void Dot(string style, double x, double y, double radius) =>
        _body.Append(CultureInfo.InvariantCulture, $"<circle class=\"{style}\" cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"{N(radius)}\"/>\n");

    /// <summary>What is written until <see cref="Close"/> stands at another place, in another scale.</summary>
    public void Open(double x, double y, double scale) =>
        _body.Append(CultureInfo.InvariantCulture, $"<g transform=\"translate({N(x)} {N(y)}) scale({scale:0.###})\">\n");

    public void Close() => _body.Append("</g>\n");

    public byte[] Finish(PictureSize size, string style, string title, string description) =>
        Encoding.UTF8.GetBytes(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size.Width}\" height=\"{size.Height}\" viewBox=\"0 0 "
                + $"{N(PictureSize.Sheet)} {N(size.SheetHeight)}\" role=\"img\" aria-labelledby=\"title desc\">\n"
                + $"<title id=\"title\">{Escape(title)}</title>\n<desc "
                + $"id=\"desc\">{Escape(description)}</desc>\n<style>{style}</style>\n{_body}</svg>\n"
        );

    private static string Escape(string text) => WebUtility.HtmlEncode(string.Concat(text.EnumerateRunes().Where(IsAllowed)));

    /// <summary>XML knows no control letters, not even written as numbers.</summary>
    private static bool IsAllowed(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);

    private static string N(double value) => StripPen.N(value);
}
