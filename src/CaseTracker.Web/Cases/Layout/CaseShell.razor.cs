using CaseTracker.Core.Dates;
using CaseTracker.Exchange;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Exchange.References;
using CaseTracker.Web.Cases.Pictures;
using CaseTracker.Web.Cases.Statements;
using Microsoft.AspNetCore.Components;

namespace CaseTracker.Web.Cases.Layout;

/// <summary>What stands around every page of a case: whose case and which day, the tabs, and how to cite the page.</summary>
public partial class CaseShell
{
    private static readonly Dictionary<string, string> NoFilters = [];

    [Parameter, EditorRequired]
    public required CaseView View { get; set; }

    [Parameter, EditorRequired]
    public required CaseTab Tab { get; set; }

    [Parameter, EditorRequired]
    public required string PageTitle { get; set; }

    /// <summary>The page's own address without day and filters.</summary>
    [Parameter, EditorRequired]
    public required string Path { get; set; }

    [Parameter]
    public string? Description { get; set; }

    /// <summary>The page's filters, which the permalink and a change of day keep.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, string> Filters { get; set; } = NoFilters;

    /// <summary>Those of the filters that a change of day keeps, where that is not all of them.</summary>
    [Parameter]
    public IReadOnlyDictionary<string, string>? DayFilters { get; set; }

    /// <summary>Where another day is looked up, for a page that another day may not have.</summary>
    [Parameter]
    public string? AsOfPath { get; set; }

    /// <summary>What a citation calls the page; without it "TITLE of the page, case".</summary>
    [Parameter]
    public string? CiteTitle { get; set; }

    /// <summary>What a citation names, where that is not the page of the tab.</summary>
    [Parameter]
    public CitationTarget? Cited { get; set; }

    /// <summary>False for a page that search engines are not to list.</summary>
    [Parameter]
    public bool IsListed { get; set; } = true;

    /// <summary>Between the case's head and the tabs.</summary>
    [Parameter]
    public RenderFragment? BeforeTabs { get; set; }

    [Parameter, EditorRequired]
    public required RenderFragment ChildContent { get; set; }

    [CascadingParameter]
    private PublicUrls? PublicUrl { get; set; }

    /// <summary>One event's page belongs to the timeline without being it.</summary>
    private string CurrentWord => AsOfPath is null ? "page" : "true";

    private string Title =>
        $"{PageTitle}{(View.Reading.IsPast && !IsAsKnown ? $" as of {DateFormatter.Day(View.AsOf)}" : "")}"
        + $"{(View.Time.KnownAt is { } known ? $" as known on {DateFormatter.Day(known)}" : "")}";

    /// <summary>None where this machine can draw none.</summary>
    private (string, string)? Card =>
        Chromium.OnThisMachine.Missing is null
            ? (SiteUrls.Picture(View.Slug, Drawn.Name, "png", View.LastingTime), $"{Drawn.Heading(View)}. {View.State.StatusLine}")
            : null;

    private CasePicture Drawn =>
        CasePicture.Find(
            Tab switch
            {
                CaseTab.Money => "money",
                CaseTab.Timeline => "timeline",
                _ => "status",
            }
        )!;

    private bool IsNow => !View.Reading.IsPast && View.Time.IsPresent;

    /// <summary>True for a day of what was known, read without a day in court of its own.</summary>
    private bool IsAsKnown => View.Time is { AsOf: null, KnownAt: not null };

    /// <summary>The page that a suggestion from here is about.</summary>
    private string? About => Tab == CaseTab.Suggest ? null : SiteUrls.At(Path, View.Time);

    private string CiteAs => CiteTitle ?? (Tab == CaseTab.Overview ? View.Case.Name : $"{View.Case.Name}: {Tab}");

    private CitationTarget? CitedTab =>
        $"{Tab}".ToLowerInvariant() is var name && CitationTarget.Pages.Contains(name) ? CitationTarget.Page(name) : null;

    /// <summary>The record has its own clock: a page of the history holds without a day.</summary>
    private string Permalink => SiteUrls.At(Path, Tab == CaseTab.History ? View.Time : View.LastingTime, Pairs(Filters));

    private string Absolute(string path) => (PublicUrl ?? PublicUrls.Unknown).Absolute(path);

    /// <summary>Where another site is told which frame shows this page.</summary>
    private string Described(PublicUrls site) => site.Absolute(SiteUrls.OEmbed(site.Absolute(SiteUrls.At(Path, View.Time))));

    private static (string Key, string? Value)[] Pairs(IReadOnlyDictionary<string, string> filters) =>
        [.. filters.Select(pair => (pair.Key, (string?)pair.Value))];

    private IEnumerable<(CaseTab Tab, string Name, int Count, string Url)> Tabs =>
        [
            (CaseTab.Overview, "Overview", 0, SiteUrls.Case(View.Slug, View.Time)),
            (CaseTab.Timeline, "Timeline", View.State.EventCount, SiteUrls.Timeline(View.Slug, View.Time)),
            (CaseTab.Money, "Money", View.Case.Awards.Count, SiteUrls.Money(View.Slug, View.Time)),
            (CaseTab.Injunctions, "Injunctions", View.Case.Injunctions.Count, SiteUrls.Injunctions(View.Slug, View.Time)),
            (CaseTab.Claims, "Claims", View.Case.Claims.Count, SiteUrls.Claims(View.Slug, View.Time)),
            (CaseTab.Parties, "Parties", View.Case.Parties.Count, SiteUrls.Parties(View.Slug, View.Time)),
            (CaseTab.Statements, "Statements", StatementsPage.CountIn(View.Case), SiteUrls.Statements(View.Slug, View.Time)),
            (CaseTab.Sources, "Sources", View.Case.Sources.Count, SiteUrls.Sources(View.Slug, View.Time)),
            (CaseTab.History, "History", View.Published.Revision, SiteUrls.History(View.Slug, View.Time)),
            (CaseTab.Export, "Export", 0, SiteUrls.ExportPage(View.Slug, View.Time)),
        ];
}
