using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Effects;
using CaseTracker.Core.State;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Tests;

/// <summary>
/// Makes a case for a test, through its case file. The cast stands ready: dockets
/// trial, state, appeal, cert; parties alpha against beta and gamma; claims
/// fraud (beta, gamma) and theft (beta); motions dismiss (key) and extend; awards
/// damages and fees; injunctions tro, pi, perm and agreed; counsel firm;
/// sources record (2018) and press (2030). Only events are written by the test. Effects are JSON with single quotes and no outer braces.
/// </summary>
internal sealed class CaseBuilder
{
    private const string Cast = """
        {
          'caseFile': '1.0', 'slug': 'alpha-v-beta', 'name': 'Alpha v. Beta', 'about': 'Alpha alleges that Beta cheated it.',
          'coding': { 'state': 'in process', 'lastChecked': '2026-11-01' },
          'dockets': [
            { 'id': 'trial', 'court': 'cand', 'number': '1:17-cv-1', 'filed': '2017-01-10' },
            { 'id': 'state', 'court': 'nysd', 'number': '2:29-cv-2', 'filed': '2029-01-10',
              'links': [ { 'to': 'trial', 'by': 'transfer' } ] },
            { 'id': 'appeal', 'court': 'ca9', 'number': '17-1', 'filed': '2017-06-01', 'links': [ { 'to': 'trial', 'by': 'appeal' } ] },
            { 'id': 'cert', 'court': 'scotus', 'number': '19-1', 'filed': '2019-06-01',
              'links': [ { 'to': 'appeal', 'by': 'certiorari' } ] }
          ],
          'parties': [
            { 'id': 'alpha', 'kind': 'organisation', 'names': [ { 'name': 'Alpha Inc.' } ] },
            { 'id': 'beta', 'kind': 'organisation', 'names': [ { 'name': 'Beta Ltd.', 'until': '2021-10-28' },
              { 'name': 'Betania Ltd.', 'from': '2021-10-28' } ] },
            { 'id': 'gamma', 'kind': 'person', 'names': [ { 'name': 'Gamma' } ] }
          ],
          'participations': [
            { 'id': 'alpha-trial', 'party': 'alpha', 'docket': 'trial', 'role': 'plaintiff' },
            { 'id': 'beta-trial', 'party': 'beta', 'docket': 'trial', 'role': 'defendant', 'until': '2024-01-01' },
            { 'id': 'gamma-trial', 'party': 'gamma', 'docket': 'trial', 'role': 'defendant' }
          ],
          'counsel': [ { 'id': 'firm', 'firm': 'Firm & Co.', 'for': [ 'alpha' ], 'dockets': [ 'trial' ] } ],
          'claims': [
            { 'id': 'fraud', 'title': 'Fraud', 'law': 'common law', 'by': [ 'alpha' ], 'against': [ 'beta', 'gamma' ] },
            { 'id': 'theft', 'title': 'Theft', 'law': 'common law', 'by': [ 'alpha' ], 'against': [ 'beta' ] }
          ],
          'motions': [
            { 'id': 'dismiss', 'title': 'motion to dismiss', 'docket': 'trial', 'by': [ 'beta' ], 'significance': 'key' },
            { 'id': 'extend', 'title': 'motion to extend time', 'docket': 'trial', 'by': [ 'beta' ] }
          ],
          'awards': [
            { 'id': 'damages', 'title': 'Damages', 'payors': [ 'beta' ], 'liability': 'sole', 'payees': [ 'alpha' ], 'currency': 'USD' },
            { 'id': 'fees', 'title': 'Fees', 'payors': [ 'beta' ], 'liability': 'sole', 'payees': [ 'alpha' ], 'currency': 'USD' }
          ],
          'injunctions': [
            { 'id': 'tro', 'title': 'Restraining order', 'kind': 'temporary restraining order', 'binds': [ 'beta' ] },
            { 'id': 'pi', 'title': 'Preliminary injunction', 'kind': 'preliminary', 'binds': [ 'beta' ], 'clauses': [
              { 'id': 'keep-off', 'does': 'prohibits', 'text': 'Keep off.', 'wording': 'order' },
                { 'id': 'delete', 'does': 'requires', 'text': 'Delete.', 'wording': 'order' } ] },
            { 'id': 'perm', 'title': 'Permanent injunction', 'kind': 'permanent', 'binds': [ 'beta' ] },
            { 'id': 'agreed', 'title': 'Consent injunction', 'kind': 'consent', 'binds': [ 'beta' ] }
          ],
          'events': [], 'notFound': [],
          'sources': [
            { 'id': 'record', 'title': 'Docket sheet', 'publisher': 'The court', 'class': 'court record', 'date': '2018-01-01' },
            { 'id': 'press', 'title': 'A look back', 'publisher': 'The paper', 'class': 'press', 'date': '2030-01-01' }
          ]
        }
        """;

    private readonly JsonObject _case = Parse(Cast);

    private JsonObject Last => (JsonObject)_case["events"]!.AsArray()[^1]!;

    /// <summary>Adds an order of the title's id in no docket; what follows changes it.</summary>
    public CaseBuilder Event(string id, string date, params string[] effects)
    {
        _case["events"]!
            .AsArray()
            .Add(
                new JsonObject
                {
                    ["id"] = id,
                    ["date"] = date,
                    ["kind"] = "order",
                    ["title"] = $"The {id}",
                    ["effects"] = new JsonArray([.. effects.Select((effect, i) => Parse($"{{ 'id': 'e{i + 1}', {effect} }}"))]),
                }
            );
        return this;
    }

    /// <summary>Names the claims that an award is for; without it none is named.</summary>
    public CaseBuilder AwardOn(string award, params string[] claims)
    {
        _case["awards"]!.AsArray().OfType<JsonObject>().Single(one => (string?)one["id"] == award)["claims"] = new JsonArray([
            .. claims.Select(claim => JsonValue.Create(claim)),
        ]);
        return this;
    }

    /// <summary>Sets keys of the last event.</summary>
    public CaseBuilder With(string members)
    {
        foreach (var (key, value) in Parse($"{{ {members} }}").ToList())
            Last[key] = value?.DeepClone();
        return this;
    }

    public CaseBuilder In(string docket, string? entry = null)
    {
        Last["docket"] = docket;
        if (entry is not null)
            Last["entries"] = new JsonArray(entry);
        return this;
    }

    public CaseBuilder Follows(params string[] ids)
    {
        Last["links"] = new JsonArray([.. ids.Select(id => new JsonObject { ["to"] = id, ["by"] = "follows" })]);
        return this;
    }

    public CaseBuilder Verdict() => With("'kind': 'verdict'");

    public CaseBuilder NotFound(string about) =>
        Add(
            "notFound",
            $"'id': 'missing-{_case["notFound"]!.AsArray().Count}', 'about': "
                + $"'{about}', 'what': 'It', 'where': 'Docket', 'until': '2026-11-01'"
        );

    /// <summary>Adds a record to one of the case's lists.</summary>
    public CaseBuilder Add(string list, string members)
    {
        if (_case[list] is null)
            _case[list] = new JsonArray();
        _case[list]!.AsArray().Add(Parse($"{{ {members} }}"));
        return this;
    }

    /// <summary>Sets a key of a record that is there.</summary>
    public CaseBuilder Set(string list, string id, string members)
    {
        var record = (JsonObject)_case[list]!.AsArray().First(jsonNode => (string?)jsonNode!["id"] == id)!;
        foreach (var (key, value) in Parse($"{{ {members} }}").ToList())
            record[key] = value?.DeepClone();
        return this;
    }

    /// <summary>The same events in another order of writing.</summary>
    public CaseBuilder Reordered(Func<IEnumerable<JsonNode>, IEnumerable<JsonNode>> arrange)
    {
        var events = arrange([.. _case["events"]!.AsArray().Select(jsonNode => jsonNode!.DeepClone())]).ToArray();
        var other = new CaseBuilder();
        foreach (var (key, value) in _case.ToList())
            other._case[key] = key == "events" ? new JsonArray(events) : value?.DeepClone();
        return other;
    }

    public string Json() => _case.ToJsonString();

    public CourtCase Case()
    {
        var result = CaseFile.Read(Encoding.UTF8.GetBytes(Json()));
        return result.Case ?? throw new InvalidOperationException(string.Join('\n', result.Errors));
    }

    public CaseHistory History() => new(Case());

    public CaseTimeline Timeline() => TimelineBuilder.Order(Case());

    public CaseState On(string day) => History().On(DateOnly.Parse(day));

    private static JsonObject Parse(string text) => (JsonObject)JsonNode.Parse(text.Replace('\'', '"'))!;
}
