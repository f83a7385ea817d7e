using System.Reflection;
using System.Text.RegularExpressions;

namespace CaseTracker.Exchange.References;

/// <summary>An author: a person with the name taken apart, or a body or group with none to take apart.</summary>
/// <param name="Family">The family name of a person, particles before it included; else the whole name.</param>
/// <param name="Given">Null for a body or group.</param>
/// <param name="Suffix">"Jr." or "III"; null where there is none.</param>
public sealed partial record ReferenceAuthor(string Family, string? Given, string? Suffix = null)
{
    private static readonly HashSet<string> Particles =
    [
        "al",
        "bin",
        "da",
        "de",
        "del",
        "della",
        "den",
        "der",
        "di",
        "dos",
        "du",
        "el",
        "la",
        "le",
        "ten",
        "van",
        "von",
        "zu",
    ];

    /// <summary>With one of these before it a name is that of a paper or a body: "The Intercept", "Al Jazeera", "Die Zeit".</summary>
    private static readonly HashSet<string> Articles = ["Al", "Das", "Der", "Die", "El", "Il", "La", "Las", "Le", "Les", "Los", "The"];

    /// <summary>Words of which no person's name is made.</summary>
    private static readonly HashSet<string> Bodies = Read();

    /// <summary>In the order in which they write, "Roy Halden Jr.".</summary>
    public string Name => string.Join(' ', new[] { Given, Family, Suffix }.OfType<string>());

    /// <summary>As lists sort, "Halden, Roy, Jr.".</summary>
    public string Inverted => Joined(Family, Given, Suffix);

    /// <summary>As BibTeX takes names apart, "Halden, Jr., Roy".</summary>
    public string ForBibTex => Joined(Family, Suffix, Given);

    /// <summary>As APA writes it, "Halden, R., Jr.".</summary>
    public string WithInitials => Given is null ? Family : Joined(Family, string.Join(' ', Given.Split(' ').Select(Initial)), Suffix);

    /// <summary>Reads a byline of several, parted by semicolons, or by commas and "and" where each is plainly a person. A name that does
    /// not plainly read as a person's is left whole.</summary>
    public static IReadOnlyList<ReferenceAuthor> Read(string? byline) =>
        [
            .. (byline ?? "")
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .SelectMany(part =>
                    Person(part) is { } person ? [person]
                    : Several(part) is { } several ? several
                    : [new ReferenceAuthor(part, null)]
                ),
        ];

    private static List<ReferenceAuthor>? Several(string text)
    {
        var persons = Between().Split(text).Select(InOrder).ToList();
        return persons.Count > 1 && !persons.Contains(null) ? [.. persons.OfType<ReferenceAuthor>()] : null;
    }

    /// <summary>"Roy Halden", "Roy Halden, Jr.", "Halden, Roy" or "Halden, Roy, Jr."; null for anything else.</summary>
    private static ReferenceAuthor? Person(string name)
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries);
        var suffix = parts.Length > 1 && IsSuffix(parts[^1]) ? parts[^1] : null;
        return parts[..(suffix is null ? parts.Length : ^1)] switch
        {
            [var whole] when InOrder(whole) is { } person => suffix is null ? person : person with { Suffix = suffix },
            [var family, var given] when IsFamily(Words(family)) && IsGiven(Words(given)) => new ReferenceAuthor(family, given, suffix),
            _ => null,
        };
    }

    /// <summary>A person's name as it is spoken, "Ludwig van Beethoven" or "Mina Castellane III".</summary>
    private static ReferenceAuthor? InOrder(string name)
    {
        var words = Words(name);
        var suffix = words.Length > 2 && IsSuffix(words[^1]) ? words[^1] : null;
        if (suffix is not null)
            words = words[..^1];
        if (words.Length is < 2 or > 5 || Articles.Contains(words[0]))
            return null;
        var at = Array.FindIndex(words, 1, Particles.Contains) is var particle and > 0 ? particle : words.Length - 1;
        return IsGiven(words[..at]) && IsFamily(words[at..])
            ? new ReferenceAuthor(string.Join(' ', words[at..]), string.Join(' ', words[..at]), suffix)
            : null;
    }

    private static bool IsGiven(string[] words) => words.Length is > 0 and < 5 && words.All(IsOfAPerson);

    private static bool IsFamily(string[] words) =>
        words.Length is > 0 and < 5 && words.All(word => Particles.Contains(word) || IsOfAPerson(word)) && char.IsUpper(words[^1][0]);

    // Initials apart, nobody is called by capitals alone.
    private static bool IsOfAPerson(string word) =>
        char.IsUpper(word[0])
        && word.All(letter => char.IsLetter(letter) || letter is '.' or '-' or '’' or '\'')
        && !Bodies.Contains(word.TrimEnd('.'))
        && !IsSuffix(word)
        && (word.Contains('.', StringComparison.Ordinal) || word.Length < 3 || word.Any(char.IsLower));

    private static bool IsSuffix(string word) => word.TrimEnd('.') is "Jr" or "Sr" or "II" or "III" or "IV";

    private static string[] Words(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Joined(params string?[] parts) => string.Join(", ", parts.OfType<string>());

    /// <summary>"Jean-Luc" is "J.-L.".</summary>
    private static string Initial(string given) =>
        string.Join('-', given.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{part[0]}."));

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(
            Assembly.GetExecutingAssembly().GetManifestResourceStream("CaseTracker.Exchange.References.bodies.txt")!
        );
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#')];
    }

    [GeneratedRegex(@",?\s+(?:and|&)\s+|,\s+")]
    private static partial Regex Between();
}
