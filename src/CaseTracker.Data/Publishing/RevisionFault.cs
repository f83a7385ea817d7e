namespace CaseTracker.Data.Publishing;

/// <summary>A revision that is not what was published.</summary>
/// <param name="Revision">0 where the fault is the case's and not one revision's.</param>
public sealed record RevisionFault(string Slug, int Revision, string What)
{
    public override string ToString() => Revision == 0 ? $"{Slug}: {What}" : $"{Slug}, revision {Revision}: {What}";
}
