using CaseTracker.Testing;

namespace CaseTracker.Web.Tests.Http;

/// <summary>One fact of the three news texts that the first case began with, and where the site shows it.</summary>
/// <param name="Id">The number of the text, and the fact's number in it.</param>
/// <param name="Source">The id of the text among the sources of the case.</param>
/// <param name="Fact">In a few words of our own.</param>
/// <param name="Page">The page, after the address of the case.</param>
/// <param name="Words">What that page says of it.</param>
/// <param name="Who">Who says it or how far it is established, beside those words.</param>
internal sealed record SeedFact(string Id, string Source, string Fact, string Page, string Words, string Who)
{
    /// <summary>All of them but general advice to readers, such as to keep software up to date, which is no fact of the case.</summary>
    public static IReadOnlyList<SeedFact> All { get; } =
    [
        .. File.ReadLines(ProjectRoot.File("tests/CaseTracker.Web.Tests/Http/seed-facts.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(cells => new SeedFact(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5])),
    ];
}
