namespace CaseTracker.Web.Accounts;

/// <summary>Lets a form be larger than forms of accounts are: one that carries a file.</summary>
internal sealed record FormLimit(long Bytes);
