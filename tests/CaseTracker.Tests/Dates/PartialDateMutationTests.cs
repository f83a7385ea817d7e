using CaseTracker.Core.Dates;
using Xunit;

namespace CaseTracker.Tests.Dates;

public sealed class PartialDateMutationTests
{
    private const string Alphabet = "0123456789XYESxT-/.,[]{}?~% \0é日\uD83D";

    private static readonly string[] Seeds =
    [
        "2025-05-06",
        "2019-05-XX",
        "20XX-02-29",
        "Y-17E7",
        "1950S2",
        "2021-34~",
        "?2004-06-~11",
        "-1X32-X1-X2",
        "[..1983-12-31,1984-10-10..1984-11-01,1984..]",
        "{1667, 1668,1670..1672}",
        "2004-06-01/2006?",
        "../2025-03-10",
        "/2006",
        "May 2019",
        "between 6 March and 16 April 2020",
    ];

    // The seed is fixed, so a failure can be repeated.
    [Fact]
    public void Parse_MutatedTexts_NeverThrowsAndReadsBackItsOwnText()
    {
        var random = new Random(20251017);
        var read = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var text = Mutated(Seeds[random.Next(Seeds.Length)], random);
            TypedDateParser.Read(text, new DateOnly(2025, 10, 17));
            var result = PartialDate.Parse(text);
            if (!result.IsSuccess)
            {
                Assert.InRange(result.Failure.Position, 0, text.Length);
                continue;
            }

            read++;
            var again = PartialDate.Parse(result.Value.Text).Value;
            Assert.Equal(result.Value.Text, again.Text);
            Assert.False(again.Earliest > again.Latest, text);
            Assert.NotEqual("", DateFormatter.Label(again));
            Assert.NotEqual("", DateFormatter.InSentence(again));
        }

        Assert.InRange(read, 500, 19_500);
    }

    private static string Mutated(string text, Random random)
    {
        var chars = text.ToList();
        for (var edits = random.Next(1, 4); edits > 0; edits--)
        {
            var at = random.Next(chars.Count + 1);
            switch (random.Next(3))
            {
                case 0:
                    chars.Insert(at, Alphabet[random.Next(Alphabet.Length)]);
                    break;
                case 1 when at < chars.Count:
                    chars.RemoveAt(at);
                    break;
                default:
                    if (at < chars.Count)
                        chars[at] = Alphabet[random.Next(Alphabet.Length)];
                    break;
            }
        }

        return string.Concat(chars);
    }
}
