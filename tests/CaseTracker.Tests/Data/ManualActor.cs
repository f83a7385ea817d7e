using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;

namespace CaseTracker.Tests.Data;

/// <summary>Whoever the test says acts now.</summary>
internal sealed class ManualActor : ICurrentActor
{
    public static readonly Actor Ann = new(
        Guid.Parse("00000000-0000-0000-0000-00000000000a"),
        "Ann Contributor",
        Role.Contributor,
        IsDisabled: false,
        HasSecondFactor: false
    );
    public static readonly Actor Bob = new(
        Guid.Parse("00000000-0000-0000-0000-00000000000b"),
        "Bob Contributor",
        Role.Contributor,
        IsDisabled: false,
        HasSecondFactor: false
    );
    public static readonly Actor Eve = new(
        Guid.Parse("00000000-0000-0000-0000-00000000000e"),
        "Eve Editor",
        Role.Editor,
        IsDisabled: false,
        HasSecondFactor: true
    );
    public static readonly Actor Ray = new(
        Guid.Parse("00000000-0000-0000-0000-00000000000f"),
        "Ray Reviewer",
        Role.Reviewer,
        IsDisabled: false,
        HasSecondFactor: true
    );

    public Actor? Now { get; set; } = Ann;

    public ValueTask<Actor?> ReadAsync(CancellationToken cancellation = default) => ValueTask.FromResult(Now);
}
