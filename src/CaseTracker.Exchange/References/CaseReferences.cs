using CaseTracker.Core;
using CaseTracker.Core.Cases;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Dates;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Sources;
using CaseTracker.Core.Timeline;
using CaseTracker.Exchange.Export;

namespace CaseTracker.Exchange.References;

/// <summary>What can be cited of a case on a day: its pages, its proceedings, its rulings and its sources.</summary>
public sealed class CaseReferences(ExportInput input)
{
    public const string Site = "CaseTracker";

    private CourtCase Case => input.Reading.Case;

    /// <summary>All of them: the page of the case, the proceedings in the order
    /// of the record, the rulings in order of time, the sources.</summary>
    public IReadOnlyList<Reference> All() =>
        [
            Page(Case.Name, ""),
            .. Case.Dockets.Select(Proceeding),
            .. input
                .Reading.Entries.Select(entry => entry.Event)
                .Where(caseEvent =>
                    caseEvent is { IsDecision: true, Docket: not null }
                    && input.Reading.OccurrenceOf(caseEvent.Id) == EventOccurrence.Happened
                )
                .Select(caseEvent => Ruling(caseEvent)!),
            .. Case.Sources.Select(Source),
        ];

    /// <summary>What is cited of the case: for a decision of a court the ruling and its
    /// page, else one reference; null where the day shows no such thing.</summary>
    public IReadOnlyList<Reference>? Find(CitationTarget cited) =>
        cited switch
        {
            { IsPage: true, Id: "" } => [Page(Case.Name, "")],
            { IsPage: true } => [Page($"{Case.Name}: {Prose.Capital(cited.Id)}", $"/{cited.Id}") with { Key = Key("page", cited.Id) }],
            { Kind: "docket" } => Case.Dockets.FirstOrDefault(docket => docket.Id == cited.Id) is { } docket ? [Proceeding(docket)] : null,
            { Kind: "event" } => Case.Events.FirstOrDefault(caseEvent => caseEvent.Id == cited.Id) is { } happened
                ? OfEvent(happened)
                : null,
            _ => Case.Sources.FirstOrDefault(source => source.Id == cited.Id) is { } source ? [Source(source)] : null,
        };

    private IReadOnlyList<Reference> OfEvent(CaseEvent happened)
    {
        var page = Page($"{happened.Title}, {Case.Name}", $"/events/{happened.Id}") with { Key = Key("page-event", happened.Id) };
        return input.Reading.OccurrenceOf(happened.Id) == EventOccurrence.Happened && Ruling(happened) is { } ruling
            ? [ruling, page]
            : [page];
    }

    /// <summary>A page of the case on the day of the file.</summary>
    /// <param name="path">What stands behind the case's own address.</param>
    public Reference Page(string title, string path) =>
        new()
        {
            Key = $"{input.Slug}-page",
            Kind = ReferenceKind.Page,
            Title = title,
            Publisher = Site,
            Date = ReferenceDate.From(input.AsOf),
            Url = input.Page(path),
            Revision = input.Stamp.Revision,
            Note = $"State as of {input.AsOf:yyyy-MM-dd}, revision {input.Stamp.Revision}.",
        };

    /// <summary>The proceeding in which the case began, or goes on, by its docket.</summary>
    public Reference Proceeding(Docket docket) =>
        new()
        {
            Key = Key("docket", docket.Id),
            Kind = ReferenceKind.Proceeding,
            Title = NameIn(docket),
            Date = ReferenceDate.From(docket.Filed),
            Court = docket.Tribunal,
            Number = docket.Number,
            People = PeopleIn(NameIn(docket)),
            Url = input.Permalink,
            Note = $"Filed {DateFormatter.InSentence(docket.Filed)}.",
        };

    /// <summary>A decision of a court; null for any other event.</summary>
    public Reference? Ruling(CaseEvent happened)
    {
        if (!happened.IsDecision || Case.Dockets.FirstOrDefault(docket => docket.Id == happened.Docket) is not { } docket)
            return null;
        var places = (happened.Ruling?.Reported ?? []).SelectMany(ReporterCitation.ReadAll).Distinct().ToList();
        return new Reference
        {
            Key = Key("event", happened.Id),
            Kind = ReferenceKind.Ruling,
            Title = NameIn(docket),
            Date = ReferenceDate.From(happened.Date),
            Court = docket.Tribunal,
            Number = docket.Number,
            // ECF is the filing system of the federal courts; their numbers alone are called so.
            Entry = docket.Tribunal.Known?.System == CourtSystem.Federal && happened.Entries is [var first, ..] ? first : null,
            People = PeopleIn(NameIn(docket)),
            Reported = places.FirstOrDefault(),
            Parallel = [.. places.Skip(1)],
            What = Prose.Capital(EnumTerm.For(happened.Kind)),
            Paper = happened.Kind is EventKind.Order or EventKind.Opinion or EventKind.MemorandumDisposition or EventKind.Judgment
                ? null
                : Prose.Capital(EnumTerm.For(happened.Kind)),
            Url = input.Page($"/events/{happened.Id}"),
            Note = $"{happened.Title}.",
        };
    }

    public Reference Source(Source source) =>
        new()
        {
            Key = Key("source", source.Id),
            Kind = (source.Class, source.Url) switch
            {
                (SourceClass.Press, _) => ReferenceKind.News,
                (SourceClass.PublicBody, _) => ReferenceKind.Report,
                (_, null) => ReferenceKind.Document,
                _ => ReferenceKind.WebPage,
            },
            Title = source.Title,
            Authors = ReferenceAuthor.Read(source.Author),
            Publisher = source.Publisher,
            Date = ReferenceDate.From(source.Date),
            Url = source.Url ?? source.ArchivedUrl,
            Note = source.Note,
        };

    private string NameIn(Docket docket) => CaseTitle.FirstParties(docket.Caption ?? Case.Name);

    /// <summary>The sides of a caption that are persons of the record. Which word is the family name, the name of the case on this site
    /// tells: "Depp v. Heard" for "John C. Depp, II v. Amber Laura Heard".</summary>
    private Dictionary<string, string> PeopleIn(string caption)
    {
        var called = Words(Case.ShortName ?? Case.Name);
        var persons = Case.Parties.Where(party => party.Kind == PartyKind.Person).SelectMany(party => party.Names).ToList();
        var people = new Dictionary<string, string>();
        foreach (var side in CaseTitle.Versus().Split(caption))
        {
            var (family, given) = ReferenceAuthor.Read(side) is [{ Given: { } first } person] ? (person.Family, first) : (side, "");
            if (!persons.Exists(name => Words(name.Name).IsSupersetOf(Words(family)) && Words(name.Name).Overlaps(Words(side))))
                continue;
            var isTold = given.Length > 0 && called.IsSupersetOf(Words(family)) && !called.Overlaps(Words(given));
            people[side] = isTold ? family : side;
        }

        return people;

        static HashSet<string> Words(string text) =>
            [.. text.Split([' ', ',', '.', ';'], StringSplitOptions.RemoveEmptyEntries).Select(word => word.ToUpperInvariant())];
    }

    private string Key(string kind, string id) => $"{input.Slug}-{kind}-{id}";
}
