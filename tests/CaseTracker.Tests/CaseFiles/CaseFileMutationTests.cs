using System.Text;
using CaseTracker.Core.CaseFiles;
using CaseTracker.Core.State;
using Xunit;

namespace CaseTracker.Tests.CaseFiles;

public sealed class CaseFileMutationTests
{
    private static readonly string[] Scraps =
    [
        "\"",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "null",
        "true",
        "-1",
        "1e9",
        "\\u0000",
        "\\ud800",
        "é",
        "\"id\": \"x\", ",
        "..",
        "~",
        "2020-02-30",
        "[..2025]",
        "/",
        "@",
        " ",
        "\n",
        "9999999999999999999",
    ];

    // The seed is fixed, so a failure can be repeated.
    [Fact]
    public void Read_OfFiveThousandMutations_GivesACaseOrErrorsAndNeverThrows()
    {
        var random = new Random(20251117);
        var (cases, refused) = (0, 0);
        for (var i = 0; i < 5000; i++)
        {
            var bytes = Mutated(Everything.Bytes, random);

            var result = CaseFile.Read(bytes);

            Assert.NotEqual(result.Case is null, result.Errors.Count == 0);
            Assert.All(result.Errors, error => Assert.NotEqual("", error.Message));
            if (result.Case is null)
            {
                refused++;
                continue;
            }

            cases++;
            // What is read can be written, read again, and folded.
            Assert.Equal(CaseFile.Write(result.Case), CaseFile.Write(CaseFile.Read(CaseFile.Write(result.Case)).Case!));
            Assert.EndsWith(".", new CaseHistory(result.Case).On(new DateOnly(2025, 12, 31)).StatusLine, StringComparison.Ordinal);
        }

        Assert.InRange(cases, 250, 4750);
        Assert.InRange(refused, 250, 4750);
    }

    private static byte[] Mutated(byte[] bytes, Random random)
    {
        var text = bytes.ToList();
        for (var edits = random.Next(1, 3); edits > 0; edits--)
        {
            var at = random.Next(text.Count);
            switch (random.Next(6))
            {
                case 0:
                    text.InsertRange(at, Encoding.UTF8.GetBytes(Scraps[random.Next(Scraps.Length)]));
                    break;
                case 1:
                    text.RemoveRange(at, Math.Min(random.Next(1, 40), text.Count - at));
                    break;
                case 2:
                    text[at] = (byte)random.Next(256);
                    break;
                case 3:
                    RemoveLine(text, at);
                    break;
                default:
                    ChangeLetter(text, at, random);
                    break;
            }
        }

        return [.. text];
    }

    /// <summary>Takes out the line of the place, and the comma that would then be left over.</summary>
    private static void RemoveLine(List<byte> text, int at)
    {
        var start = text.LastIndexOf((byte)'\n', at) + 1;
        var end = text.IndexOf((byte)'\n', at);
        if (start > 0 && end > start)
            text.RemoveRange(start, end - start + 1);
    }

    private static void ChangeLetter(List<byte> text, int at, Random random)
    {
        for (; at < text.Count; at++)
        {
            if (!char.IsAsciiLetterOrDigit((char)text[at]))
                continue;
            text[at] = char.IsAsciiDigit((char)text[at]) ? (byte)('0' + random.Next(10)) : (byte)('a' + random.Next(26));
            return;
        }
    }
}
