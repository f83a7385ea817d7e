namespace CaseTracker.Exchange.References;

/// <summary>What a reader of a file of references is told in sentences, since no field takes it.</summary>
internal static class ReferenceNotes
{
    public static IEnumerable<string> For(Reference reference)
    {
        if (reference.What is { } what)
            yield return $"{what}.";
        if (reference.Note is { } note)
            yield return note;
        if (!reference.Date.IsWhole && reference.Kind != ReferenceKind.Proceeding)
            yield return $"Date as known: {reference.Date.Words}.";
    }
}
