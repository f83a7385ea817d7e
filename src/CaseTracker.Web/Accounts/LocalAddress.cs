namespace CaseTracker.Web.Accounts;

/// <summary>An address that a visitor brings along to be led back to. Only places of this site are.</summary>
public static class LocalAddress
{
    public const string Key = "return";

    private const int Longest = 2_000;

    /// <summary>The address where it is a path of this site; else the other one.</summary>
    public static string Or(string? asked, string other) => IsLocal(asked) ? asked! : other;

    /// <summary>
    /// True for a path from the site's root in visible ASCII, as browsers send
    /// it. <c>//x</c> and <c>/\x</c> are other sites to a browser, and
    /// control characters are dropped by it, so that <c>/</c>, a tab and <c>/x</c> are one too.
    /// </summary>
    public static bool IsLocal(string? address) =>
        address is ['/', ..] and not ['/', '/', ..]
        && address.Length <= Longest
        && address.All(c => c is > ' ' and < '\u007f' and not '\\');
}
