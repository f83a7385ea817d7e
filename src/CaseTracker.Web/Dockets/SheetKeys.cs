namespace CaseTracker.Web.Dockets;

/// <summary>The keys of the query of a docket sheet.</summary>
internal static class SheetKeys
{
    public const string Words = "q";
    public const string Kind = "kind";
    public const string Order = "order";
    public const string After = "after";
    public const string Entry = "entry";

    /// <summary>The value of <see cref="Order"/>; without it the newest come first.</summary>
    public const string Oldest = "oldest";

    public static readonly string[] All = [Words, Kind, Order, After, Entry];
}
