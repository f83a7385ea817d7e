using System.Text;
using System.Xml.Linq;
using CaseTracker.Exchange.Atom;
using Xunit;

namespace CaseTracker.Tests.Exchange;

public sealed class AtomWriterTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, 7, TimeSpan.FromHours(2));

    [Fact]
    public void Write_AFeed_HoldsWhatAtomRequires()
    {
        var text = Encoding.UTF8.GetString(AtomWriter.Write(Feed("A reason.")));

        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
              <id>https://example.org/corrections.atom</id>
              <title>Corrections</title>
              <updated>2026-11-21T10:00:00.007Z</updated>
              <author>
                <name>CaseTracker</name>
              </author>
              <link rel="self" type="application/atom+xml" href="https://example.org/corrections.atom" />
              <link rel="alternate" type="text/html" href="https://example.org/corrections" />
              <entry>
                <id>urn:uuid:0</id>
                <title>Correction: A &amp; B</title>
                <published>2026-11-21T10:00:00.007Z</published>
                <updated>2026-11-21T10:00:00.007Z</updated>
                <author>
                  <name>Ann</name>
                </author>
                <link rel="alternate" type="text/html" href="https://example.org/1" />
                <category term="correction" />
                <summary>A reason.</summary>
              </entry>
            </feed>
            """.ReplaceLineEndings("\n"),
            text
        );
    }

    [Theory]
    [InlineData("<script>", "<script>")]
    [InlineData("bell \u0007 and null \0", "bell \ufffd and null \ufffd")]
    [InlineData("a face \ud83d\ude00", "a face \ud83d\ude00")]
    [InlineData("two\nlines", "two\nlines")]
    public void Write_AnyText_IsWellFormed(string text, string expected) =>
        Assert.Equal(
            expected,
            XDocument
                .Parse(Encoding.UTF8.GetString(AtomWriter.Write(Feed(text))))
                .Root!.Element(Atom + "entry")!
                .Element(Atom + "summary")!
                .Value
        );

    /// <summary>No row of a theory: the runner itself mends such a text.</summary>
    [Fact]
    public void Write_HalfACharacter_IsReplaced() =>
        Assert.Contains(
            "half \ufffd a face",
            Encoding.UTF8.GetString(AtomWriter.Write(Feed("half \ud83d a face"))),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("0123456789abcdef0123456789abcdef00", "urn:uuid:01234567-89ab-8def-8123-456789abcdef")]
    [InlineData("ffffffffffffffffffffffffffffffff00", "urn:uuid:ffffffff-ffff-8fff-bfff-ffffffffffff")]
    public void Of_AHash_IsAUuidOfVersionEight(string hash, string expected) => Assert.Equal(expected, AtomId.FromHash(hash));

    private static AtomFeed Feed(string text) =>
        new(
            "Corrections",
            "https://example.org/corrections.atom",
            "https://example.org/corrections.atom",
            "https://example.org/corrections",
            Noon,
            [new AtomEntry("urn:uuid:0", "Correction: A & B", Noon, "Ann", "https://example.org/1", "correction", text)]
        );
}
