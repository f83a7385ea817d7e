namespace CaseTracker.Core.Diffing;

/// <summary>What became of a record between two states of a case.</summary>
public enum RecordFate
{
    Added,
    Changed,
    Removed,
}
