using System.Text;
using System.Text.Json.Nodes;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Effects;
using CaseTracker.Core.State;

namespace CaseTracker.Core.Editing;

/// <summary>Adds a ruling to a case.</summary>
/// <remarks>It changes the case file and has it read again, so that a draft is
/// held to every rule that a file is, and no rule is written twice.</remarks>
public static class RulingWriter
{
    /// <summary>The effects that the form offers: those possible on the day before the ruling; on the last day of the record while its date
    /// is not filled in.</summary>
    public static IReadOnlyList<EffectOffer> Offers(CaseHistory history, RulingDraft draft, DateOnly today) =>
        PossibleEffects.In(
            history.Case,
            history.On((draft.Date.FirstDay ?? today).AddDays(-1)),
            draft.Docket.Length == 0 ? null : draft.Docket
        );

    /// <summary>The case with the ruling as its newest record.</summary>
    public static RulingOutcome Add(CaseDocument file, RulingDraft draft, IReadOnlyList<EffectOffer> offers)
    {
        var root = file.Tree();
        var id = RecordIds.Free(Records(root, "events"), draft.Title.Length == 0 ? "ruling" : draft.Title);
        var happened = new JsonObject { ["id"] = id, ["date"] = draft.Date.Edtf };
        Put(happened, "dateNote", draft.DateNote);
        happened["kind"] = draft.Kind;
        Put(happened, "docket", draft.Docket);
        Put(happened, "title", draft.Title);
        Put(happened, "text", draft.Text);
        if (draft.IsKey)
            happened["significance"] = "key";
        var effects = new JsonArray();
        AddInjunction(root, draft.NewInjunction, draft.Date, effects);
        AddAward(root, draft.NewAward, effects);
        foreach (var typed in draft.Effects)
            if (offers.FirstOrDefault(offer => offer.Key == typed.Offer) is { } offer)
                effects.Add(offer.ToJson($"effect-{effects.Count + 1}", typed.Values));
        if (Ruling(draft) is { Count: > 0 } ruling)
            happened["ruling"] = ruling;
        if (effects.Count > 0)
            happened["effects"] = effects;
        if (draft.Links.Count > 0)
            happened["links"] = new JsonArray([.. draft.Links.Select(link => new JsonObject { ["to"] = link.To, ["by"] = link.By })]);
        var sources = new JsonArray([.. draft.Sources.Where(source => !source.IsEmpty).Select(source => Cite(root, source))]);
        if (sources.Count > 0)
            happened["sources"] = sources;
        Records(root, "events").Add(happened);

        var read = CaseFile.Read(Encoding.UTF8.GetBytes(root.ToJsonString()));
        var gone = draft
            .Effects.Where(typed => offers.All(offer => offer.Key != typed.Offer))
            .Select(_ => ("effects", "An effect that was chosen is not possible in the state before this date; choose again."))
            .Distinct();
        var errors = RulingErrors.InOrder(RulingErrors.From(read.Errors, draft, id, file.Case.Sources.Count).Concat(gone));
        return new RulingOutcome(errors.Count == 0 ? read.Case : null, id, errors);
    }

    private static JsonObject Ruling(RulingDraft draft)
    {
        var ruling = new JsonObject();
        if (draft.Judges.Count > 0)
            ruling["judges"] = Ids(draft.Judges);
        if (draft.Judges is [var author])
            ruling["author"] = author;
        if (draft.Decisions.Count == 0)
            return ruling;
        ruling["decides"] = new JsonArray([
            .. draft.Decisions.Select(typed =>
            {
                var decision = new JsonObject { ["motion"] = typed.Motion };
                Put(decision, "disposition", typed.Disposition);
                Put(decision, "granted", typed.Granted);
                Put(decision, "except", typed.Except);
                return decision;
            }),
        ]);
        return ruling;
    }

    private static void AddInjunction(JsonObject root, TypedInjunction typed, DateEntry date, JsonArray effects)
    {
        if (typed.Kind.Length == 0)
            return;
        var records = Records(root, "injunctions");
        var id = RecordIds.Free(records, $"{typed.Kind} {date.Day}");
        var injunction = new JsonObject
        {
            ["id"] = id,
            ["title"] =
                $"{Prose.Capital(typed.Kind)}{(typed.Kind.EndsWith("order", StringComparison.Ordinal) ? "" : " injunction")} "
                + $"of {DayWords(date)}",
            ["kind"] = typed.Kind,
            ["binds"] = Ids(typed.Binds),
        };
        if (typed.Protects.Count > 0)
            injunction["protects"] = Ids(typed.Protects);
        if (typed.Prohibits.Trim().Length > 0)
            injunction["clauses"] = new JsonArray(
                new JsonObject
                {
                    ["id"] = "bar",
                    ["does"] = "prohibits",
                    ["text"] = typed.Prohibits.Trim(),
                    ["wording"] = typed.IsOrdersWording ? "order" : "press paraphrase",
                }
            );
        records.Add(injunction);
        effects.Add(new JsonObject { ["id"] = $"effect-{effects.Count + 1}", ["injunctionIssued"] = id });
    }

    private static void AddAward(JsonObject root, TypedAward typed, JsonArray effects)
    {
        if (!typed.IsMade)
            return;
        var records = Records(root, "awards");
        var id = RecordIds.Free(records, typed.Title.Length == 0 ? "damages" : typed.Title);
        var award = new JsonObject { ["id"] = id };
        Put(award, "title", typed.Title);
        (award["payors"], award["liability"], award["payees"], award["currency"]) = (
            Ids(typed.Payors),
            "not found",
            Ids(typed.Payees),
            typed.Currency
        );
        records.Add(award);
        var components = new JsonObject();
        foreach (var (key, typedSum) in new[] { ("compensatory", typed.Compensatory), ("punitive", typed.Punitive) })
            Put(components, key, TypedAmount.Digits(typedSum));
        effects.Add(
            new JsonObject
            {
                ["id"] = $"effect-{effects.Count + 1}",
                ["awardMade"] = id,
                ["components"] = components,
            }
        );
    }

    private static JsonObject Cite(JsonObject root, TypedSource typed)
    {
        var id = typed.Existing;
        if (id.Length == 0)
        {
            var records = Records(root, "sources");
            id = RecordIds.Free(records, $"{typed.Publisher} {typed.Title}" is { Length: > 1 } named ? named : "source");
            var source = new JsonObject { ["id"] = id };
            foreach (
                var (key, value) in new[]
                {
                    ("title", typed.Title),
                    ("publisher", typed.Publisher),
                    ("class", typed.Class),
                    ("date", typed.Date),
                    ("url", typed.Url),
                }
            )
                Put(source, key, value);
            records.Add(source);
        }

        var citation = new JsonObject { ["source"] = id };
        Put(citation, "quote", typed.Quote);
        Put(citation, "pinpoint", typed.Pinpoint);
        var reports = typed.Reports.Where(report => report.Fact.Length > 0).ToList();
        if (reports.Count > 0)
            citation["reported"] = new JsonArray([
                .. reports.Select(report => new JsonObject { ["printed"] = report.Printed, ["for"] = Ids([report.Fact]) }),
            ]);
        return citation;
    }

    private static string DayWords(DateEntry date) =>
        PartialDate.Parse(date.Edtf) is { IsSuccess: true } read ? DateFormatter.Label(read.Value) : date.Day;

    private static void Put(JsonObject record, string key, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
            record[key] = value.Trim();
    }

    private static JsonArray Ids(IEnumerable<string> ids) => new([.. ids.Select(id => JsonValue.Create(id))]);

    private static JsonArray Records(JsonObject root, string key)
    {
        if (root[key] is JsonArray records)
            return records;
        var made = new JsonArray();
        root[key] = made;
        return made;
    }
}
