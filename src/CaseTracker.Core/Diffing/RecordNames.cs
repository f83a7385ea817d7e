using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Currencies;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Description;
using CaseTracker.Core.Effects;
using CaseTracker.Core.Effects.Appeals;
using CaseTracker.Core.Effects.Claims;
using CaseTracker.Core.Effects.Money;
using CaseTracker.Core.Facts;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;

namespace CaseTracker.Core.Diffing;

/// <summary>What the records and values of one case are called in a diff. Nothing here names an id to a reader.</summary>
internal sealed class RecordNames(CourtCase courtCase)
{
    private const int LongestName = 90;
    private const string Elsewhere = "a record that is not in this state";

    private readonly Dictionary<(string Kind, string Id), string> _names = Names(courtCase);
    private readonly Dictionary<string, string> _currencies = courtCase.Awards.ToDictionary(award => award.Id, award => award.Currency);

    public string For(string kind, string id) => _names.GetValueOrDefault((kind, id)) ?? Elsewhere;

    /// <param name="about">The id that an effect is about, where the value belongs to one.</param>
    public string Words<T>(string key, string form, T value, Scalar<T> scalar, string? about)
    {
        if (scalar.RefersTo is { } kind)
            return kind is "event" or "claim" or "award" or "injunction" ? $"“{For(kind, form)}”" : For(kind, form);
        if (ReferenceEquals(scalar, Scalars.Court))
            return CourtRegistry.NameOf(form);
        return (key, value) switch
        {
            ("speakerId", _) => Anyone(form),
            ("quote" or "printed" or "words", _) => $"“{form}”",
            ("clauses", _) => $"“{For("clause", $"{about}/{form}")}”",
            (_, PartialDate date) => DateFormatter.Label(date),
            (_, DateOnly day) => DateFormatter.Day(day),
            (_, FactRef fact) => Fact(fact),
            (_, decimal amount) => Sum(amount, about),
            (_, bool flag) => flag ? "yes" : "no",
            (_, ClaimOutcome outcome) => StateLabels.For(outcome),
            (_, ClaimGround ground) => StateLabels.For(ground) ?? "not stated",
            (_, Disposition disposition) => StateLabels.For(disposition),
            (_, CertiorariOutcome outcome) => StateLabels.For(outcome),
            (_, ComponentKind component) => FieldLabels.For(component),
            (_, DateRole.Unstated) => "not stated",
            _ => form,
        };
    }

    /// <summary>What a record is called, the nouns of nested ones included: "clause “Keep off.”".</summary>
    public string NameOf(object record) =>
        record switch
        {
            CaseEvent one => $"{one.Title}, {DateFormatter.Label(one.Date)}",
            Source one => $"{one.Title}, {one.Publisher}",
            Docket one => For("docket", one.Id),
            Party one => one.NewestName(),
            Judge one => one.NewestName(),
            Participation one => For("participation", one.Id),
            Appearance one => one.Firm,
            Claim one => one.Title,
            ReliefSought one => Clip(one.Text),
            Motion one => Prose.Capital(one.Title),
            Award one => one.Title,
            Injunction one => one.Title,
            Quotation one => For("quotation", one.Id),
            Figure one => $"Number of {one.Counts}",
            NotFound one => one.What,
            EditorialSummary one => For("lead", one.Id),
            NotedFact one => Fact(one.Fact),
            RelatedCase one => one.Name,
            Coding => "The record of this case",
            Clause one => $"clause “{Clip(one.Text)}”",
            Citation one => $"source “{For("source", one.Source)}”",
            ReportedValue one => $"printed “{Clip(one.Printed)}”",
            NameInTime one => $"name “{one.Name}”",
            Office one => $"office “{one.Title}”",
            JudgeAssignment one => $"judge {For("judge", one.Judge)}",
            DocketLink one => $"tie to {For("docket", one.To)}",
            LaterNote one => $"note of {DateFormatter.Day(one.Date)}",
            Statement one => $"statement “{Clip(one.Text)}”",
            Disagreement => "disagreement between sources",
            Ruling => "ruling",
            MotionDecision one => $"decision on the {For("motion", one.Motion)}",
            RulingReviewed one => $"review of “{For("event", one.Ruling)}”",
            PartReviewed one => $"review of {Part(one)}",
            PayorShare one => $"share of {For("party", one.Party)}",
            VerdictAnswer one => $"question “{Clip(one.Question)}”",
            EventLink one => $"{EnumTerm.For(one.By)} “{For("event", one.To)}”",
            Ending one => Words(one),
            EvidentiaryStatus one => Words(one),
            Sum one => new MonetaryAmount(one.Amount, one.Currency).ToString(),
            _ => Elsewhere,
        };

    private string Part(PartReviewed part) =>
        part switch
        {
            { Award: { } award, Component: { } component } => $"“{For("award", award)}”, {FieldLabels.For(component)}",
            { Award: { } award } => $"“{For("award", award)}”",
            { Claim: { } claim } => $"“{For("claim", claim)}”",
            { Clause: { } clause } => $"clause “{For("clause", $"{part.Injunction}/{clause}")}”",
            _ => $"“{For("injunction", part.Injunction ?? "")}”",
        };

    /// <summary>A fact in words: "punitive damages after “Jury awards damages”".</summary>
    private string Fact(FactRef fact)
    {
        var name = fact switch
        {
            { Record: RecordKind.Case } => "the case as a whole",
            { Record: RecordKind.Award, Field: [_] } => FieldLabels.OfAward(fact),
            { Kind: FactKind.InjunctionClause, Part: var clause } => $"clause “{For("clause", $"{fact.Id}/{clause}")}”",
            { Field: [] } => $"“{For(fact.Record.Key(), fact.Id)}”",
            _ => $"“{For(fact.Record.Key(), fact.Id)}” ({fact.FieldWords})",
        };
        return fact.After is { } after ? $"{name} after “{For("event", after)}”" : name;
    }

    private string Words(EvidentiaryStatus standing)
    {
        var by =
            standing.By.Count == 0
                ? ""
                : $" by {Prose.List(standing.By.Select(text => _names.GetValueOrDefault(("party", text)) ?? text))}";
        return $"{EnumTerm.For(standing.Is)}{by}{(standing.In is { } happened ? $", in “{For("event", happened)}”" : "")}";
    }

    private string Words(Ending ending) =>
        ending switch
        {
            { Date: { } date } => DateFormatter.InSentence(date),
            { Period: { } period } => $"after {period.Text}",
            { Event: { } happened } => $"with “{For("event", happened)}”",
            _ => "not said",
        };

    private string Anyone(string id) =>
        _names.GetValueOrDefault(("party", id)) ?? _names.GetValueOrDefault(("judge", id)) ?? CourtRegistry.NameOf(id);

    private string Sum(decimal amount, string? award) =>
        award is not null && _currencies.TryGetValue(award, out var currency)
            ? new MonetaryAmount(amount, currency).ToString()
            : amount.ToString("#,##0.####");

    private static string Clip(string text) => Prose.Clip(text, LongestName);

    private static Dictionary<(string, string), string> Names(CourtCase c)
    {
        var names = new Dictionary<(string, string), string>();
        foreach (var caseEvent in c.Events)
            names[("event", caseEvent.Id)] = caseEvent.Title;
        foreach (var docket in c.Dockets)
            names[("docket", docket.Id)] = docket.InSentence();
        foreach (var party in c.Parties)
            names[("party", party.Id)] = party.NewestName();
        foreach (var judge in c.Judges)
            names[("judge", judge.Id)] = judge.NewestName();
        foreach (var appearance in c.Counsel)
            names[("counsel", appearance.Id)] = appearance.Firm;
        foreach (var claim in c.Claims)
            names[("claim", claim.Id)] = claim.Title;
        foreach (var reliefSought in c.ReliefSought)
            names[("relief", reliefSought.Id)] = Clip(reliefSought.Text);
        foreach (var motion in c.Motions)
            names[("motion", motion.Id)] = motion.Title;
        foreach (var award in c.Awards)
            names[("award", award.Id)] = award.Title;
        foreach (var item in c.Injunctions)
            names[("injunction", item.Id)] = item.Title;
        foreach (var quotation in c.Quotations)
            names[("quotation", quotation.Id)] = $"Words of {quotation.Speaker}, {quotation.Occasion}";
        foreach (var figure in c.Figures)
            names[("figure", figure.Id)] = $"Number of {figure.Counts}";
        foreach (var notFound in c.NotFound)
            names[("not-found", notFound.Id)] = Clip(notFound.What);
        foreach (var lead in c.Leads)
            names[("lead", lead.Id)] = $"Lead as of {DateFormatter.Day(lead.Date)}";
        foreach (var relatedCase in c.Related)
            names[("related", relatedCase.Id)] = relatedCase.Name;
        foreach (var source in c.Sources)
            names[("source", source.Id)] = $"{source.Title}, {source.Publisher}";
        foreach (var participation in c.Participations)
            names[("participation", participation.Id)] =
                $"{names.GetValueOrDefault(("party", participation.Party), Elsewhere)} in "
                + $"{names.GetValueOrDefault(("docket", participation.Docket), Elsewhere)}";
        foreach (var injunction in c.Injunctions)
        foreach (var clause in injunction.Clauses)
            names[("clause", $"{injunction.Id}/{clause.Id}")] = Clip(clause.Text);
        return names;
    }
}
