namespace CaseTracker.Core.Search;

/// <summary>The usual forms of an English word, so that "sanction" finds "sanctions" and
/// "granting" finds "granted". Some are no words; nothing holds those, so they cost nothing.</summary>
public static class WordForms
{
    private const int ShortestBase = 3;
    private const int LongestWord = 24;

    /// <summary>The word itself first, in lower case; alone where it is no plain word.</summary>
    public static IReadOnlyList<string> Of(string word)
    {
        var plain = word.ToLowerInvariant();
        if (plain.Length is < 4 or > LongestWord || !plain.All(char.IsAsciiLetter))
            return [plain];
        var forms = new List<string> { plain };
        foreach (var stem in Bases(plain).Where(stem => stem.Length >= ShortestBase))
            forms.AddRange(FormsOf(stem));
        return [.. forms.Distinct()];
    }

    private static IEnumerable<string> Bases(string word)
    {
        yield return word;
        if (Without(word, "ies") is { } plural)
            yield return $"{plural}y";
        else if (EndsInAny(word, "sses", "xes", "ches", "shes", "zes"))
            yield return word[..^2];
        else if (Without(word, "s") is { } one && !EndsInAny(word, "ss", "us", "is"))
            yield return one;
        if (Without(word, "ied") is { } done)
        {
            yield return $"{done}y";
        }
        else if ((Without(word, "ed") ?? Without(word, "ing")) is { Length: >= ShortestBase } root)
        {
            yield return root;
            yield return $"{root}e";
            if (IsDoubled(root))
                yield return root[..^1];
        }
    }

    private static IEnumerable<string> FormsOf(string stem)
    {
        yield return stem;
        if (stem.EndsWith('e'))
            foreach (var form in (string[])[$"{stem}s", $"{stem}d", $"{stem[..^1]}ing"])
                yield return form;
        else if (stem.EndsWith('y') && !IsVowel(stem[^2]))
            foreach (var form in (string[])[$"{stem[..^1]}ies", $"{stem[..^1]}ied", $"{stem}ing"])
                yield return form;
        else
            foreach (var form in (string[])[$"{stem}s", $"{stem}es", $"{stem}ed", $"{stem}ing"])
                yield return form;
        if (stem.Length <= 6 && !IsVowel(stem[^1]) && IsVowel(stem[^2]) && !IsVowel(stem[^3]))
            foreach (var form in (string[])[$"{stem}{stem[^1]}ed", $"{stem}{stem[^1]}ing"])
                yield return form;
    }

    private static string? Without(string word, string ending) =>
        word.EndsWith(ending, StringComparison.Ordinal) ? word[..^ending.Length] : null;

    private static bool EndsInAny(string word, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
            if (word.EndsWith(ending, StringComparison.Ordinal))
                return true;
        return false;
    }

    private static bool IsDoubled(string root) => root[^1] == root[^2] && !IsVowel(root[^1]);

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
