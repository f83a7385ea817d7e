using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects.Schedule;
using CaseTracker.Core.State;
using CaseTracker.Core.Timeline;
using CaseTracker.Data.Cases;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>What a reader reads on the pages of a case as of earlier days: no later date, and no id of a record.</summary>
public sealed partial class HindsightPagesTests(Crawl crawl) : IClassFixture<Crawl>
{
    private const int DaysOfACase = 6;

    /// <summary>Places of a page that may name a later day, and why.</summary>
    private static readonly IReadOnlyDictionary<string, string> Later = new Dictionary<string, string>
    {
        ["nav, form, footer"] = "lead to other days",
        [".past"] = "the banner that leads back to today",
        [".maybe"] = "what may have happened is listed with the days on which it may have",
        [".event-unsure, h2[id^=y]"] = "an event of the timeline that is marked so, and the year in which it may have been",
        [".event-date small, .mark"] = "say how the record found a date",
        [".source-date"] = "says when a source was published, and marks it where that is later than the day",
        [".source h3, .source .by"] = "a source says when it was published, and is marked where that is later than the day",
        [".cites"] = "name the publisher and the place in a source, not what it says",
        [".not-found, .checked"] = "say when the record was last checked, and until when our search went",
        ["#next ~ ul .dated"] = "what had been set by the day for a coming one",
    };

    public static TheoryData<string> Cases =>
        ["apple-v-nso-group", "dada-v-nso-group", "hiq-labs-v-linkedin", "khashoggi-v-nso-group", "meta-v-bright-data", SiteHost.Slug];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Page_OfAnEarlierDay_NamesNoLaterDay(string slug)
    {
        var found = new List<string>();
        var history = (await FindAsync(slug)).History;
        foreach (var (address, day, page) in await PagesAsync(slug))
        {
            var open = OpenDates(history, day);
            var set = DaysSet(history, day);
            var main = (IElement)page.QuerySelector("main")!.Clone();
            foreach (var element in main.QuerySelectorAll(string.Join(", ", Later.Keys)).ToList())
                element.Remove();
            found.AddRange(
                from text in main.Descendants<IText>()
                where !open.Contains(text.TextContent.Trim())
                from written in Written().Matches(Space().Replace(text.TextContent, " "))
                where First(written) > day && !set.Contains(First(written))
                select $"{address} {PathOf(text)}: {text.TextContent.Trim()}"
            );
        }

        Assert.True(found.Count == 0, $"{found.Count}\n{string.Join('\n', found)}");
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Page_OfAnyDay_NamesNoRecordByItsId(string slug)
    {
        var ids = await IdsAsync(slug);
        Assert.NotEmpty(ids);
        var found = new List<string>();
        foreach (var (address, _, page) in await PagesAsync(slug))
        {
            var main = (IElement)page.QuerySelector("main")!.Clone();
            foreach (var element in main.QuerySelectorAll("code, pre, textarea, script, .permalink, option, input").ToList())
                element.Remove();
            found.AddRange(
                from text in main.Descendants<IText>()
                from word in IdLike().Matches(text.TextContent)
                where ids.Contains(word.Value)
                select $"{address} {PathOf(text)}: {text.TextContent.Trim()}"
            );
        }

        Assert.True(found.Count == 0, $"{found.Count}\n{string.Join('\n', found)}");
    }

    /// <summary>The overview, the timeline, its tab, the lists and the data all count what has happened by today, and nothing
    /// else.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Events_AreCountedAlikeEverywhere(string slug)
    {
        var history = (await FindAsync(slug)).History;
        var today = crawl.Host.Services.GetRequiredService<CaseTracker.Data.SiteCalendar>().Today;
        var count = history.On(today).EventCount;
        var words = Core.Prose.Count(count, "event");

        var overview = await crawl.ReadAsync($"/cases/{slug}");
        var timeline = await crawl.ReadAsync($"/cases/{slug}/timeline");
        var data = await crawl.ReadAsync("/about/data");
        using var visitor = crawl.Host.NewVisitor();
        var extract = await visitor.GetStringAsync($"/cases/{slug}.json?as-of={today:yyyy-MM-dd}", TestContext.Current.CancellationToken);

        var counts = overview
            .QuerySelectorAll($"a[href='/cases/{slug}/timeline']")
            .Select(link => link.TextContent.Trim())
            .Where(text => text.Contains("event", StringComparison.Ordinal) && text != "Every event as a list")
            .ToList();
        Assert.NotEmpty(counts);
        Assert.All(counts, text => Assert.Contains(words, text, StringComparison.OrdinalIgnoreCase));
        Assert.StartsWith(
            words,
            timeline.QuerySelector("main .lede, main h1 ~ p, main h2 ~ p")!.TextContent.Trim(),
            StringComparison.OrdinalIgnoreCase
        );
        var row = data.QuerySelectorAll("tr").Single(row => row.QuerySelector($"a[href='/cases/{slug}']") is not null);
        Assert.Equal($"{count:N0}", row.QuerySelector("[data-label=events]")!.TextContent);
        Assert.Matches($"\"eventCount\": {count}\\b", extract);
    }

    private async Task<PublishedCase> FindAsync(string slug) =>
        (await crawl.Host.Services.GetRequiredService<CaseLibrary>().FindAsync(slug, TestContext.Current.CancellationToken))!;

    /// <summary>Every page of a case on some of the days on which it changes, from its first to its last.</summary>
    private async Task<IReadOnlyList<(string Address, DateOnly Day, IHtmlDocument Page)>> PagesAsync(string slug)
    {
        var history = (await FindAsync(slug)).History;
        var turnings = new List<DateOnly>();
        for (var day = history.Turnings.FirstAfter(DateOnly.MinValue); day is { } turning; day = history.Turnings.FirstAfter(turning))
            turnings.Add(turning);
        var pages = new List<(string, DateOnly, IHtmlDocument)>();
        foreach (var day in Enumerable.Range(1, DaysOfACase).Select(i => turnings[(turnings.Count - 1) * i / DaysOfACase]))
        foreach (var page in PagesOn(history.Case, history.Timeline, day))
        {
            var address = $"/cases/{slug}{page}?as-of={day:yyyy-MM-dd}";
            pages.Add((address, day, await crawl.ReadAsync(address)));
        }

        return pages;
    }

    private static IEnumerable<string> PagesOn(CourtCase whole, CaseTimeline timeline, DateOnly day) =>
        [
            "",
            "/timeline",
            "/money",
            "/injunctions",
            "/claims",
            "/parties",
            "/sources",
            "/export",
            "/embed",
            .. whole
                .Events.Where(happened => timeline.OccurrenceBy(happened.Id, day) is EventOccurrence.Happened or EventOccurrence.UnderWay)
                .Select(happened => $"/events/{happened.Id}"),
        ];

    /// <summary>The ids that no reader's word is: those with a hyphen that no text of the case holds.</summary>
    private async Task<HashSet<string>> IdsAsync(string slug)
    {
        var whole = (await FindAsync(slug)).History.Case;
        string[] all =
        [
            .. whole.Dockets.Select(record => record.Id),
            .. whole.Parties.Select(record => record.Id),
            .. whole.Judges.Select(record => record.Id),
            .. whole.Participations.Select(record => record.Id),
            .. whole.Counsel.Select(record => record.Id),
            .. whole.Claims.Select(record => record.Id),
            .. whole.ReliefSought.Select(record => record.Id),
            .. whole.Motions.Select(record => record.Id),
            .. whole.Awards.Select(record => record.Id),
            .. whole.Injunctions.Select(record => record.Id),
            .. whole.Injunctions.SelectMany(record => record.Clauses).Select(record => record.Id),
            .. whole.Events.Select(record => record.Id),
            .. whole.Events.SelectMany(record => record.Effects).Select(record => record.Id),
            .. whole.Quotations.Select(record => record.Id),
            .. whole.Figures.Select(record => record.Id),
            .. whole.NotFound.Select(record => record.Id),
            .. whole.Leads.Select(record => record.Id),
            .. whole.Related.Select(record => record.Id),
            .. whole.Sources.Select(record => record.Id),
        ];
        return [.. all.Where(id => id.Contains('-', StringComparison.Ordinal))];
    }

    /// <summary>The dates of what may have happened, and those within which something that had begun did: as written they end on a later
    /// day.</summary>
    private static HashSet<string> OpenDates(CaseHistory history, DateOnly day) =>
        [
            .. history
                .Timeline.Entries.Where(entry =>
                    history.Timeline.OccurrenceBy(entry.Event.Id, day) is EventOccurrence.MayHave or EventOccurrence.UnderWay
                )
                .Select(entry => entry.Event.Date)
                .Concat(history.Case.Dockets.Select(docket => docket.Filed).Where(filed => filed.Earliest <= day))
                .SelectMany(date => new[] { DateFormatter.Label(date), DateFormatter.InSentence(date) }),
        ];

    /// <summary>Days to come that a court had set by the day: of a hearing, of a deadline, of a trial.</summary>
    private static HashSet<DateOnly> DaysSet(CaseHistory history, DateOnly day)
    {
        var effects = history
            .Timeline.Entries.Where(entry => history.Timeline.OccurrenceBy(entry.Event.Id, day) == EventOccurrence.Happened)
            .SelectMany(entry => entry.Event.Effects)
            .ToList();
        return
        [
            .. effects
                .OfType<HearingSet>()
                .Select(hearing => hearing.On)
                .Concat(effects.OfType<DeadlineSet>().Select(deadline => deadline.On))
                .Concat(effects.OfType<TrialSet>().Select(trial => trial.On))
                .Select(date => date.Earliest)
                .OfType<DateOnly>(),
        ];
    }

    private static string PathOf(IText text) =>
        string.Join(
            ' ',
            text.Ancestors<IElement>()
                .Take(5)
                .Reverse()
                .Select(element =>
                    $"{element.LocalName}{(element.ClassName is { } name ? $".{name}" : "")}{(element.Id is { } id ? $"#{id}" : "")}"
                )
        );

    /// <summary>The first day that a written date may be.</summary>
    private static DateOnly First(Match written)
    {
        var year = int.Parse(written.Groups["year"].Value, CultureInfo.InvariantCulture);
        var month = written.Groups["month"].Success
            ? DateTime.ParseExact(written.Groups["month"].Value, "MMMM", CultureInfo.InvariantCulture).Month
            : 1;
        var day = written.Groups["day"].Success ? int.Parse(written.Groups["day"].Value, CultureInfo.InvariantCulture) : 1;
        return new DateOnly(year, month, Math.Clamp(day, 1, DateTime.DaysInMonth(year, month)));
    }

    /// <summary>A day may stand at the end of one line and its month at the beginning of the next.</summary>
    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex(
        @"(?:(?:\b(?<day>[0-9]{1,2}) )?\b(?<month>January|February|March|April|May|June|July|August|September|October"
            + @"|November|December) )?\b(?<year>20[0-9]{2})\b"
    )]
    private static partial Regex Written();

    [GeneratedRegex("(?<![a-z0-9/.-])[a-z0-9]+(?:-[a-z0-9]+)+(?![a-z0-9/.-])")]
    private static partial Regex IdLike();
}
