using CaseTracker.Core;

namespace CaseTracker.Data.Accounts;

/// <summary>What came of a change to one's own account.</summary>
/// <param name="RecoveryCodes">New ones, to be shown once; null where none were made.</param>
public sealed record OwnChange(IReadOnlyList<FormFault> Faults, IReadOnlyList<string>? RecoveryCodes = null)
{
    public static OwnChange Done { get; } = new([]);

    public bool IsDone => Faults.Count == 0;
}
