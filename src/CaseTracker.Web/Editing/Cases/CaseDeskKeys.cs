namespace CaseTracker.Web.Editing.Cases;

/// <summary>The keys of the forms that begin a proposal: each, sent twice, begins one.</summary>
public sealed record CaseDeskKeys(Guid Begin, Guid Lead, Guid Back)
{
    public static CaseDeskKeys Create() => new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
}
