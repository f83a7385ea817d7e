using CaseTracker.Core.Search;
using CaseTracker.Data.Cases.Records;

namespace CaseTracker.Data.Search;

/// <summary>A query as conditions of SQL and of FTS5. What a reader typed goes in as parameters, and within these
/// as quoted strings of FTS5, so that none of it is ever read as either.</summary>
internal sealed class SearchStatement
{
    private readonly List<(string Name, object Value)> _parameters = [];

    public SearchStatement(SearchQuery query)
    {
        var exact = query.IsPlain ? SearchKeys.Of(query.Text.Trim('"', '“', '”', '„')) : [];
        Exact = exact.Count > 0 ? $"Keys : ({string.Join(" OR ", exact.Select(Quoted))})" : null;
        var asked = query.Root is null ? "0" : Sql(Compile(query.Root));
        Condition = Exact is null ? asked : $"({asked} OR {Matching(Exact)})";
        if (query.AsOf is { } day)
            Condition = $"({Condition} AND (d.Earliest IS NULL OR d.Earliest <= {Parameter(SearchWriter.Iso(day)!)}))";
        var words = query.Wanted.Select(TextOf).OfType<string>().ToList();
        Ranking = words.Count > 0 ? string.Join(" OR ", words) : null;
    }

    /// <summary>Of a row <c>d</c> of the documents.</summary>
    public string Condition { get; }

    /// <summary>In the syntax of FTS5: what the whole query is the key of; null where it can't be one.</summary>
    public string? Exact { get; }

    /// <summary>In the syntax of FTS5: the words by which hits are ranked; null where there are none.</summary>
    public string? Ranking { get; }

    public IReadOnlyList<(string Name, object Value)> Parameters => _parameters;

    /// <param name="Fts">In the syntax of FTS5; null where only SQL can say it.</param>
    private readonly record struct Part(string? Fts, string? Condition);

    private Part Compile(SearchNode node) =>
        node switch
        {
            SearchFilter filter => Filter(filter),
            SearchDays days => new(null, Days(days)),
            SearchAmounts amounts => new(null, Amounts(amounts)),
            SearchAll all => All([.. all.Parts.Select(part => (part is SearchNot, Compile(part is SearchNot not ? not.Part : part)))]),
            SearchAny any => Any([.. any.Parts.Select(Compile)]),
            SearchNot not => new(null, $"NOT {Sql(Compile(not.Part))}"),
            _ => TextOf(node) is { } text ? new(text, null) : new(null, "0"),
        };

    private Part All(List<(bool IsNot, Part Part)> parts)
    {
        var wanted = parts.Where(part => !part.IsNot && part.Part.Fts is not null).Select(part => $"({part.Part.Fts})").ToList();
        var unwanted = parts.Where(part => part.IsNot && part.Part.Fts is not null).Select(part => $"({part.Part.Fts})").ToList();
        var others = parts.Where(part => part.Part.Fts is null).ToList();
        string? fts = null;
        if (wanted.Count > 0)
        {
            fts = string.Join(" AND ", wanted);
            if (unwanted.Count > 0)
                fts = $"({fts}) NOT ({string.Join(" OR ", unwanted)})";
        }

        if (fts is not null && others.Count == 0)
            return new(fts, null);
        var conditions = others.ConvertAll(part => (part.IsNot ? "NOT " : "") + part.Part.Condition);
        if (fts is not null)
            conditions.Insert(0, Matching(fts));
        else
            conditions.AddRange(unwanted.Select(part => $"NOT {Matching(part)}"));
        return new(null, $"({string.Join(" AND ", conditions)})");
    }

    private Part Any(List<Part> parts) =>
        parts.TrueForAll(part => part.Fts is not null)
            ? new(string.Join(" OR ", parts.Select(part => $"({part.Fts})")), null)
            : new(null, $"({string.Join(" OR ", parts.Select(Sql))})");

    private Part Filter(SearchFilter filter)
    {
        var column = SearchColumns.ColumnOf(filter.Field);
        if (!filter.Values.Any(value => value.IsWhole))
            return new($"{column} : ({string.Join(" OR ", filter.Values.Select(value => Value(filter.Field, value)))})", null);
        var conditions = filter.Values.Select(value =>
            value.IsWhole
                ? $"instr(d.{column}, {Parameter(SearchDocument.Line(value.Text))}) > 0"
                : Matching($"{column} : ({Value(filter.Field, value)})")
        );
        return new(null, $"({string.Join(" OR ", conditions)})");
    }

    /// <summary>A phrase for each word that punctuation does not part, all of which must be there.</summary>
    private static string Value(SearchField field, SearchValue value)
    {
        if (field == SearchField.Docket)
            return string.Join(" OR ", SearchKeys.OfDocket(value.Text).Append(value.Text).Select(Quoted));
        var words = value.Text.Split([' ', '-', '_'], StringSplitOptions.RemoveEmptyEntries).Where(HasWord).ToList();
        var phrases = words.Select((word, at) => Quoted(word) + (value.IsPrefix && at == words.Count - 1 ? " *" : ""));
        return $"({string.Join(" AND ", phrases)})";
    }

    private static string? TextOf(SearchNode node) =>
        node switch
        {
            SearchPhrase phrase when HasWord(phrase.Text) => $"{SearchColumns.Text} : {Quoted(phrase.Text)}",
            SearchWord { IsPrefix: true } word => $"{SearchColumns.Text} : {Quoted(word.Text)} *",
            SearchWord word when SearchKeys.LooksLikeDocket(word.Text) =>
                $"({SearchColumns.Text} : {Quoted(word.Text)} OR {{Docket Keys}} : ({Numbers(word.Text)}))",
            SearchWord word when HasWord(word.Text) => $"{SearchColumns.Text} : ({Forms(word.Text)})",
            _ => null,
        };

    private static string Numbers(string word) => string.Join(" OR ", SearchKeys.OfDocket(word).Select(Quoted));

    private static string Forms(string word)
    {
        IEnumerable<string> forms = IsPlain(word) ? WordForms.Of(new string([.. word.Where(char.IsLetterOrDigit)])) : [word];
        return string.Join(" OR ", forms.Select(Quoted));
    }

    /// <summary>True where the marks around a word are none that the index would cut it at.</summary>
    private static bool IsPlain(string word) => word.Trim('.', ',', ';', ':', '!', '?', '\'', '’', '‘').All(char.IsLetterOrDigit);

    private static bool HasWord(string text) => text.Any(char.IsLetterOrDigit);

    private string Days(SearchDays days)
    {
        var conditions = new List<string> { "(d.Earliest IS NOT NULL OR d.Latest IS NOT NULL)" };
        if (days.From is { } from)
            conditions.Add($"COALESCE(d.Latest, d.Earliest) >= {Parameter(SearchWriter.Iso(from)!)}");
        if (days.Until is { } until)
            conditions.Add($"COALESCE(d.Earliest, d.Latest) <= {Parameter(SearchWriter.Iso(until)!)}");
        return $"({string.Join(" AND ", conditions)})";
    }

    private string Amounts(SearchAmounts amounts)
    {
        var conditions = new List<string> { "d.Units IS NOT NULL" };
        if (amounts.Least is { } least)
            conditions.Add($"d.Units >{(least.IsIncluded ? "=" : "")} {Parameter(AmountUnits.From(least.Amount))}");
        if (amounts.Most is { } most)
            conditions.Add($"d.Units <{(most.IsIncluded ? "=" : "")} {Parameter(AmountUnits.From(most.Amount))}");
        return $"({string.Join(" AND ", conditions)})";
    }

    private string Sql(Part part) => part.Fts is { } fts ? Matching(fts) : part.Condition!;

    private string Matching(string fts) =>
        $"d.Id IN (SELECT rowid FROM {SearchColumns.Words} WHERE {SearchColumns.Words} MATCH {Parameter(fts)})";

    private string Parameter(object value)
    {
        var name = $"$p{_parameters.Count}";
        _parameters.Add((name, value));
        return name;
    }

    /// <summary>A string of FTS5: nothing in it is syntax.</summary>
    private static string Quoted(string text) =>
        $"\"{text.Replace("\"", " ", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal)}\"";
}
