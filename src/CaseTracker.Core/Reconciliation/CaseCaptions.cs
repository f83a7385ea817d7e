namespace CaseTracker.Core.Reconciliation;

/// <summary>Captions of one case: shortened, without "et al.", or with the sides changed about, as an appeal may have them.</summary>
internal static class CaseCaptions
{
    private static readonly string[] Versus = [" v. ", " vs. ", " v ", " vs ", " versus "];

    public static bool AreAlike(string one, string other)
    {
        var (sides, otherSides) = (Sides(one), Sides(other));
        return sides.Length == 2
            && otherSides.Length == 2
            && (
                (AreOne(sides[0], otherSides[0]) && AreOne(sides[1], otherSides[1]))
                || (AreOne(sides[0], otherSides[1]) && AreOne(sides[1], otherSides[0]))
            );
    }

    private static string[] Sides(string caption) =>
        [.. caption.Split(Versus, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(NameForms.Bare)];

    private static bool AreOne(string side, string other) =>
        side == other || other.StartsWith(side + " ", StringComparison.Ordinal) || side.StartsWith(other + " ", StringComparison.Ordinal);
}
