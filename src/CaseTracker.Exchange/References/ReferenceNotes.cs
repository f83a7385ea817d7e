using CaseTracker.Core;

namespace CaseTracker.Exchange.References;

/// <summary>What a reader of a file of references is told in sentences, since no field takes it.</summary>
internal static class ReferenceNotes
{
    public static IEnumerable<string> For(Reference reference)
    {
        if (reference.What is { } what)
            yield return $"{what}.";
        if (reference.Parallel.Count > 0)
            yield return $"Also printed at {Prose.List(reference.Parallel.Select(place => place.Text))}.";
        if (reference.Note is { } note)
            yield return note;
        if (!reference.Date.IsWhole && reference.Kind != ReferenceKind.Proceeding)
            yield return $"Date as known: {reference.Date.Words}.";
    }
}
