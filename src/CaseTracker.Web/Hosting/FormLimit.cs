namespace CaseTracker.Web.Hosting;

/// <summary>How large the form of an address may be where that is more than the standard: one that carries a file.</summary>
/// <param name="ReadByThePage">True where the page says itself, in its own words, what is wrong with a form.</param>
internal sealed record FormLimit(long Bytes, bool ReadByThePage = false)
{
    /// <summary>What the forms of accounts and desks need at most.</summary>
    public const long Standard = 64 * 1024;
}
