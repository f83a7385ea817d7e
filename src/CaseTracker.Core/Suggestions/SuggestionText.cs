using System.Text.RegularExpressions;

namespace CaseTracker.Core.Suggestions;

/// <summary>What a reader says is wrong or missing in a case, and who they are if they say so.</summary>
/// <param name="Should">What it should say, and where that can be read.</param>
/// <param name="Page">The page that it is about.</param>
public sealed partial record SuggestionText(string What, string Should, string Page, string Name, string Email)
{
    public const int LongestWhat = 4_000;
    public const int LongestShould = 2_000;
    public const int LongestPage = 500;
    public const int LongestName = 200;

    /// <summary>The longest that mail can be sent to (RFC 5321).</summary>
    public const int LongestEmail = 254;

    public static SuggestionText Empty { get; } = new("", "", "", "", "");

    /// <summary>As it is kept: without characters that nobody sees and without white space around it. Forms send a line break as two
    /// characters, which count as the one that was typed.</summary>
    public SuggestionText Cleaned() => new(Lines(What), Lines(Should), Line(Page), Line(Name), Line(Email));

    /// <summary>What is wrong with it, in the order of the fields; it is looked at as it is kept.</summary>
    public IReadOnlyList<FormFault> Faults()
    {
        var kept = Cleaned();
        var faults = new List<FormFault>();
        if (kept.What.Length == 0)
            faults.Add(new(SuggestionFields.What, "Say what is wrong or missing."));
        Limit(SuggestionFields.What, kept.What, LongestWhat);
        Limit(SuggestionFields.Should, kept.Should, LongestShould);
        Limit(SuggestionFields.Page, kept.Page, LongestPage);
        Limit(SuggestionFields.Name, kept.Name, LongestName);
        if (kept.Email.Length > LongestEmail || (kept.Email.Length > 0 && !Address().IsMatch(kept.Email)))
            faults.Add(new(SuggestionFields.Email, "Write one e-mail address, as in name@example.org, or leave the field empty."));
        return faults;

        void Limit(string field, string text, int most)
        {
            if (text.Length > most)
                faults.Add(new(field, $"At most {most:N0} characters fit here; these are {text.Length:N0}."));
        }
    }

    private static string Lines(string text) =>
        string.Concat(
                Bidi.WithoutControls(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'))
                    .Where(c => c is '\n' or '\t' || !char.IsControl(c))
            )
            .Trim();

    private static string Line(string text) => Lines(text).Replace('\n', ' ').Replace('\t', ' ');

    [GeneratedRegex("""\A[^\s@<>()\[\],;:"\\]+@[^\s@<>()\[\],;:"\\.]+(?:\.[^\s@<>()\[\],;:"\\.]+)+\z""", RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
