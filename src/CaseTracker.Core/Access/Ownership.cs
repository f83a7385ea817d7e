namespace CaseTracker.Core.Access;

/// <summary>Whose the thing is that a permission is asked for.</summary>
/// <param name="AuthorId">The person who wrote it; null for one that no person of this site wrote, such as an import.</param>
public readonly record struct Ownership(Guid? AuthorId)
{
    public bool IsOf(Actor actor) => AuthorId == actor.PersonId;
}
