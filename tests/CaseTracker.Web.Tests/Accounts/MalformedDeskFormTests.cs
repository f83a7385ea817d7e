using System.Net;
using System.Net.Http.Headers;
using CaseTracker.Web.Tests.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>What somebody signed in posts that is no form is refused as calmly as what strangers post, at every address.</summary>
public sealed class MalformedDeskFormTests
{
    [Fact]
    public async Task Post_OfNoForm_IsRefusedEverywhere()
    {
        await using var host = new SiteHost();
        await host.InitializeAsync();
        using var administrator = await AccountVisitor.AdministratorAsync(host);
        var addresses = host
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Select(endpoint =>
                "/"
                + endpoint
                    .RoutePattern.RawText!.TrimStart('/')
                    .Replace("{id:guid}", Guid.Empty.ToString(), StringComparison.Ordinal)
                    .Replace("{id:int}", "1", StringComparison.Ordinal)
                    .Replace("{id}", "somebody", StringComparison.Ordinal)
                    .Replace("{slug}", SiteHost.Slug, StringComparison.Ordinal)
                    .Replace("{token}", "nothing", StringComparison.Ordinal)
            )
            .Where(address => !address.StartsWith(SiteUrls.Circuits, StringComparison.Ordinal))
            .Distinct()
            .ToList();
        Assert.True(addresses.Count > 40, $"only {addresses.Count} addresses");

        foreach (var address in addresses)
        {
            foreach (var (kind, (type, body)) in MalformedForm.All)
            {
                // Without the server that counts bytes, what is too large is only a form without a token, or one of strangers that lacks
                // what it asks for. An address that takes files alone refuses every other type before it reads the body.
                using var content = new ByteArrayContent(body);
                content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);
                using var answer = await administrator.SendAsync(address, content);

                Assert.True(
                    answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.TooManyRequests
                        || (
                            kind == MalformedForm.TooLarge
                            && address == SiteUrls.Suggest(SiteHost.Slug)
                            && answer.StatusCode == HttpStatusCode.UnprocessableEntity
                        )
                        || (
                            (kind == MalformedForm.WrongType || TakesFilesAlone(address))
                            && answer.StatusCode == HttpStatusCode.UnsupportedMediaType
                        ),
                    $"{address}, {kind}: {answer.StatusCode}"
                );
            }
        }

        static bool TakesFilesAlone(string address) => address == SiteUrls.NewCaseFromFile;
    }
}
