namespace CaseTracker.Core.Currencies;

/// <summary>A sum as an editor types it.</summary>
public static class TypedAmount
{
    /// <summary>"$4,002,471" as the case file writes it: "4002471". What is not a
    /// plain sum is left as it is, so that reading the file refuses it.</summary>
    public static string Digits(string typed)
    {
        var bare = typed.Trim().TrimStart('$', '€', '£').Trim();
        return bare.All(c => char.IsAsciiDigit(c) || c is ',' or '.' or ' ')
            ? bare.Replace(",", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal)
            : typed;
    }
}
