using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange.Catalogue;

/// <summary>Every sentence that Core and Exchange can make stands in a golden file, which is read line by line when it changes.</summary>
public sealed class SentenceCatalogueTests
{
    private const int MostNamed = 8;

    public static TheoryData<string> Areas => [.. SentenceCatalogue.Areas];

    [Theory]
    [MemberData(nameof(Areas))]
    public void Sentences_OfAnArea_AreThoseThatWereReadAndApproved(string area)
    {
        var name = $"sentences-{area}.txt";
        var golden = ProjectRoot.File($"tests/CaseTracker.Tests/Exchange/Golden/{name}");
        var made = SentenceCatalogue.Lines(area).ToList();
        var kept = File.Exists(golden) ? File.ReadAllLines(golden) : [];
        if (made.SequenceEqual(kept))
            return;

        var proposed = Path.Combine(AppContext.BaseDirectory, name);
        File.WriteAllLines(proposed, made);
        Assert.Fail(
            $"The sentences of {name} have changed.{Some("New", made.Except(kept))}{Some("Gone", kept.Except(made))}\n"
                + $"All were written to {proposed}. Read the difference as a copy editor would, mend what is amiss, and copy the "
                + $"file to {golden}."
        );
    }

    private static string Some(string what, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        return all.Count == 0 ? "" : $"\n{what} ({all.Count}):\n{string.Join('\n', all.Take(MostNamed))}";
    }
}
