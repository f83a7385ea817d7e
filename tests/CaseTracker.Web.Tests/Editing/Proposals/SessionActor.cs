using CaseTracker.Core.Permissions;
using CaseTracker.Data.Accounts;

namespace CaseTracker.Web.Tests.Editing.Proposals;

/// <summary>Whoever the test says sits at a window.</summary>
internal sealed class SessionActor(Actor? who) : ICurrentActor
{
    public static readonly Actor Ann = Person("Ann Author", Role.Contributor);
    public static readonly Actor Bob = Person("Bob Writer", Role.Contributor);
    public static readonly Actor Eve = Person("Eve Editor", Role.Editor);

    public Actor? Now { get; set; } = who;

    public ValueTask<Actor?> ReadAsync(CancellationToken cancellation = default) => ValueTask.FromResult(Now);

    private static Actor Person(string name, Role role) => new(Guid.NewGuid(), name, role, IsDisabled: false, HasSecondFactor: true);
}
