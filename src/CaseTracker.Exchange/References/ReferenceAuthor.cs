namespace CaseTracker.Exchange.References;

/// <summary>An author: a person with the name taken apart, or a body or group with none to take apart.</summary>
/// <param name="Family">The family name of a person, particles before it included; else the whole name.</param>
/// <param name="Given">Null for a body or group.</param>
public sealed record ReferenceAuthor(string Family, string? Given)
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
        "el",
        "la",
        "le",
        "van",
        "von",
        "zu",
    ];

    /// <summary>Words of which no person's name is made.</summary>
    private static readonly HashSet<string> Bodies =
    [
        "Agency",
        "Association",
        "Board",
        "Center",
        "Centre",
        "Clinic",
        "Commission",
        "Committee",
        "Company",
        "Council",
        "Court",
        "Department",
        "Desk",
        "Editors",
        "Foundation",
        "Group",
        "Inc",
        "Institute",
        "International",
        "Lab",
        "Limited",
        "Ltd",
        "Ministry",
        "News",
        "Office",
        "Press",
        "Project",
        "Service",
        "Society",
        "Staff",
        "Team",
        "Times",
        "University",
        "Users",
    ];

    /// <summary>In the order in which they write, "Suzanne Smalley".</summary>
    public string Name => Given is null ? Family : $"{Given} {Family}";

    /// <summary>As lists sort, "Smalley, Suzanne".</summary>
    public string Inverted => Given is null ? Family : $"{Family}, {Given}";

    /// <summary>As APA writes it, "Smalley, S.".</summary>
    public string WithInitials => Given is null ? Family : $"{Family}, {string.Join(' ', Given.Split(' ').Select(Initial))}";

    /// <summary>Reads a byline of several, parted by semicolons. A name that does not plainly read as a person's is left whole.</summary>
    public static IReadOnlyList<ReferenceAuthor> Read(string? byline) =>
        [.. (byline ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(One)];

    private static ReferenceAuthor One(string name)
    {
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is < 2 or > 5 || !words.All(IsOfAPerson) || !char.IsUpper(words[^1][0]))
            return new ReferenceAuthor(name, null);
        var family = Array.FindIndex(words, 1, Particles.Contains) is var particle and > 0 ? particle : words.Length - 1;
        return new ReferenceAuthor(string.Join(' ', words[family..]), string.Join(' ', words[..family]));
    }

    private static bool IsOfAPerson(string word) =>
        Particles.Contains(word)
        || (
            char.IsUpper(word[0])
            && word.All(letter => char.IsLetter(letter) || letter is '.' or '-' or '’' or '\'')
            && !Bodies.Contains(word.TrimEnd('.'))
        );

    /// <summary>"Jean-Luc" is "J.-L.".</summary>
    private static string Initial(string given) =>
        string.Join('-', given.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(part => $"{part[0]}."));
}
