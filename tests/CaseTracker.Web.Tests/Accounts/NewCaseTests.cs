using System.Net;
using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Data.Editing;
using CaseTracker.Web.Accounts;
using CaseTracker.Web.Tests.Http;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

public sealed class NewCaseTests : IAsyncLifetime
{
    private static readonly (string, string)[] Typed =
        [("name", "Acme v. Zebra"), ("about", "Acme says that Zebra read its mail."), ("court", "cand"), ("number", "4:26-cv-1"), ("filed", "March 2026"), ("slug", "")];

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
        Assert.Contains("New case: Acme v. Zebra", (await _visitor.ReadAsync(answer.Headers.Location!.OriginalString)).QuerySelector("title")!.TextContent, StringComparison.Ordinal);
        using var asReader = await _visitor.GetAsync("/cases/acme-v-zebra");
        Assert.Equal(HttpStatusCode.NotFound, asReader.StatusCode);
    }

    [Theory]
    [InlineData("about", " ", "Say in a sentence or two what the dispute is about.")]
    [InlineData("court", "nowhere", "Choose the court of the first docket.")]
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

        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.SeeOther), (wrong.StatusCode, taken.StatusCode, right.StatusCode));
        Assert.Contains("expected the format version", (await AccountVisitor.ReadAsync(wrong)).QuerySelector(".form-errors")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("already", (await AccountVisitor.ReadAsync(taken)).QuerySelector(".form-errors")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FromCopy_LeadsToADraftUnderANameOfItsOwn()
    {
        using var answer = await _visitor.PostAsync(SiteUrls.NewCaseFromCopy, [("of", "whatsapp-v-nso-group"), ("name", "The same again")], SiteUrls.NewCase);
        using var unknown = await _visitor.PostAsync(SiteUrls.NewCaseFromCopy, [("of", "no-such-case"), ("name", "The same again")], SiteUrls.NewCase);

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.BadRequest), (answer.StatusCode, unknown.StatusCode));
    }

    private async Task<HttpResponseMessage> SendFileAsync(string text)
    {
        var token = (await _visitor.ReadAsync(SiteUrls.NewCase)).QuerySelector($"input[name={AccountFrame.TokenField}]")!.GetAttribute("value")!;
        using var form = new MultipartFormDataContent { { new StringContent(token), AccountFrame.TokenField }, { new StringContent(text), "file", "a.case.json" } };
        return await _visitor.SendAsync(SiteUrls.NewCaseFromFile, form);
    }
}
