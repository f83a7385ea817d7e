using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Events;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Leads;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Relief;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;

namespace CaseTracker.Core.Review.Telling;

/// <summary>What the records and values of one case are called in a diff. Nothing here names an id to a reader.</summary>
internal sealed class RecordNames(CourtCase courtCase)
{
    private const int LongestName = 90;
    private const string Elsewhere = "a record that is not in this state";

    private readonly Dictionary<(string Kind, string Id), string> _names = Names(courtCase);
    private readonly Dictionary<string, string> _currencies = courtCase.Awards.ToDictionary(award => award.Id, award => award.Currency);

    public string Of(string kind, string id) => _names.GetValueOrDefault((kind, id)) ?? Elsewhere;

    /// <param name="about">The id that an effect is about, where the value belongs to one.</param>
    public string Words<T>(string key, string form, T value, Scalar<T> scalar, string? about)
    {
        if (scalar.RefersTo is { } kind) return kind is "event" or "claim" or "award" or "injunction" ? $"“{Of(kind, form)}”" : Of(kind, form);
        if (ReferenceEquals(scalar, Scalars.Court)) return CourtRegistry.NameOf(form);
        return (key, value) switch
        {
            ("speakerId", _) => Anyone(form),
            ("quote" or "printed" or "words", _) => $"“{form}”",
            ("clauses", _) => $"“{Of("clause", $"{about}/{form}")}”",
            (_, PartialDate date) => DateWords.Label(date),
            (_, DateOnly day) => DateWords.Day(day),
            (_, FactRef fact) => Fact(fact),
            (_, decimal amount) => Sum(amount, about),
            (_, bool flag) => flag ? "yes" : "no",
            (_, ClaimOutcome outcome) => StateWords.Of(outcome),
            (_, ClaimGround ground) => StateWords.For(ground) ?? "not stated",
            (_, Disposition disposition) => StateWords.Of(disposition),
            (_, CertiorariOutcome outcome) => StateWords.Of(outcome),
            (_, ComponentKind component) => FieldWords.Of(component),
            (_, DateRole.Unstated) => "not stated",
            _ => form,
        };
    }

    /// <summary>What a record is called, the nouns of nested ones included: "clause “Keep off.”".</summary>
    public string NameOf(object record) => record switch
    {
        CaseEvent one => $"{one.Title}, {DateWords.Label(one.Date)}",
        Source one => $"{one.Title}, {one.Publisher}",
        Docket one => Of("docket", one.Id),
        Party one => one.NewestName(),
        Judge one => one.NewestName(),
        Participation one => Of("participation", one.Id),
        Appearance one => one.Firm,
        Claim one => one.Title,
        ReliefSought one => Clip(one.Text),
        Motion one => Prose.Capital(one.Title),
        Award one => one.Title,
        Injunction one => one.Title,
        Quotation one => Of("quotation", one.Id),
        Figure one => $"Number of {one.Counts}",
        Cases.NotFound one => one.What,
        Lead one => Of("lead", one.Id),
        SeenFact one => Fact(one.Fact),
        RelatedCase one => one.Name,
        Coding => "The record of this case",
        Clause one => $"clause “{Clip(one.Text)}”",
        Citation one => $"source “{Of("source", one.Source)}”",
        ReportedValue one => $"printed “{Clip(one.Printed)}”",
        NameInTime one => $"name “{one.Name}”",
        Office one => $"office “{one.Title}”",
        JudgeAssignment one => $"judge {Of("judge", one.Judge)}",
        DocketLink one => $"tie to {Of("docket", one.To)}",
        LaterNote one => $"note of {DateWords.Day(one.Date)}",
        Disagreement => "disagreement between sources",
        Ruling => "ruling",
        MotionDecision one => $"decision on the {Of("motion", one.Motion)}",
        RulingReviewed one => $"review of “{Of("event", one.Ruling)}”",
        EventLink one => $"{Core.Words.Of(one.By)} “{Of("event", one.To)}”",
        Ending one => Words(one),
        Standing one => Words(one),
        Sum one => new Money(one.Amount, one.Currency).ToString(),
        _ => Elsewhere,
    };

    /// <summary>A fact in words: "punitive damages after “Jury awards damages”".</summary>
    private string Fact(FactRef fact)
    {
        var name = fact switch
        {
            { Record: RecordKind.Case } => "the case as a whole",
            { Record: RecordKind.Award, Field: [_] } => FieldWords.OfAward(fact),
            { Kind: FactKind.InjunctionClause, Part: var clause } => $"clause “{Of("clause", $"{fact.Id}/{clause}")}”",
            { Field: [] } => $"“{Of(fact.Record.Key(), fact.Id)}”",
            _ => $"“{Of(fact.Record.Key(), fact.Id)}” ({fact.FieldWords})",
        };
        return fact.After is { } after ? $"{name} after “{Of("event", after)}”" : name;
    }

    private string Words(Standing standing)
    {
        var by = standing.By.Count == 0 ? "" : $" by {Prose.List(standing.By.Select(one => _names.GetValueOrDefault(("party", one)) ?? one))}";
        return $"{Core.Words.Of(standing.Is)}{by}{(standing.In is { } happened ? $", in “{Of("event", happened)}”" : "")}";
    }

    private string Words(Ending ending) => ending switch
    {
        { Date: { } date } => DateWords.InSentence(date),
        { Period: { } period } => $"after {period.Text}",
        { Event: { } happened } => $"with “{Of("event", happened)}”",
        _ => "not said",
    };

    private string Anyone(string id) => _names.GetValueOrDefault(("party", id)) ?? Of("judge", id);

    private string Sum(decimal amount, string? award) => award is not null && _currencies.TryGetValue(award, out var currency)
        ? new Money(amount, currency).ToString()
        : amount.ToString("#,##0.####");

    private static string Clip(string text) => Prose.Clip(text, LongestName);

    private static Dictionary<(string, string), string> Names(CourtCase c)
    {
        var names = new Dictionary<(string, string), string>();
        foreach (var one in c.Events) names[("event", one.Id)] = one.Title;
        foreach (var one in c.Dockets) names[("docket", one.Id)] = one.InSentence();
        foreach (var one in c.Parties) names[("party", one.Id)] = one.NewestName();
        foreach (var one in c.Judges) names[("judge", one.Id)] = one.NewestName();
        foreach (var one in c.Counsel) names[("counsel", one.Id)] = one.Firm;
        foreach (var one in c.Claims) names[("claim", one.Id)] = one.Title;
        foreach (var one in c.ReliefSought) names[("relief", one.Id)] = Clip(one.Text);
        foreach (var one in c.Motions) names[("motion", one.Id)] = one.Title;
        foreach (var one in c.Awards) names[("award", one.Id)] = one.Title;
        foreach (var one in c.Injunctions) names[("injunction", one.Id)] = one.Title;
        foreach (var one in c.Quotations) names[("quotation", one.Id)] = $"Words of {one.Speaker}, {one.Occasion}";
        foreach (var one in c.Figures) names[("figure", one.Id)] = $"Number of {one.Counts}";
        foreach (var one in c.NotFound) names[("not-found", one.Id)] = Clip(one.What);
        foreach (var one in c.Leads) names[("lead", one.Id)] = $"Lead as of {DateWords.Day(one.Date)}";
        foreach (var one in c.Related) names[("related", one.Id)] = one.Name;
        foreach (var one in c.Sources) names[("source", one.Id)] = $"{one.Title}, {one.Publisher}";
        foreach (var one in c.Participations)
            names[("participation", one.Id)] = $"{names.GetValueOrDefault(("party", one.Party), Elsewhere)} in {names.GetValueOrDefault(("docket", one.Docket), Elsewhere)}";
        foreach (var injunction in c.Injunctions)
            foreach (var clause in injunction.Clauses) names[("clause", $"{injunction.Id}/{clause.Id}")] = Clip(clause.Text);
        return names;
    }
}
