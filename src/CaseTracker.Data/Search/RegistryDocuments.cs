using CaseTracker.Core;
using CaseTracker.Core.Courts;
using CaseTracker.Core.Parties;
using CaseTracker.Core.Registry;
using CaseTracker.Core.Search;

namespace CaseTracker.Data.Search;

/// <summary>What can be found of parties, judges and courts that cases share.</summary>
internal static class RegistryDocuments
{
    public static IEnumerable<SearchDocument> Create(SharedRegistry registry) =>
        registry.Parties.Select(Create).Concat(registry.Judges.Select(Create));

    public static SearchDocument Create(Court court) =>
        new SearchDocument
        {
            Thing = SearchThing.Court,
            RecordId = court.Id,
            Title = court.Name,
            Body = string.Join('\n', new[] { court.Citation, court.ShortName, court.Place }.OfType<string>().Distinct()),
            Keys = new[] { court.Id, court.Name, court.Citation, court.ShortName }.SelectMany(SearchKeys.Of),
        }
            .With(SearchField.Kind, "court")
            .With(SearchField.Court, court.Citation, CourtWords(court));

    /// <summary>All by which a court is found besides its citation.</summary>
    public static string CourtWords(Court court) => $"{court.Id} {court.Name} {court.ShortName} {court.Citation.Replace(".", "")}";

    private static SearchDocument Create(PartyEntry entry)
    {
        var document = new SearchDocument
        {
            Thing = SearchThing.Party,
            RecordId = entry.Id,
            Title = entry.NewestName(),
            Body = Lines([entry.Description, entry.Basis, .. Earlier(entry)]),
            Context = EnumTerm.For(entry.Kind),
            Keys = KeysOf(entry),
        };
        return document.With(SearchField.Kind, "party").With(SearchField.Party, entry.NewestName(), string.Join(' ', Earlier(entry)));
    }

    private static SearchDocument Create(JudgeEntry entry)
    {
        var document = new SearchDocument
        {
            Thing = SearchThing.Judge,
            RecordId = entry.Id,
            Title = entry.NewestName(),
            Body = Lines([.. entry.Offices.Select(OfficeWords), entry.Basis, .. Earlier(entry)]),
            Keys = [.. KeysOf(entry), SearchKeys.Compact(Surname(entry.NewestName()))],
        };
        foreach (var court in entry.Offices.Select(office => office.Court).OfType<string>().Select(CourtRegistry.Find).OfType<Court>())
            document.With(SearchField.Court, court.Citation, CourtWords(court));
        return document.With(SearchField.Kind, "judge").With(SearchField.Judge, entry.NewestName(), string.Join(' ', Earlier(entry)));
    }

    public static string OfficeWords(Office office) => office.Court is { } court ? $"{office.Title}, {CourtName(court)}" : office.Title;

    private static string CourtName(string id) => CourtRegistry.Find(id)?.Name ?? id;

    public static string Surname(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var last = words.LastOrDefault(word => !word.EndsWith('.') && word is not ("II" or "III" or "Jr" or "IV"));
        return (last ?? name).TrimEnd(',');
    }

    public static IEnumerable<string> KeysOf(INamedOverTime named) =>
        named.Names.SelectMany(name => SearchKeys.Of(name.Name)).Append(SearchKeys.Compact(named.Id));

    private static IEnumerable<string> Earlier(INamedOverTime named) => named.Names.SkipLast(1).Select(name => name.Name);

    private static string Lines(IEnumerable<string?> texts) => string.Join('\n', texts.OfType<string>());
}
