using System.Globalization;
using System.Text;
using System.Xml.Linq;
using CaseTracker.Exchange;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Pictures;
using Xunit;

namespace CaseTracker.Web.Tests.Pictures;

/// <summary>What a picture does with cases that were not made for it.</summary>
public sealed class CasePictureTests
{
    private const string Hostile = "</title><script>alert(1)</script> & Ωmega";

    private static readonly string LongName = string.Concat(Enumerable.Repeat("WWWWW Holdings & ", 12))[..200].TrimEnd();

    public static TheoryData<string, string> Pictures =>
        [.. from picture in CasePicture.All from size in PictureSize.All select (picture.Name, size.Name)];

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Draw_ALongName_StaysOnTheSheet(string picture, string size) => AssertOnTheSheet(Draw(picture, size, Named(LongName)));

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Draw_TwoThousandEvents_StaysOnTheSheet(string picture, string size) =>
        AssertOnTheSheet(Draw(picture, size, LargeCase.Now()));

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Draw_ADayBeforeAnything_SaysSo(string picture, string size)
    {
        var drawn = Draw(picture, size, SampleCase.On("2018-01-01"));

        AssertOnTheSheet(drawn);
        Assert.Contains(
            picture switch
            {
                "money" => "No sum of money",
                "timeline" => "No event is recorded",
                _ => "2018",
            },
            drawn.Value,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void Draw_AHostileName_IsText(string picture, string size)
    {
        var drawn = Draw(picture, size, Named(Hostile));

        Assert.DoesNotContain(drawn.Descendants(), xElement => xElement.Name.LocalName == "script");
        Assert.Contains(Hostile, drawn.Elements().Select(xElement => xElement.Value));
    }

    private static CaseView Named(string name) =>
        SampleCase.View(
            SampleCase.Json.Replace("\"Doe v. Roe & Co.\"", System.Text.Json.JsonSerializer.Serialize(name), StringComparison.Ordinal),
            SampleCase.Today
        );

    private static XElement Draw(string picture, string size, CaseView view) =>
        XDocument
            .Parse(
                Encoding.UTF8.GetString(
                    CasePicture
                        .Find(picture)!
                        .Draw(view, PictureSize.All.Single(pictureSize => pictureSize.Name == size), null, PublicUrls.Unknown)
                )
            )
            .Root!;

    /// <summary>The words that stand on the sheet itself begin and, in the narrowest fonts, end on it.</summary>
    private static void AssertOnTheSheet(XElement svg)
    {
        var height = Number(svg.Attribute("viewBox")!.Value.Split(' ')[3]);
        foreach (var text in svg.Elements().Where(xElement => xElement.Name.LocalName == "text"))
        {
            Assert.InRange(Number(text.Attribute("y")!.Value), 0, height - 10);
            Assert.True(
                Number(text.Attribute("x")!.Value) + text.Value.Length * 0.5 * Number(text.Attribute("font-size")!.Value)
                    < PictureSize.Sheet,
                text.Value
            );
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
