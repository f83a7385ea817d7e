using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;

namespace CaseTracker.Benchmarks;

/// <summary>A large case, the same on every run: five dockets, one event in four with a partial date, links, docket numbers, and the
/// effects of a long litigation.</summary>
internal static class GeneratedCase
{
    public const int Events = 2000;
    private const int Motions = 500;
    private const int Appeals = 3;
    private static readonly DateOnly Start = new(2015, 1, 5);

    public static byte[] Json { get; } = JsonSerializer.SerializeToUtf8Bytes(Make());

    public static CourtCase Read()
    {
        var result = CaseFile.Read(Json);
        return result.Case ?? throw new InvalidOperationException(string.Join('\n', result.Errors.Take(5)));
    }

    private static JsonObject Make()
    {
        var random = new Random(2000);
        var numbers = new Dictionary<string, int>();
        var events = new JsonArray();
        for (var i = 0; i < Events; i++)
            events.Add(Event(i, random, numbers));
        return new JsonObject
        {
            ["caseFile"] = "1.0",
            ["slug"] = "large-case",
            ["name"] = "Large v. Case",
            ["about"] = "A case made up for measurements.",
            ["coding"] = new JsonObject { ["state"] = "approved", ["lastChecked"] = "2026-11-21" },
            ["dockets"] = new JsonArray([
                Docket("trial", "cand", null, null),
                Docket("other", "nysd", null, null),
                .. Enumerable.Range(0, Appeals).Select(i => Docket($"appeal-{i}", "ca9", "trial", "appeal")),
            ]),
            ["parties"] = new JsonArray([.. new[] { "plaintiff", "defendant", "second" }.Select(Party)]),
            ["claims"] = new JsonArray([.. Enumerable.Range(0, 20).Select(Claim)]),
            ["motions"] = new JsonArray([.. Enumerable.Range(0, Motions).Select(Motion)]),
            ["awards"] = new JsonArray([.. Enumerable.Range(0, 10).Select(Award)]),
            ["injunctions"] = new JsonArray([.. Enumerable.Range(0, 10).Select(Injunction)]),
            ["events"] = events,
            ["sources"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "sheet",
                    ["title"] = "Docket sheet",
                    ["publisher"] = "The court",
                    ["class"] = "court record",
                }
            ),
        };
    }

    private static JsonObject Event(int i, Random random, Dictionary<string, int> numbers)
    {
        var docket =
            i % 10 == 9 ? $"appeal-{i % Appeals}"
            : i % 10 == 8 ? "other"
            : "trial";
        var number = numbers[docket] = numbers.GetValueOrDefault(docket) + 1;
        var one = new JsonObject
        {
            ["id"] = $"event-{i}",
            ["date"] = Date(Start.AddDays(i * 2), random),
            ["kind"] = i % 4 == 1 ? "order" : "motion",
            ["docket"] = docket,
            ["entries"] = new JsonArray(number.ToString(CultureInfo.InvariantCulture)),
            ["title"] = $"Something happens for the {i}th time",
            ["text"] = "What happened, in a sentence or two, as somebody would write it beside a docket entry of some weight.",
            ["sources"] = new JsonArray(new JsonObject { ["source"] = "sheet", ["pinpoint"] = $"no. {number}" }),
        };
        if (i % 40 == 21)
            one["significance"] = "key";
        if (i % 4 == 1)
            one["ruling"] = new JsonObject
            {
                ["decides"] = new JsonArray(new JsonObject { ["motion"] = $"motion-{i / 4}", ["disposition"] = "granted in part" }),
            };
        if (i > 20 && i % 3 == 0)
            one["links"] = new JsonArray(new JsonObject { ["to"] = $"event-{i - 20 + random.Next(10)}", ["by"] = "follows" });
        one["effects"] = Effects(i);
        return one;
    }

    private static string Date(DateOnly day, Random random) =>
        random.Next(20) switch
        {
            0 => $"{day:yyyy-MM}",
            1 => $"[{day:yyyy-MM-dd}..{day.AddDays(20):yyyy-MM-dd}]",
            2 => $"{day:yyyy-MM}~",
            3 => $"[..{day:yyyy-MM-dd}]",
            4 => $"{day:yyyy-MM-dd}/{day.AddDays(5):yyyy-MM-dd}",
            _ => $"{day:yyyy-MM-dd}",
        };

    private static JsonArray Effects(int i)
    {
        var effects = new List<string>();
        if (i < 20)
            effects.Add($$"""{ "id": "claim", "claimAsserted": "claim-{{i}}" }""");
        if (i % 4 == 0)
            effects.Add($$"""{ "id": "filed", "motionFiled": "motion-{{i / 4}}" }""");
        var (part, round) = (i % 200, i / 200);
        if (part == 30)
            effects.Add(
                $$"""{ "id": "made", "awardMade": "award-{{round}}", "components": { "compensatory": "1000000", "punitive": "9000000" } }"""
            );
        if (part == 50)
            effects.Add($$"""{ "id": "cut", "remittiturOffered": "award-{{round}}", "component": "punitive", "to": "3000000" }""");
        if (part == 60)
            effects.Add($$"""{ "id": "issued", "injunctionIssued": "injunction-{{round}}" }""");
        if (part == 70)
            effects.Add(
                $$"""
                { "id": "stayed", "injunctionStayed": "injunction-{{round}}", "kind": "administrative",
                  "until": [ { "period": "45 days" } ] }
                """
            );
        if (part == 90)
            effects.Add(
                $$"""
                { "id": "judgment", "judgmentEntered": "trial", "kind": "partial", "awards": ["award-{{round}}"],
                  "claims": ["claim-{{round}}"] }
                """
            );
        if (round < Appeals && part == 99)
            effects.Add(
                $$"""
                { "id": "taken", "appealTaken": "appeal-{{round}}", "by": ["defendant"], "fromRulings": ["event-{{(round * 200) + 60}}"] }
                """
            );
        if (round < Appeals && part == 179)
            effects.Add(
                $$"""
                { "id": "decided", "appealDecided": "appeal-{{round}}",
                  "rulings": [ { "ruling": "event-{{(round * 200) + 60}}", "outcome": "affirmed" } ] }
                """
            );
        return new JsonArray([.. effects.Select(effect => JsonNode.Parse(effect))]);
    }

    private static JsonObject Docket(string id, string court, string? to, string? by)
    {
        var docket = new JsonObject
        {
            ["id"] = id,
            ["court"] = court,
            ["number"] = $"1:15-{id}",
            ["filed"] = $"{Start:yyyy-MM-dd}",
        };
        if (to is not null)
            docket["links"] = new JsonArray(new JsonObject { ["to"] = to, ["by"] = by });
        return docket;
    }

    private static JsonObject Party(string id) =>
        new()
        {
            ["id"] = id,
            ["kind"] = "organisation",
            ["names"] = new JsonArray(new JsonObject { ["name"] = $"The {id}" }),
        };

    private static JsonObject Claim(int i) =>
        new()
        {
            ["id"] = $"claim-{i}",
            ["title"] = $"Count {i}",
            ["law"] = "common law",
            ["by"] = new JsonArray("plaintiff"),
            ["against"] = new JsonArray("defendant", "second"),
        };

    private static JsonObject Motion(int i) =>
        new()
        {
            ["id"] = $"motion-{i}",
            ["title"] = $"motion no. {i}",
            ["docket"] = "trial",
            ["by"] = new JsonArray("defendant"),
            ["significance"] = i % 20 == 0 ? "key" : "normal",
        };

    private static JsonObject Award(int i) =>
        new()
        {
            ["id"] = $"award-{i}",
            ["title"] = $"Award {i}",
            ["payors"] = new JsonArray("defendant"),
            ["liability"] = "sole",
            ["payees"] = new JsonArray("plaintiff"),
            ["currency"] = "USD",
        };

    private static JsonObject Injunction(int i) =>
        new()
        {
            ["id"] = $"injunction-{i}",
            ["title"] = $"Injunction {i}",
            ["kind"] = "permanent",
            ["binds"] = new JsonArray("defendant"),
        };
}
