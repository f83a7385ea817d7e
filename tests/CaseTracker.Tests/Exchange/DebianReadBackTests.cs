using System.Text.Json;
using CaseTracker.Exchange.Export;
using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>What programs of Debian find in our files: pandoc, and Python with icalendar and feedparser.</summary>
public sealed class DebianReadBackTests : IDisposable
{
    private const string Day = "2025-10-17";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Document_ByPandoc_KeepsEveryNoteAndItsNumber()
    {
        OutsideTools.Require("pandoc");
        await WriteAsync("docx", "case.docx");

        var html = await OutsideTools.RunAsync(_folder.FullName, "pandoc", "case.docx", "--to", "html", "--wrap=none");

        NoteNumbers.AreAllIn(html, Day);
    }

    [Fact]
    public async Task Calendar_ByIcalendar_HasCivilDays()
    {
        var found = await ReadAsync("ics", "icalendar");
        var events = found.GetProperty("events").EnumerateArray().ToList();

        Assert.Equal("WhatsApp v. NSO Group", found.GetProperty("name").GetString());
        Assert.Equal(Input.Reading.Entries.Count + Input.Reading.State.Coming.Count, events.Count);
        Assert.All(events, one => Assert.Equal(0, one.GetProperty("errors").GetArrayLength()));
        Assert.All(events, one => Assert.Matches(@"^\d{4}-\d\d-\d\d$", one.GetProperty("start").GetString()));
    }

    /// <summary>A court day is that day for a reader from Honolulu to Tokyo, in the site's own zone too.</summary>
    [Fact]
    public async Task Feed_ByFeedparser_IsWellFormedAndDatedByCivilDays()
    {
        var found = await ReadAsync("atom", "feedparser");

        Assert.False(found.GetProperty("bozo").GetBoolean());
        Assert.Equal("atom10", found.GetProperty("version").GetString());
        var verdict = found
            .GetProperty("entries")
            .EnumerateArray()
            .Single(entry => entry.GetProperty("link").GetString()!.Contains("/events/verdict", StringComparison.Ordinal));
        int[] at = [.. verdict.GetProperty("published").EnumerateArray().Select(part => part.GetInt32())];
        var moment = new DateTimeOffset(at[0], at[1], at[2], at[3], at[4], 0, TimeSpan.Zero);
        Assert.All(
            (int[])[-10, -8, -5, 0, 2, 9],
            hours => Assert.Equal(new DateTime(2025, 5, 6), moment.ToOffset(TimeSpan.FromHours(hours)).Date)
        );
    }

    private static ExportInput Input { get; } = ExportSamples.For(ExportSamples.WhatsApp, Day);

    private async Task WriteAsync(string extension, string name) =>
        await File.WriteAllBytesAsync(
            Path.Combine(_folder.FullName, name),
            await ExportSamples.WriteAsync(ExportFormats.Find(extension)!, Input),
            TestContext.Current.CancellationToken
        );

    private async Task<JsonElement> ReadAsync(string extension, string library)
    {
        await OutsideTools.RequirePythonAsync(library);
        await WriteAsync(extension, $"case.{extension}");
        var script = ProjectRoot.File("tests/ReadBack/read_back.py");
        return JsonDocument
            .Parse(await OutsideTools.RunAsync(_folder.FullName, OutsideTools.Python, script, extension, $"case.{extension}"))
            .RootElement;
    }
}
