using System.Text.RegularExpressions;

namespace CaseTracker.Core;

/// <summary>The form of every id that a person writes: readable, safe in an address, permanent.</summary>
public static partial class Identifier
{
    public const int MaximumLength = 80;

    /// <summary>The rule in words, for messages.</summary>
    public const string Rule = "lower-case letters, digits and single hyphens, at most 80";

    public static bool IsValid(string? text) => text is { Length: > 0 and <= MaximumLength } && Form().IsMatch(text);

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Form();
}
