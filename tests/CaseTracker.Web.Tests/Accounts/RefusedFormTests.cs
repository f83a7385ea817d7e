using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaseTracker.Data.Accounts;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Accounts;

/// <summary>Every form of the site, sent with something wrong in it: the page that comes back says what, where it is, and has the focus
/// there. A form that stands in no table fails.</summary>
public sealed class RefusedFormTests(RefusedFormCast cast) : IClassFixture<RefusedFormCast>
{
    private static readonly string[] Secrets =
    [
        AccountFields.Password,
        AccountFields.Again,
        AccountFields.PresentPassword,
        AccountFields.Code,
    ];

    public static TheoryData<string> Sent => [.. RefusedForms.All.Select(form => form.Name)];

    [Fact]
    public void Forms_EachStandsInATable()
    {
        var mapped = cast
            .Host.Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint =>
                endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true
                && !endpoint.RoutePattern.RawText!.Contains("_blazor", StringComparison.Ordinal)
            )
            .Select(endpoint => endpoint.RoutePattern.RawText!)
            .Distinct()
            .ToList();
        var told = RefusedForms.All.Select(form => form.Route).Distinct().ToList();

        Assert.Empty(mapped.Except(told).Except(RefusedForms.NeverRefused));
        Assert.Empty(told.Concat(RefusedForms.NeverRefused).Except(mapped));
        Assert.Empty(told.Intersect(RefusedForms.NeverRefused));
    }

    [Theory]
    [MemberData(nameof(Sent))]
    public async Task Form_SentWithSomethingWrong_ComesBackWithTheFirstWrongFieldInFocus(string name)
    {
        var form = RefusedForms.All.Single(refusedForm => refusedForm.Name == name);
        using var answer = await cast.SendAsync(form);

        Assert.Equal(form.Status, (int)answer.StatusCode);
        var page = await AccountVisitor.ReadAsync(answer);
        var focused = Assert.Single(page.QuerySelectorAll("[autofocus]"));
        if (form.First is { } first)
        {
            var wrong = page.QuerySelector("[aria-invalid=true]");
            Assert.Equal(cast.At(first), wrong?.Id);
            Assert.True(wrong!.Contains(focused), $"The focus is at {focused.Id}.");
        }
        else
        {
            Assert.Empty(page.QuerySelectorAll("[aria-invalid]"));
            Assert.Equal("alert", focused.GetAttribute("role"));
        }

        AssertTold(page);
        AssertKept(page, form);
    }

    [Fact]
    public async Task Forms_BeforeTheyAreSent_HaveNoFault()
    {
        foreach (var address in RefusedForms.All.Where(form => form.Page is not null).Select(form => cast.At(form.Page!)).Distinct())
        {
            var page = await cast.Administrator.ReadAsync(address);
            Assert.Empty(page.QuerySelectorAll("[aria-invalid], [autofocus], .field-error, .form-errors"));
            AssertLabelled(page);
        }
    }

    /// <summary>Each fault stands in the summary, and beside its field, which names it.</summary>
    private static void AssertTold(IHtmlDocument page)
    {
        var summary = Assert.Single(page.QuerySelectorAll("[role=alert]"));
        Assert.All(summary.QuerySelectorAll("li"), item => Assert.NotEmpty(item.TextContent.Trim()));
        var wrong = page.QuerySelectorAll("[aria-invalid=true]");
        Assert.Equal(
            wrong.Select(element => element.Id).Order(),
            summary.QuerySelectorAll("a").Select(link => link.GetAttribute("href")![1..]).Distinct().Order()
        );
        Assert.All(
            wrong,
            candidate => Assert.NotEmpty(page.GetElementById(candidate.GetAttribute("aria-describedby")!.Split(' ')[0])!.TextContent)
        );
        AssertLabelled(page);
    }

    private static void AssertLabelled(IHtmlDocument page)
    {
        Assert.All(
            page.QuerySelectorAll("[aria-describedby]").SelectMany(element => element.GetAttribute("aria-describedby")!.Split(' ')),
            id => Assert.NotNull(page.GetElementById(id))
        );
        Assert.Empty(page.QuerySelectorAll("[id]").GroupBy(item => item.Id).Where(group => group.Count() > 1).Select(group => group.Key));
        Assert.All(
            page.QuerySelectorAll("input:not([type=hidden]), select, textarea"),
            control =>
                Assert.True(
                    control.HasAttribute("aria-label")
                        || control.Closest("label") is not null
                        || page.QuerySelector($"label[for='{control.Id}']") is not null,
                    control.OuterHtml
                )
        );
    }

    /// <summary>What was typed is there again, passwords and codes nowhere.</summary>
    private void AssertKept(IHtmlDocument page, RefusedForm form)
    {
        var sent = page.QuerySelectorAll("form[method=post]")
            .FirstOrDefault(element => element.GetAttribute("action") == cast.Address(form));
        foreach (
            var (name, value) in form
                .Fields.Select(field => (field.Name, Value: cast.At(field.Value)))
                .Where(field => field.Value.Trim().Length > 0)
        )
        {
            if (Secrets.Contains(name))
                Assert.DoesNotContain(value, page.DocumentElement.OuterHtml, StringComparison.Ordinal);
            else if (sent?.QuerySelectorAll($"[name='{name}']:not([type=hidden]):not([type=file])") is { Length: > 0 } controls)
                Assert.True(controls.Any(item => IsKept(item, value)), $"{name} was {value}.");
        }
    }

    private static bool IsKept(IElement control, string value) =>
        control switch
        {
            // What was never offered can't be chosen again.
            IHtmlSelectElement select => select.Options.All(option => option.Value != value)
                || select.QuerySelector("option[selected]")?.GetAttribute("value") == value,
            IHtmlInputElement { Type: "radio" } radio => radio.Value != value || radio.IsDefaultChecked,
            IHtmlTextAreaElement area => area.TextContent == value,
            _ => control.GetAttribute("value") == value,
        };
}
