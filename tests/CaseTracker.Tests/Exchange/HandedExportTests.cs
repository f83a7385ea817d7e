using System.Text.Json;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using CaseTracker.Exchange.Export;
using CaseTracker.Exchange.Export.Tables;
using CaseTracker.Exchange.References;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>Public inputs on which an earlier version wrote a wrong export, and small ones of the same kinds.</summary>
public sealed class HandedExportTests
{
    private const string Day = "2026-11-01";

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public async Task Links_ToAHostOutsideAscii_NameItsAsciiForm(string extension) =>
        Assert.Contains("https://xn--bcher-kva.example/urteil", await LinksAsync(extension, Handed("05-xlsx-idn")));

    [Theory]
    [InlineData("https://bücher.example:8443/a?b=ü#c", "https://xn--bcher-kva.example:8443/a?b=%C3%BC#c")]
    [InlineData("https://例え.テスト/", "https://xn--r8jz45g.xn--zckzah/")]
    [InlineData("https://example.org/a", "https://example.org/a")]
    public async Task Links_OfAnyAddress_AreAscii(string address, string expected)
    {
        var links = await LinksAsync("xlsx", WithSource($"'url': '{address}'"));

        Assert.Contains(expected, links);
        Assert.All(links, link => Assert.True(System.Text.Ascii.IsValid(link), link));
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("docx")]
    public async Task Links_TooLongForOffice_AreText(string extension)
    {
        var input = Handed("07-xlsx-long-link");

        Assert.All(await LinksAsync(extension, input), link => Assert.InRange(link.Length, 1, 2079));
        using var package = Open(extension, await ExportSamples.WriteAsync(ExportFormats.Find(extension)!, input));
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(package, TestContext.Current.CancellationToken)
                .Select(error => error.Description)
        );
    }

    /// <summary>Ampersands are doubled in a footer, and so count twice.</summary>
    [Fact]
    public async Task Footers_OfALongAddress_KeepTheLimit()
    {
        var input = ExportSamples.For(new CaseBuilder().History(), Day);
        input = input with { Stamp = input.Stamp with { Urls = new LongUrls($"https://example.org/{new string('&', 300)}") } };
        using var book = (SpreadsheetDocument)Open("xlsx", await ExportSamples.WriteAsync(ExportFormats.Find("xlsx")!, input));

        var footers = book.WorkbookPart!.WorksheetParts.SelectMany(sheet =>
                sheet.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.OddFooter>()
            )
            .Select(footer => footer.Text)
            .ToList();

        Assert.NotEmpty(footers);
        Assert.All(footers, footer => Assert.InRange(footer.Length, 1, 255));
        Assert.All(footers, footer => Assert.DoesNotMatch("(?<!&)&(?:&&)*(?![&LR8PN])", footer));
    }

    [Theory]
    [InlineData("s1", "Halden", "Roy", "Jr.")]
    [InlineData("s2", "Castellane", "Mina", "III")]
    [InlineData("s3", "Halden", "Roy", null)]
    public async Task Authors_WithASuffixOrFamilyFirst_AreTakenApart(string source, string family, string given, string? suffix)
    {
        var input = Handed("08-author-suffix") with { Of = CitationTarget.Source(source) };

        using var csl = JsonDocument.Parse(await ExportSamples.WriteAsync(ExportFormats.Find("csl.json")!, input));
        var author = csl.RootElement[0].GetProperty("author")[0];
        Assert.Equal((family, given), (author.GetProperty("family").GetString(), author.GetProperty("given").GetString()));
        Assert.Equal(suffix, author.TryGetProperty("suffix", out var found) ? found.GetString() : null);
        var tail = suffix is null ? "" : $", {suffix}";
        Assert.Contains($"AU  - {family}, {given}{tail}\r\n", await TextAsync("ris", input), StringComparison.Ordinal);
        Assert.Contains($"author = {{{family}{tail}, {given}}}", await TextAsync("bib", input), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("e1", "Also printed at 143 S. Ct. 1191.")]
    [InlineData("e2", null)]
    public async Task Citations_PrintedInSeveralPlaces_NameTheFirst(string ruling, string? parallel)
    {
        var input = Handed("10-parallel-cite") with { Of = CitationTarget.Event(ruling) };

        using var csl = JsonDocument.Parse(await ExportSamples.WriteAsync(ExportFormats.Find("csl.json")!, input));
        var item = csl.RootElement[0];
        Assert.Equal(
            ("598", "U.S.", "617"),
            (item.GetProperty("volume").GetString(), item.GetProperty("container-title").GetString(), item.GetProperty("page").GetString())
        );
        var ris = await TextAsync("ris", input);
        Assert.Contains("VL  - 598\r\nSP  - 617\r\n", ris, StringComparison.Ordinal);
        if (parallel is not null)
            Assert.Contains(parallel, ris, StringComparison.Ordinal);
        Assert.Equal("Alpha v. Beta, 598 U.S. 617 (2024).", new BluebookStyle().Text(new CaseReferences(input).Find(input.Of!)![0]));
    }

    [Fact]
    public void Captions_WithEtAlWithinWords_StayWhole()
    {
        var references = new CaseReferences(Handed("11-et-al-in-words"));
        var ruling = references.Find(CitationTarget.Event("e1"))![0];

        Assert.Equal("Compagnie Maritime et Alimentaire SA v. Halden", ruling.Title);
        Assert.All(CitationStyles.All, style => Assert.Contains("et Alimentaire SA v", style.Text(ruling), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Doe, Inc. et al. v. Roe Ltd., et al.", "Doe, Inc. v. Roe Ltd.")]
    [InlineData("Doe, et al., v. Roe", "Doe v. Roe")]
    [InlineData("DOE ET AL v. ROE", "DOE v. ROE")]
    [InlineData("Doe et al v. Roe", "Doe v. Roe")]
    [InlineData("Martin et Al Jazeera v. Roe", "Martin et Al Jazeera v. Roe")]
    [InlineData("Etalage SA v. Roe", "Etalage SA v. Roe")]
    public void FirstParties_OfACaption_LoseOnlyTheTwoWords(string caption, string expected) =>
        Assert.Equal(expected, CaseTitle.FirstParties(caption));

    [Fact]
    public async Task Notes_NeededAgain_AreComplexFields()
    {
        using var document = (WordprocessingDocument)Open(
            "docx",
            await ExportSamples.WriteAsync(ExportFormats.Find("docx")!, Handed("20-docx-fields"))
        );
        var body = document.MainDocumentPart!.Document.Body!;

        Assert.Empty(body.Descendants<DocumentFormat.OpenXml.Wordprocessing.SimpleField>());
        Assert.Contains(
            body.Descendants<DocumentFormat.OpenXml.Wordprocessing.FieldCode>(),
            code => code.Text.Contains("NOTEREF source1", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("md")]
    [InlineData("txt")]
    [InlineData("html")]
    [InlineData("ics")]
    [InlineData("atom")]
    public async Task Names_InHebrew_StandBetweenIsolates(string extension)
    {
        var text = (await TextAsync(extension, Handed("21-rtl-lists"))).Replace("\r\n ", "", StringComparison.Ordinal);

        Assert.Contains("\u2068הארץ\u2069", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tables_WithNamesInHebrew_HoldTheNamesAlone() =>
        Assert.DoesNotContain(
            "\u2068כהן",
            await TextAsync("csv", Handed("21-rtl-lists") with { Table = ExportTable.Parties }),
            StringComparison.Ordinal
        );

    [Fact]
    public void Names_WithDirectionOverrides_LoseThem()
    {
        var read = CaseFile.Read(
            System.Text.Encoding.UTF8.GetBytes(
                new CaseBuilder().Set("parties", "alpha", "'names': [ { 'name': 'Alpha \u202eevil\u202c Inc.' } ]").Json()
            )
        );

        Assert.Equal("Alpha evil Inc.", read.Case!.Parties[0].Names[0].Name);
    }

    /// <summary>The words of TimelineJS are HTML: three characters are escaped, and letters, quotes and apostrophes stay.</summary>
    [Fact]
    public async Task TimelineJs_OfAnyText_EscapesThreeCharactersOnly()
    {
        var text = await TextAsync(
            "timelinejs.json",
            ExportSamples.For(
                new CaseBuilder().Event("filed", "2024-01-02").With("'title': 'Émile’s \\u0027A\\u0027 & <b>B</b> “é”'").History(),
                Day
            )
        );

        using var json = JsonDocument.Parse(text);
        var headline = json.RootElement.GetProperty("events")[0].GetProperty("text").GetProperty("headline").GetString();
        Assert.Equal("Émile’s 'A' &amp; &lt;b&gt;B&lt;/b&gt; “é”", headline);
    }

    [Theory]
    [InlineData("2025-05-06", false)]
    [InlineData("2025-10-17", true)]
    public async Task Awards_WithARemittiturOffered_AreConditionalAndNameTheirSources(string day, bool isConditional)
    {
        var csv = await TextAsync("csv", ExportSamples.For(ExportSamples.WhatsApp, day) with { Table = ExportTable.Awards });
        var read = CsvTable.Read(csv).Value;
        var table = read
            .Rows.Select(row => read.Columns.Index().ToDictionary(column => column.Item, column => row[column.Index]))
            .Where(row => row["award"].Length > 0)
            .ToList();

        Assert.Equal(isConditional, table.Any(row => row["stage"] == "conditional"));
        Assert.All(table, row => Assert.Contains("http", row["sources"], StringComparison.Ordinal));
        if (isConditional)
            Assert.All(table, row => Assert.Equal("no", row["in_judgment"]));
    }

    private static ExportInput WithSource(string members) =>
        ExportSamples.For(
            new CaseBuilder()
                .Add(
                    "sources",
                    $"'id': 'web', 'title': 'A report', 'publisher': 'The Paper', 'class': 'press', 'date': '2020-01-01', {members}"
                )
                .History(),
            Day
        );

    private static ExportInput Handed(string name)
    {
        using var file = SharedData.Json($"cases-that-fail/exports/{name}.case.json");
        var read = CaseFile.Read(System.Text.Encoding.UTF8.GetBytes(file.RootElement.GetRawText()));
        Assert.Empty(read.Errors);
        return ExportSamples.For(new CaseHistory(read.Case!), Day);
    }

    private static async Task<List<string>> LinksAsync(string extension, ExportInput input)
    {
        using var package = Open(extension, await ExportSamples.WriteAsync(ExportFormats.Find(extension)!, input));
        return [.. Parts(package).SelectMany(part => part.HyperlinkRelationships).Select(link => link.Uri.OriginalString)];
    }

    private static IEnumerable<OpenXmlPart> Parts(OpenXmlPackage package) => package.GetAllParts();

    private static OpenXmlPackage Open(string extension, byte[] file) =>
        extension == "xlsx"
            ? SpreadsheetDocument.Open(new MemoryStream(file), false)
            : WordprocessingDocument.Open(new MemoryStream(file), false);

    private static Task<string> TextAsync(string extension, ExportInput input) =>
        ExportSamples.TextAsync(ExportFormats.Find(extension)!, input);

    /// <summary>A site at an address that no footer holds.</summary>
    private sealed class LongUrls(string address) : CaseTracker.Core.Exports.IPublicUrls
    {
        public Uri? Root => new(address);

        public string Absolute(string path) => address + path;

        public string Case(string slug, string place = "", DateOnly? asOf = null, DateOnly? knownAt = null) => address;

        public string CasesFile(string extension, IReadOnlyList<string>? slugs, DateOnly asOf) => address;

        public string Court(string courtId) => address;
    }
}
