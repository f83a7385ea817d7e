using System.Text;
using CaseTracker.Exchange.Export;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>What all formats of events and references promise, as bytes.</summary>
public sealed class ReferenceExportTests
{
    public static TheoryData<string> Formats { get; } = ["ics", "atom", "bib", "ris", "csl.json", "jsonld", "timelinejs.json"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_Twice_GivesTheSameBytes(string extension)
    {
        var input = ExportSamples.For(ExportSamples.WhatsApp, "2025-10-17");

        Assert.Equal(await ExportSamples.WriteAsync(Find(extension), input), await ExportSamples.WriteAsync(Find(extension), input));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_AnyCase_CarriesItsStamp(string extension)
    {
        // Folded lines of a calendar are one line to its reader.
        var text = (await ExportSamples.TextAsync(Find(extension), ExportSamples.For(ExportSamples.WhatsApp, "2025-10-17"))).Replace(
            "\r\n ",
            "",
            StringComparison.Ordinal
        );

        Assert.Contains("https://cases.example.org/cases/whatsapp-v-nso-group?as-of=2025-10-17", text, StringComparison.Ordinal);
        Assert.Contains("https://creativecommons.org/licenses/by/4.0/", text, StringComparison.Ordinal);
        Assert.Contains("/history/3", text, StringComparison.Ordinal);
        Assert.True(
            text.Contains("2025-10-17", StringComparison.Ordinal)
                && (text.Contains("2026-11-21", StringComparison.Ordinal) || text.Contains("21 November 2026", StringComparison.Ordinal))
        );
        Assert.Contains("The Record", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_OneAlteredByte_IsNoticed(string extension)
    {
        var file = await ExportSamples.WriteAsync(Find(extension), ExportSamples.For(AwkwardCase.History, AwkwardCase.Day));
        Assert.True(ExportDigest.IsConsistent(file));

        for (var at = 0; at < file.Length; at += 97)
        {
            file[at] ^= 1;
            Assert.False(ExportDigest.IsConsistent(file));
            file[at] ^= 1;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task WriteAsync_OfTheVerdict_KnowsNothingOfTheCut(string extension)
    {
        var text = await ExportSamples.TextAsync(Find(extension), ExportSamples.For(ExportSamples.WhatsApp, "2025-05-06"));

        Assert.DoesNotContain("4,002,471", text, StringComparison.Ordinal);
        Assert.DoesNotContain("25-7380", text, StringComparison.Ordinal);
        Assert.DoesNotContain("post-trial-order", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calendar_Lines_AreFoldedWithinCharactersNever()
    {
        var text = await ExportSamples.TextAsync(Find("ics"), ExportSamples.For(AwkwardCase.History, AwkwardCase.Day));

        Assert.EndsWith("END:VCALENDAR\r\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\ufffd", text, StringComparison.Ordinal);
        var lines = text.Split("\r\n");
        Assert.All(lines, line => Assert.DoesNotContain('\n', line));
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains(lines, line => Encoding.UTF8.GetByteCount(line) > 70);
    }

    [Fact]
    public async Task Calendar_OfTheNextRevision_KeepsItsIds()
    {
        var first = await Lines(3);
        var second = await Lines(4);

        Assert.Equal(
            first.Where(line => line.StartsWith("UID:", StringComparison.Ordinal)),
            second.Where(line => line.StartsWith("UID:", StringComparison.Ordinal))
        );
        Assert.Contains("SEQUENCE:4", second);
        Assert.DoesNotContain("SEQUENCE:3", second);

        async Task<string[]> Lines(int revision) =>
            (await ExportSamples.TextAsync(Find("ics"), ExportSamples.For(ExportSamples.WhatsApp, "2026-11-21", revision))).Split("\r\n");
    }

    [Fact]
    public async Task Calendar_WithoutAPublicAddress_HasNoRelativeUrl()
    {
        var text = await ExportSamples.TextAsync(Find("ics"), ExportSamples.For(ExportSamples.WhatsApp, "2025-10-17", hasSite: false));

        Assert.DoesNotContain("\r\nURL:", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nSOURCE", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Atom_OfTheNextRevision_TellsOfNoEventAgain()
    {
        Assert.Equal(await Entries(3), await Entries(4));

        static async Task<string> Entries(int revision)
        {
            var text = await ExportSamples.TextAsync(Find("atom"), ExportSamples.For(ExportSamples.WhatsApp, "2026-11-21", revision));
            return text[text.IndexOf("<entry>", StringComparison.Ordinal)..];
        }
    }

    [Fact]
    public async Task Ris_Records_AreEndedAsRisEndsThem()
    {
        var text = await ExportSamples.TextAsync(Find("ris"), ExportSamples.For(AwkwardCase.History, AwkwardCase.Day));

        Assert.StartsWith("TY  - ELEC\r\n", text, StringComparison.Ordinal);
        Assert.EndsWith("ER  - \r\n", text, StringComparison.Ordinal);
        Assert.All(text.Split("\r\n").SkipLast(1), line => Assert.Matches("^[A-Z][A-Z0-9]  - ", line));
    }

    private static IExportFormat Find(string extension) => ExportFormats.Find(extension)!;
}
