namespace CaseTracker.Exchange.Atom;

/// <summary>A feed as Atom (RFC 4287) has it.</summary>
/// <param name="Id">Permanent and its own: an IRI.</param>
/// <param name="Self">The feed's own address.</param>
/// <param name="Alternate">The page that shows the same.</param>
/// <param name="Updated">When the newest entry was published.</param>
/// <param name="Subtitle">What the feed says of itself, in plain text.</param>
/// <param name="Rights">Under which licence it stands.</param>
public sealed record AtomFeed(
    string Title,
    string Id,
    string Self,
    string Alternate,
    DateTimeOffset Updated,
    IReadOnlyList<AtomEntry> Entries,
    string? Subtitle = null,
    string? Rights = null
);
