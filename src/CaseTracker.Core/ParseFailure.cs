namespace CaseTracker.Core;

/// <summary>Why a text could not be read, and where.</summary>
/// <param name="Reason">A sentence that an editor understands; it starts in lower case and has no full stop.</param>
/// <param name="Position">The zero-based index of the character that could not be read, at most the length of the text.</param>
public sealed record ParseFailure(string Reason, int Position)
{
    /// <summary>Returns the reason with the place counted from one, as people count.</summary>
    public override string ToString() => $"{Reason} (at character {Position + 1})";
}
