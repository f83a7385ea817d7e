namespace CaseTracker.Core.Exports;

/// <summary>What a site remembers of a file that it gave out: where the file came from and its digest, nothing of what it says.</summary>
/// <param name="Digest">The digest that the file names: SHA-256 in lower-case hexadecimal.</param>
/// <param name="Slug">The case; null where the file holds several.</param>
/// <param name="Revision">The revision of the case that the file was made from;
/// of several cases, the number of the site's newest publication.</param>
/// <param name="KnownAt">The day for which that revision was chosen, where one was named.</param>
/// <param name="Format">As in addresses: <c>md</c>, <c>csl.json</c>.</param>
/// <param name="Choice">The length or the table, or both, as in addresses; null for the usual one.</param>
/// <param name="FirstAt">When the first file with these bytes was given out, in UTC.</param>
public sealed record IssuedExport(
    string Digest,
    string? Slug,
    long Revision,
    DateOnly AsOf,
    DateOnly? KnownAt,
    string Format,
    string? Choice,
    string WriterVersion,
    DateTimeOffset FirstAt
);
