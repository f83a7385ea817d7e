namespace CaseTracker.Exchange.Atom;

/// <summary>One entry of a feed; what is published is never changed, so it is updated when it is published.</summary>
/// <param name="Category">One word or two by which readers filter.</param>
/// <param name="Text">Plain text; line feeds stand between its lines.</param>
public sealed record AtomEntry(string Id, string Title, DateTimeOffset Published, string Author, string Link, string Category, string Text);
