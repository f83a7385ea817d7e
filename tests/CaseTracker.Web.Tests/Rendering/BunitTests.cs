using Bunit;
using Xunit;

namespace CaseTracker.Web.Tests.Rendering;

public sealed class BunitTests : BunitContext
{
    [Fact]
    public void Render_WithAParameter_MatchesTheMarkupWhateverTheWhiteSpace()
    {
        var docket = Render<Docket>(parameters => parameters.Add(component => component.Title, "Doe v. Roe <1>"));

        docket.MarkupMatches(
            """
            <h2>Doe v. Roe &lt;1&gt;</h2>
            <ul><li>Complaint</li></ul>
            <button type="button">File</button>
            """
        );
    }

    [Fact]
    public void MarkupMatches_OnOtherMarkup_Fails()
    {
        var docket = Render<Docket>(parameters => parameters.Add(component => component.Title, "Doe v. Roe"));

        Assert.Throws<HtmlEqualException>(() => docket.Find("h2").MarkupMatches("<h2>Roe v. Doe</h2>"));
    }

    [Fact]
    public void Click_OnTheButton_RendersTheNewEntry()
    {
        var docket = Render<Docket>(parameters => parameters.Add(component => component.Title, "Doe v. Roe"));

        docket.Find("button").Click();

        docket.Find("ul").MarkupMatches("<ul><li>Complaint</li><li>Motion to dismiss</li></ul>");
    }
}
