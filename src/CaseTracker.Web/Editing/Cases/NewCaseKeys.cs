namespace CaseTracker.Web.Editing.Cases;

/// <summary>The keys of the three forms, each of which, sent twice, begins one case.</summary>
public sealed record NewCaseKeys(Guid FromNothing, Guid FromFile, Guid FromCopy)
{
    public static NewCaseKeys Create() => new(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
}
