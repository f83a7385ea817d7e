using System.Net;
using System.Text.RegularExpressions;
using Bunit;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Cases.Timeline;
using CaseTracker.Web.Components;
using CaseTracker.Web.Tests.Pages;
using Xunit;

namespace CaseTracker.Web.Tests.Timelines;

/// <summary>An item that was kept is the one that the component would write now, but for the indents.</summary>
public sealed partial class EventMarkupTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Theory]
    [InlineData("whatsapp-v-nso-group")]
    [InlineData("hiq-labs-v-linkedin")]
    [InlineData("dada-v-nso-group")]
    public void Of_LastDayOfEachStretchAfterTheFirst_IsTheItemAsWrittenForThatDay(string slug)
    {
        var turnings = BundledView.For(slug).Published.History.Turnings;
        var compared = 0;
        for (DateOnly? first = turnings.FirstAfter(DateOnly.MinValue); first is not null; first = turnings.FirstAfter(first.Value))
        {
            var last = turnings.FirstAfter(first.Value)?.AddDays(-1) ?? first.Value.AddYears(1);
            var view = BundledView.For(slug, first.Value.ToString("yyyy-MM-dd"));
            _ = Items(view);

            var later = view.On(last, Today);

            Assert.Equal(Afresh(later), Items(later));
            compared += later.Reading.Entries.Count;
        }

        Assert.InRange(compared, 50, 10_000);
    }

    [Fact]
    public void Of_TodayAfterAnEarlierDay_HasNoDayInItsLinks()
    {
        var view = BundledView.For("whatsapp-v-nso-group", "2026-11-22");
        Assert.Contains("as-of=2026-11-22", Items(view), StringComparison.Ordinal);

        var now = view.On(Today, Today);

        Assert.Equal(Afresh(now), Items(now));
        Assert.DoesNotContain("as-of", Items(now), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-22", "known-at=2026-11-22")]
    [InlineData("2026-11-21", "as-of=2026-11-21&known-at=2026-11-22")]
    public void Of_WhatWasKnownThen_HasItInItsLinks(string asOf, string expected)
    {
        var view = BundledView.For("whatsapp-v-nso-group");
        _ = Items(view);

        var then = view.On(DateOnly.Parse(asOf), Today, new DateOnly(2026, 11, 22));

        Assert.Equal(Afresh(then), Items(then));
        Assert.Contains($"?{expected}\"", Items(then), StringComparison.Ordinal);
    }

    private static string Items(CaseView view) =>
        string.Concat(view.Reading.Entries.Select(entry => Squeezed(view.Items.Of(view, entry, showOrder: true).Value)));

    private string Afresh(CaseView view) =>
        string.Concat(
            view.Reading.Entries.Select(entry =>
                Squeezed(
                    Render<EventItem>(builder =>
                        builder
                            .Add(eventItem => eventItem.View, view)
                            .Add(eventItem => eventItem.Entry, entry)
                            .Add(eventItem => eventItem.Motions, new MotionThreads(view))
                    ).Markup
                )
            )
        );

    private static string Squeezed(string html) => WebUtility.HtmlDecode(Space().Replace(html, " ")).Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
