using System.Net;
using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Data.Bundle;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Tests.Http;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

public sealed class NewCaseTests : IAsyncLifetime
{
    private static readonly (string, string)[] Typed =
    [
        ("name", "Acme v. Zebra"),
        ("about", "Acme says that Zebra read its mail."),
        ("court", "cand"),
        ("number", "4:26-cv-1"),
        ("filed", "March 2026"),
        ("slug", ""),
    ];

    private readonly SiteHost _host = new();
    private AccountVisitor _visitor = null!;

    public async ValueTask InitializeAsync() => _visitor = await AccountVisitor.SetUpAsync(_host);

    public async ValueTask DisposeAsync()
    {
        _visitor.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task FromNothing_LeadsToADraftThatNoReaderSees()
    {
        using var answer = await _visitor.PostAsync(SiteUrls.NewCase, Typed);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains(
            "New case: Acme v. Zebra",
            (await _visitor.ReadAsync(answer.Headers.Location!.OriginalString)).QuerySelector("title")!.TextContent,
            StringComparison.Ordinal
        );
        using var asReader = await _visitor.GetAsync("/cases/acme-v-zebra");
        Assert.Equal(HttpStatusCode.NotFound, asReader.StatusCode);
    }

    [Theory]
    [InlineData("about", " ", "Say in a sentence or two what the dispute is about.")]
    [InlineData(
        "court",
        "nowhere",
        "Give the court of the first docket, as in “N.D. Cal.”, or the name of a tribunal that is not in the list; not both."
    )]
    [InlineData("filed", "soonish", "Say when it was filed, as in “29 October 2019” or “May 2019”.")]
    [InlineData("slug", "Not An Address", "An address has lower-case letters, digits and single hyphens, at most 80.")]
    [InlineData("slug", "whatsapp-v-nso-group", "There is a case at the address “whatsapp-v-nso-group” already.")]
    public async Task FromNothing_WhatIsWrong_IsSaidAtItsField_AndWhatWasTypedStays(string field, string value, string message)
    {
        using var answer = await _visitor.PostAsync(SiteUrls.NewCase, [.. Typed.Where(pair => pair.Item1 != field), (field, value)]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        var page = await AccountVisitor.ReadAsync(answer);
        Assert.Equal(message, page.QuerySelector(".form-errors a")!.TextContent);
        Assert.Equal("true", page.GetElementById(field)!.GetAttribute("aria-invalid"));
        Assert.Equal(message, page.GetElementById($"{field}-error")!.TextContent);
        Assert.Contains($"{field}-error", page.GetElementById(field)!.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Equal(field, page.QuerySelector("[autofocus]")!.Id);
        Assert.Equal("Acme v. Zebra", page.GetElementById("name")!.GetAttribute("value"));
    }

    [Fact]
    public async Task FromFile_OneThatIsWrong_IsRefusedWithThePlace_AndOneThatIsRight_LeadsToADraft()
    {
        var file = Encoding.UTF8.GetString(BundledCases.Embedded()[0].Bytes.Span);
        var slug = CaseFile.Read(Encoding.UTF8.GetBytes(file)).Case!.Slug;

        using var wrong = await SendFileAsync(file.Replace("\"caseFile\": \"1.0\"", "\"caseFile\": \"9.9\"", StringComparison.Ordinal));
        using var taken = await SendFileAsync(file);
        using var right = await SendFileAsync(file.Replace($"\"slug\": \"{slug}\"", "\"slug\": \"from-a-file\"", StringComparison.Ordinal));

        Assert.Equal(
            (HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.SeeOther),
            (wrong.StatusCode, taken.StatusCode, right.StatusCode)
        );
        Assert.Contains(
            "expected the format version",
            (await AccountVisitor.ReadAsync(wrong)).QuerySelector(".form-errors")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "already",
            (await AccountVisitor.ReadAsync(taken)).QuerySelector(".form-errors")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task FromFile_OneThatIsPasted_IsReadAsAFileIs_AndStaysWhereItIsWrong()
    {
        var file = Encoding.UTF8.GetString(BundledCases.Embedded()[0].Bytes.Span);
        var slug = CaseFile.Read(Encoding.UTF8.GetBytes(file)).Case!.Slug;

        using var wrong = await SendFileAsync("", "{ \"caseFile\": ");
        using var right = await SendFileAsync("", file.Replace($"\"slug\": \"{slug}\"", "\"slug\": \"pasted\"", StringComparison.Ordinal));
        using var both = await SendFileAsync(file, file);
        using var none = await SendFileAsync("", " ");

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.SeeOther), (wrong.StatusCode, right.StatusCode));
        var page = await AccountVisitor.ReadAsync(wrong);
        Assert.Equal("{ \"caseFile\": ", page.GetElementById("pasted")!.TextContent);
        Assert.NotEqual("", page.GetElementById("pasted-error")!.TextContent);
        Assert.Equal(
            "Send a file or paste one, not both.",
            (await AccountVisitor.ReadAsync(both)).QuerySelector(".form-errors a")!.TextContent
        );
        Assert.Equal(
            "Choose a case file, or paste one.",
            (await AccountVisitor.ReadAsync(none)).QuerySelector(".form-errors a")!.TextContent
        );
    }

    [Fact]
    public async Task FromCopy_LeadsToADraftUnderANameAndANumberOfItsOwn_AndWhatWasTypedStaysWhereSomethingIsWrong()
    {
        (string, string)[] typed =
        [
            ("copy-of", "whatsapp-v-nso-group"),
            ("copy-name", "The same again"),
            ("copy-number", "4:26-cv-9"),
            ("copy-filed", "March 2026"),
        ];
        using var answer = await _visitor.PostAsync(SiteUrls.NewCaseFromCopy, typed, SiteUrls.NewCase);
        using var unknown = await _visitor.PostAsync(
            SiteUrls.NewCaseFromCopy,
            [("copy-of", "no-such-case"), .. typed[1..]],
            SiteUrls.NewCase
        );
        using var undated = await _visitor.PostAsync(
            SiteUrls.NewCaseFromCopy,
            [.. typed[..3], ("copy-filed", "soonish")],
            SiteUrls.NewCase
        );

        Assert.Equal(
            (HttpStatusCode.SeeOther, HttpStatusCode.BadRequest, HttpStatusCode.BadRequest),
            (answer.StatusCode, unknown.StatusCode, undated.StatusCode)
        );
        Assert.Equal("Choose the case to copy.", (await AccountVisitor.ReadAsync(unknown)).GetElementById("copy-of-error")!.TextContent);
        var page = await AccountVisitor.ReadAsync(undated);
        Assert.Equal("Say when it was filed, as in “29 October 2019” or “May 2019”.", page.GetElementById("copy-filed-error")!.TextContent);
        Assert.Equal(
            ("The same again", "4:26-cv-9", "whatsapp-v-nso-group"),
            (
                page.GetElementById("copy-name")!.GetAttribute("value"),
                page.GetElementById("copy-number")!.GetAttribute("value"),
                page.QuerySelector("#copy-of option[selected]")!.GetAttribute("value")
            )
        );
    }

    private async Task<HttpResponseMessage> SendFileAsync(string text, string pasted = "")
    {
        var token = (await _visitor.ReadAsync(SiteUrls.NewCase))
            .QuerySelector($"input[name={AccountFrame.TokenField}]")!
            .GetAttribute("value")!;
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), AccountFrame.TokenField },
            { new StringContent(text), "file", "a.case.json" },
            { new StringContent(pasted), "pasted" },
        };
        return await _visitor.SendAsync(SiteUrls.NewCaseFromFile, form);
    }
}
