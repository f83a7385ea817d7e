using CaseTracker.Core;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Registry;
using CaseTracker.Data.Cases;
using CaseTracker.Data.Courts;
using CaseTracker.Data.Registry;
using CaseTracker.Web.Cases;
using CaseTracker.Web.Components;
using CaseTracker.Web.Courts;
using CaseTracker.Web.Judges;
using CaseTracker.Web.Parties;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace CaseTracker.Web.Hosting;

/// <summary>The pages of courts, parties and judges. Indexed rows say in which
/// cases to look; no page opens more than a bounded number of them.</summary>
internal static class RegistryPages
{
    public const string AfterKey = "after";
    public static readonly string[] CourtKeys = ["dockets", "rulings"];

    public static async Task<IResult> Courts(HttpContext http, CourtLibrary courts, CancellationToken cancellation)
    {
        var uses = await courts.CourtsAsync(cancellation);
        // In the order of the table: the Supreme Court, circuits, districts; courts that the table lacks come last.
        var order = CourtRegistry.All.Select((court, i) => (court.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        return PageResult.Page<CourtsPage>(
            http,
            (nameof(CourtsPage.Courts), uses.OrderBy(use => order.GetValueOrDefault(use.CourtId, int.MaxValue)).ToList())
        );
    }

    public static async Task<IResult> Court(
        HttpContext http,
        string id,
        CourtLibrary courts,
        CaseViews views,
        CancellationToken cancellation
    )
    {
        if (CourtRegistry.Find(id) is not { } court)
            return ErrorResult.NotFound($"CaseTracker knows no court “{id}”.");
        var asked = CasePageQuery.Read(http.Request.Query, CourtKeys);
        if (!asked.IsSuccess)
            return Unreadable(asked.Failure.Reason);
        var positions = new Dictionary<string, CaseRecord?>();
        foreach (var key in CourtKeys)
        {
            var text = asked.Value.Filters.GetValueOrDefault(key);
            if ((positions[key] = CaseRecord.Read(text)) is null && text is not null)
                return Unreadable($"{key} is the place where a page before this one ended; it was “{text}”");
        }

        var dockets = await courts.DocketsAsync(id, positions["dockets"], cancellation);
        var rulings = await courts.RulingsAsync(id, positions["rulings"], cancellation);
        var view = new CourtView(
            court,
            [.. dockets.Items.OrderByDescending(courtDocket => courtDocket.Filed.Latest ?? courtDocket.Filed.Earliest)],
            dockets.Next,
            [.. (await views.OfAsync(rulings.Items, RulingItem.From, cancellation)).Select(pair => pair.Found)],
            rulings.Next,
            await courts.InjunctionsAsync(id, cancellation),
            await courts.AwardsAsync(id, cancellation)
        );
        return PageResult.Page<CourtPage>(
            http,
            (nameof(CourtPage.View), view),
            (nameof(CourtPage.IsFirst), asked.Value.Filters.Count == 0)
        );
    }

    public static Task<IResult> Parties(HttpContext http, RegistryLibrary registry, CancellationToken cancellation) =>
        ListAsync<RegistryPartiesPage>(http, registry, RegistryKind.Party, registry.PartiesAsync, (name, _) => name, cancellation);

    public static Task<IResult> Judges(HttpContext http, RegistryLibrary registry, CancellationToken cancellation) =>
        ListAsync<RegistryJudgesPage>(http, registry, RegistryKind.Judge, registry.JudgesAsync, RegistryName.OfJudge, cancellation);

    public static Task<IResult> Party(
        HttpContext http,
        string id,
        RegistryLibrary registry,
        CaseViews cases,
        CancellationToken cancellation
    ) =>
        EntryAsync<PartyPage>(
            http,
            RegistryKind.Party,
            id,
            registry,
            registry.CasesOfPartyAsync,
            cases,
            async (views, next) =>
            {
                var entry = await registry.FindPartyAsync(id, cancellation);
                var found = views.Select(view => PartyInCase.From(view, id)).Where(partyInCase => partyInCase.Ids.Count > 0).ToList();
                return entry is null && found.Count == 0 ? null : new PartyView(id, entry, found, next);
            },
            cancellation
        );

    public static Task<IResult> Judge(
        HttpContext http,
        string id,
        RegistryLibrary registry,
        CaseViews cases,
        CancellationToken cancellation
    ) =>
        EntryAsync<JudgePage>(
            http,
            RegistryKind.Judge,
            id,
            registry,
            registry.CasesOfJudgeAsync,
            cases,
            async (views, next) =>
            {
                var entry = await registry.FindJudgeAsync(id, cancellation);
                var found = views.Select(view => JudgeInCase.From(view, id)).Where(judgeInCase => judgeInCase.Ids.Count > 0).ToList();
                return entry is null && found.Count == 0 ? null : new JudgeView(id, entry, found, next);
            },
            cancellation
        );

    /// <summary>Entries from the first are read on until all are there, or as many as one page holds.</summary>
    /// <param name="shown">How the index prints a name, from it and the id.</param>
    private static async Task<IResult> ListAsync<TPage>(
        HttpContext http,
        RegistryLibrary registry,
        RegistryKind of,
        Func<string?, CancellationToken, Task<KeyPage<RegistryListItem>>> list,
        Func<string, string, string> shown,
        CancellationToken cancellation
    )
        where TPage : IComponent
    {
        var asked = CasePageQuery.Read(http.Request.Query, [AfterKey]);
        if (!asked.IsSuccess)
            return Unreadable(asked.Failure.Reason);
        var after = asked.Value.Filters.GetValueOrDefault(AfterKey);
        var page = await list(after, cancellation);
        var items = page.Items.ToList();
        var next = page.Next;
        for (var pages = 1; after is null && next is not null && pages < RegistryIndex.MostPages; pages++)
        {
            page = await list(next, cancellation);
            items.AddRange(page.Items);
            next = page.Next;
        }

        var cases = await registry.CasesBesideAsync(of, items.ConvertAll(item => item.Id), cancellation);
        var lines = items.ConvertAll(item => new RegistryIndex.Line(item, shown(item.Name, item.Id), [.. cases[item.Id]]));
        return PageResult.Page<TPage>(
            http,
            (nameof(RegistryPartiesPage.Index), new RegistryIndex(lines, next, IsWhole: after is null && next is null))
        );
    }

    /// <param name="make">Makes the read model from the cases in which the entry stands; null where there is no such entry.</param>
    private static async Task<IResult> EntryAsync<TPage>(
        HttpContext http,
        RegistryKind of,
        string id,
        RegistryLibrary registry,
        Func<string, string?, CancellationToken, Task<KeyPage<string>>> find,
        CaseViews cases,
        Func<IReadOnlyList<CaseView>, string?, Task<object?>> make,
        CancellationToken cancellation
    )
        where TPage : IComponent
    {
        var asked = CasePageQuery.Read(http.Request.Query, [AfterKey]);
        if (!asked.IsSuccess)
            return Unreadable(asked.Failure.Reason);
        if (await registry.LeadsToAsync(of, id, cancellation) is { } entry)
            return Lead(http, SiteUrls.Entry(of, entry));
        var after = asked.Value.Filters.GetValueOrDefault(AfterKey);
        var page = await find(id, after, cancellation);
        var view = await make(await cases.OfAsync(page.Items, cancellation), page.Next);
        return view is null
            ? ErrorResult.NotFound($"CaseTracker holds no {EnumTerm.For(of)} “{id}”.")
            : PageResult.Page<TPage>(http, (nameof(PartyPage.View), view), (nameof(PartyPage.IsFirst), after is null));
    }

    /// <summary>From an entry that was merged to the one that stands for it, at once however many mergers lie between. That may be taken
    /// back, so nobody is to remember it unasked.</summary>
    private static RedirectHttpResult Lead(HttpContext http, string path)
    {
        http.Response.Headers.CacheControl = "public, no-cache";
        return TypedResults.Redirect(path + http.Request.QueryString, permanent: true, preserveMethod: true);
    }

    private static IResult Unreadable(string reason) => ErrorResult.BadRequest($"In the address, {reason}.");
}
