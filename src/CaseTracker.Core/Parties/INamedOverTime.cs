namespace CaseTracker.Core.Parties;

/// <summary>Someone whose name changes: pages of an earlier day use the name of that day.</summary>
public interface INamedOverTime
{
    string Id { get; }

    IReadOnlyList<NameInTime> Names { get; }
}
