using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Html.Parser;
using CaseTracker.Core;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Permissions;
using CaseTracker.Core.Redaction;
using CaseTracker.Core.Revisions;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Publishing;
using CaseTracker.Web.Tests.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>A word that stands in every kind of text of a case, in two revisions, is
/// withheld by a reviewer; from then on no answer of the site holds it.</summary>
public sealed class WithholdingTests : IAsyncLifetime
{
    private const string Canary = "Quillfeather";
    private const string Case = "/cases/" + SiteHost.Slug;
    private const string Reason = "Sealed by the order of 3 June 2026.";

    /// <summary>The keys of texts that a reader sees somewhere.</summary>
    private static readonly string[] TextKeys =
    [
        "about",
        "caption",
        "dateNote",
        "description",
        "firm",
        "name",
        "note",
        "numberRaw",
        "occasion",
        "pinpoint",
        "publisher",
        "quote",
        "shortName",
        "speaker",
        "text",
        "title",
        "url",
        "value",
        "what",
        "why",
        "words",
    ];

    private readonly SiteHost _host = new();
    private AccountVisitor _reviewer = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _reviewer = await AccountVisitor.AdministratorAsync(_host);
        await PublishAsync($"As {Canary} asked.");
        await PublishAsync(
            "Sources searched again.",
            file => file.Replace("\"lastChecked\": \"2026-11-21\"", "\"lastChecked\": \"2026-11-22\"", StringComparison.Ordinal)
        );
    }

    public async ValueTask DisposeAsync()
    {
        _reviewer.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task Withhold_AWord_TakesItOutOfEveryAnswer_AlsoOutOfThoseKeptForReaders()
    {
        using var reader = _host.NewVisitor();
        var addresses = Addresses().ToList();
        var tags = new Dictionary<string, string?>();
        var holding = new List<string>();
        foreach (var address in addresses)
        {
            var (text, tag) = await AskAsync(reader, address, null);
            tags[address] = tag;
            if (text.Contains(Canary, StringComparison.OrdinalIgnoreCase))
                holding.Add(address);
        }

        // The test can fail: the word is there to be found, on each page of the
        // case but a few, and in the lead that its first page opens with.
        var lead = (await new HtmlParser().ParseDocumentAsync((await AskAsync(reader, Case, null)).Text)).QuerySelector(
            "[aria-labelledby=lead]"
        );
        Assert.Contains(Canary, lead!.TextContent, StringComparison.Ordinal);
        Assert.InRange(holding.Count, addresses.Count / 2, addresses.Count);

        var fields = new[]
        {
            ("slug", SiteHost.Slug),
            ("texts", Canary),
            ("ground", EnumTerm.For(RedactionGround.Seal)),
            ("reason", Reason),
        };
        using var previewed = await _reviewer.PostAsync(SiteUrls.Withhold, fields);
        var preview = await AccountVisitor.ReadAsync(previewed);
        Assert.Contains(
            "2 revisions of the case hold the text: revisions 2 and 3",
            preview.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        var seen = preview.QuerySelector("input[name=seen]")!.GetAttribute("value")!;
        using var done = await _reviewer.PostAsync(SiteUrls.ConfirmWithholding, [.. fields, ("seen", seen)], SiteUrls.Withhold);
        Assert.Contains(
            "It is withheld",
            (await AccountVisitor.ReadAsync(done)).QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );

        foreach (var address in addresses)
        {
            // With what the reader had, and twice, since the second answer may come from the cache.
            foreach (var tag in new[] { tags[address], null, null })
            {
                var (text, _) = await AskAsync(reader, address, tag);
                Assert.False(text.Contains(Canary, StringComparison.OrdinalIgnoreCase), $"{address} still holds it");
                if (holding.Contains(address))
                    Assert.False(
                        text.StartsWith("HTTP 304 ", StringComparison.Ordinal),
                        $"{address} tells the reader that what it had still holds"
                    );
            }
        }

        foreach (
            var address in new[]
            {
                Case,
                $"{Case}/timeline",
                $"{Case}/history",
                $"{Case}/history/2",
                "/changes",
                "/corrections",
                "/changes.atom",
            }
        )
            Assert.Contains(Reason, (await AskAsync(reader, address, null)).Text, StringComparison.Ordinal);
        Assert.Empty((await _host.Services.GetRequiredService<RevisionVerifier>().VerifyAsync(Cancellation)).Faults);
    }

    [Fact]
    public async Task Withhold_BySomebodyWhoMayNot_IsRefused_AndAForgedConfirmationChangesNothing()
    {
        using var editor = await AccountVisitor.InvitedAsync(_host, "eve", Role.Editor);
        using var refused = await editor.GetAsync(SiteUrls.Withhold);
        using var forged = await _reviewer.PostAsync(
            SiteUrls.ConfirmWithholding,
            [("slug", SiteHost.Slug), ("texts", Canary), ("ground", "seal"), ("reason", Reason), ("seen", "made up")],
            SiteUrls.Withhold
        );

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Conflict), (refused.StatusCode, forged.StatusCode));
        using var reader = _host.NewVisitor();
        Assert.Contains(Canary, (await AskAsync(reader, Case, null)).Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Addresses() =>
        [
            .. PublicAddresses.All,
            $"{Case}/history/2",
            $"{Case}/history/3",
            $"{Case}/history/2.json",
            $"{Case}/history/3.json",
            $"{Case}/history?from=1&to=2",
            $"{Case}/history?from=2&to=3",
            $"{Case}?known-at={DateTime.UtcNow:yyyy-MM-dd}",
            $"{Case}/timeline?q={Canary[..6]}",
            $"{Case}/events/not-there",
        ];

    /// <summary>Status, headers and body as text; what is packed is unpacked.</summary>
    private static async Task<(string Text, string? Tag)> AskAsync(HttpClient reader, string address, string? tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var answer = await reader.SendAsync(request, Cancellation);
        var bytes = await answer.Content.ReadAsByteArrayAsync(Cancellation);
        var text = new StringBuilder(
            $"HTTP {(int)answer.StatusCode} {answer.Headers}{WebUtility.HtmlDecode(Encoding.UTF8.GetString(bytes))}"
        );
        if (bytes.AsSpan().StartsWith("PK"u8))
        {
            await using var archive = new ZipArchive(new MemoryStream(bytes));
            foreach (var entry in archive.Entries)
            {
                using var part = new StreamReader(await entry.OpenAsync(Cancellation));
                text.Append(await part.ReadToEndAsync(Cancellation));
            }
        }

        return (text.ToString(), answer.Headers.ETag?.ToString());
    }

    private async Task PublishAsync(string reason, Func<string, string>? edit = null)
    {
        var head = (await _host.Services.GetRequiredService<CaseLibrary>().FindAsync(SiteHost.Slug, Cancellation))!;
        var file = JsonNode.Parse(head.Bytes.Span)!;
        if (edit is null)
            Mark(file);
        var text = edit?.Invoke(file.ToJsonString(new() { WriteIndented = true })) ?? file.ToJsonString();
        var result = await _host
            .Services.GetRequiredService<CaseImporter>()
            .ImportAsync(Encoding.UTF8.GetBytes(text), new Publication("Ann Editor", reason, ChangeClass.Correction), Cancellation);
        Assert.True(result.Published?.Outcome == PublishOutcome.Published, string.Join('\n', result.Errors));
    }

    /// <summary>Puts the word into every text.</summary>
    private static void Mark(JsonNode node)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list.OfType<JsonNode>())
                Mark(item);
            return;
        }

        if (node is not JsonObject record)
            return;
        foreach (var (key, value) in record.ToList())
        {
            if (
                value is JsonValue
                && value.GetValueKind() == System.Text.Json.JsonValueKind.String
                && TextKeys.Contains(key)
                && !FactRef.Parse((string?)value).IsSuccess
            )
                record[key] = key == "url" ? $"{value}#{Canary}" : $"{value} {Canary}";
            else if (value is not null && key != "printed")
                Mark(value);
        }
    }
}
