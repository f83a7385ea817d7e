namespace CaseTracker.Core.Reconciliation;

/// <summary>Tells whether two names are so much alike that somebody should look whether they are one.</summary>
internal static class NameLikeness
{
    private const int ShortestName = 5;
    private const int MostLettersApart = 2;

    /// <summary>Both in the form of <see cref="NameForms.Bare"/>.</summary>
    public static bool IsNear(string one, string other) =>
        one == other
        || Math.Min(one.Length, other.Length) >= ShortestName
            && (
                one.Contains(other, StringComparison.Ordinal)
                || other.Contains(one, StringComparison.Ordinal)
                || IsSpeltAlmostAs(one, other)
            );

    private static bool IsSpeltAlmostAs(string one, string other) =>
        Math.Abs(one.Length - other.Length) <= MostLettersApart && Distance(one, other) <= MostLettersApart;

    /// <summary>How many letters differ (Levenshtein).</summary>
    private static int Distance(string one, string other)
    {
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0]++;
            for (var j = 1; j <= other.Length; j++)
                (row[j], corner) = (Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + (one[i - 1] == other[j - 1] ? 0 : 1)), row[j]);
        }

        return row[^1];
    }
}
