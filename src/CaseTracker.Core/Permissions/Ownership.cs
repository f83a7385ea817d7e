namespace CaseTracker.Core.Permissions;

/// <summary>Whose the thing is that a permission is asked for.</summary>
/// <param name="AuthorId">The person who wrote it; null for one that no person of this site wrote, such as an import.</param>
public readonly record struct Ownership(Guid? AuthorId)
{
    /// <summary>Those whom its author named to write in it too.</summary>
    public IReadOnlyCollection<Guid>? Named { get; init; }

    /// <summary>Those who saved something in it, whether they are named still or not: it is their work too.</summary>
    public IReadOnlyCollection<Guid>? Writers { get; init; }

    public bool IsOf(Actor actor) => AuthorId == actor.PersonId;

    public bool Names(Actor actor) => Named?.Contains(actor.PersonId) == true;

    public bool IsWorkOf(Actor actor) => IsOf(actor) || Writers?.Contains(actor.PersonId) == true;
}
