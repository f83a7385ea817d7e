using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.Cases;
using CaseTracker.Exchange.Summaries;

namespace CaseTracker.Tests.Exchange.Catalogue;

/// <summary>What is left of a sentence once what belongs to one case is taken out: "{name} owes {name} {sum}."</summary>
internal sealed partial class SentenceShape
{
    /// <summary>The keys of a case file that hold words of its writers.</summary>
    private static readonly HashSet<string> Written =
    [
        "about",
        "text",
        "title",
        "what",
        "where",
        "note",
        "dateNote",
        "scope",
        "granted",
        "except",
        "quote",
        "printed",
        "called",
        "surety",
        "author",
        "publisher",
        "firm",
        "hearingSet",
        "deadlineSet",
        "trialSet",
        "law",
        "label",
    ];

    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    private readonly Regex _known;

    public SentenceShape(CourtCase courtCase)
    {
        Add("{case}", courtCase.Name, courtCase.ShortName);
        foreach (var docket in courtCase.Dockets)
        {
            Add("{docket}", docket.InSentence(), docket.Number);
            Add("{court}", CaseNaming.Court(docket), docket.Tribunal.Name, docket.Tribunal.ShortName, docket.Tribunal.Citation);
        }

        foreach (var name in courtCase.Parties.SelectMany(party => party.Names).Select(name => name.Name))
            Add("{name}", name, CaseNames.PartyInSentence(name));
        foreach (var name in courtCase.Judges.SelectMany(judge => judge.Names).Select(name => name.Name))
            Add("{name}", name);
        Add("{name}", [.. courtCase.Injunctions.SelectMany(injunction => injunction.BindsUnnamed)]);
        Add(
            "{name}",
            courtCase
                .Sources.SelectMany(source => new[] { source.Voice, source.Publisher, source.Author })
                .Where(name => name != "The court")
        );
        foreach (var motion in courtCase.Motions)
            Add("{motion}", motion.Title);
        Collect(JsonNode.Parse(CaseFile.Write(courtCase))!, "");
        var longestFirst = _places.Keys.OrderByDescending(key => key.Length).Select(Regex.Escape);
        _known = new Regex($"(?<![\\p{{L}}\\d])(?:{string.Join('|', longestFirst)})(?![\\p{{L}}\\d])");
    }

    /// <summary>The shapes of a text, one for each clause that could stand alone: sentences, what semicolons part, what a headline
    /// lists. Nothing for what is all the writers' own.</summary>
    public IEnumerable<string> Of(string text) =>
        Hedged(Whole(text))
            .SelectMany(part => Clauses().Split(part))
            .Select(clause => clause.Trim().TrimEnd('.', ';', ','))
            .Where(clause => Words().IsMatch(Places().Replace(clause, "")))
            .Distinct();

    /// <summary>The text with its hedges in brackets taken out, and the hedges.</summary>
    private static IEnumerable<string> Hedged(string text) =>
        [Hedges().Replace(text, " (…)"), .. Hedges().Matches(text).Select(match => match.Value.Trim())];

    private string Whole(string text)
    {
        var shape = _known.Replace(text, match => _places[match.Value]);
        shape = Days().Replace(Quotes().Replace(shape, "{quote}"), "{day}");
        shape = Numbers().Replace(Sums().Replace(shape, "{sum}"), "{number}");
        shape = Lists().Replace(Spans().Replace(shape, "{day} and {day}"), "{$1s}");
        return AsOf().Replace(Between().Replace(shape, "on {day}"), "");
    }

    private void Collect(JsonNode? node, string key)
    {
        if (node is JsonObject record)
            foreach (var (name, value) in record)
                Collect(value, name);
        else if (node is JsonArray items)
            foreach (var item in items)
                Collect(item, key);
        else if (node is JsonValue value && Written.Contains(key) && value.TryGetValue(out string? text))
            Add("{text}", new[] { text, text.TrimEnd('.') }.Concat(Sentences().Split(text)).Where(Own));
    }

    /// <summary>True for words that no sentence is made of.</summary>
    private static bool Own(string text) => text.Length >= 12 && text.Contains(' ') && !Common().IsMatch(text);

    private void Add(string place, params IEnumerable<string?> words)
    {
        foreach (var word in words.OfType<string>().Where(word => word.Length > 2))
        foreach (var form in new[] { word, char.ToLowerInvariant(word[0]) + word[1..], char.ToUpperInvariant(word[0]) + word[1..] })
            _places.TryAdd(form, place);
    }

    [GeneratedRegex(
        @" \((?:and )?(?:may already [^()]*|we found no [^()]*"
            + @"|[a-z ]*(?:mandate|judgment) (?:not yet |may have )?(?:stayed|issued)"
            + @"|(?:not yet|may have been) returned [^()]*|we infer that it has taken effect[^()]*"
            + @"|inferred[^()]*|no judgment (?:found|yet)"
            + @"|judgment may have been entered)\)"
    )]
    private static partial Regex Hedges();

    [GeneratedRegex(@"(?<=[.!?]) (?=\p{Lu})")]
    private static partial Regex Sentences();

    [GeneratedRegex("“[^“”]*”")]
    private static partial Regex Quotes();

    [GeneratedRegex(
        @"\b(?:19|20)\d\d-\d\d-\d\d\b|(?:(?:early|mid|late)[ -])?(?:\d{1,2} )?"
            + @"(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?"
            + @"|(?<=(?:^|in|since|until|to|and|from|of|between) )(?:19|20)\d\d\b"
    )]
    private static partial Regex Days();

    [GeneratedRegex(@"(?:[$€£¥₪]|\b[A-Z]{3} )\d(?:[\d,.]*\d)?(?: (?:thousand|million|billion))?")]
    private static partial Regex Sums();

    /// <summary>One stays, so that its noun is seen to be singular.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])(?!1(?![\d,.]))\d(?:[\d,.]*\d)?")]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<![\p{L}\d])\{number\} and \{day\}")]
    private static partial Regex Spans();

    [GeneratedRegex(@"\{(\w+)\}(?:, \{\1\})* and \{\1\}")]
    private static partial Regex Lists();

    /// <summary>A day that is not known is told like one that is, but behind a word that does not go with it.</summary>
    [GeneratedRegex(@"(?<!\b(?:since|of|to|for|until|from|after|a day) )(?:between \{days?\}(?: and \{day\})?|in \{day\})")]
    private static partial Regex Between();

    [GeneratedRegex(@"^As of \{day\}, ")]
    private static partial Regex AsOf();

    /// <summary>Between sentences, after semicolons outside brackets, and before each thing that a headline lists.</summary>
    [GeneratedRegex(
        @"(?<=\.) (?=[A-Z{])(?<!No\. |Nos\. )|(?<=;) (?![^(]*\))"
            + @"|(?<=^\{case\} .*)(?:,? (?=with )|(?:,| and) (?=(?:an? |awards? of |\{sums?\} |no ruling |the (?!same|court))(?![^(]*\))))"
    )]
    private static partial Regex Clauses();

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Places();

    [GeneratedRegex(@"^(?:The \w+|[\w ]*(?:injunction|restraining order|judgment|verdict))$", RegexOptions.IgnoreCase)]
    private static partial Regex Common();

    [GeneratedRegex(@"\p{L}{2}")]
    private static partial Regex Words();
}
