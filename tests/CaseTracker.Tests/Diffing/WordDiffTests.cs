using CaseTracker.Core.Diffing;
using Xunit;

namespace CaseTracker.Tests.Diffing;

public sealed class WordDiffTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("Alpha sues Beta.", "Alpha sues Beta.", "Alpha sues Beta.")]
    [InlineData("Alpha sues Beta.", "Alpha sues Gamma.", "Alpha sues [-Beta.][+Gamma.]")]
    [InlineData("The jury awards damages.", "The jury awards punitive damages.", "The jury awards [+punitive ]damages.")]
    [InlineData("A very long day.", "A day.", "A [-very long ]day.")]
    [InlineData("One.", "", "[-One.]")]
    [InlineData("one two\nthree", "one 2\nthree", "one [-two\n][+2\n]three")]
    [InlineData("a b c d e", "a x c y e", "a [-b ][+x ]c [-d ][+y ]e")]
    public void Of_TwoTexts_MarksWhatDiffers(string before, string after, string expected) =>
        Assert.Equal(
            expected,
            string.Concat(
                WordDiff
                    .Compare(before, after)
                    .Select(run =>
                        run.Fate switch
                        {
                            RecordFate.Removed => $"[-{run.Text}]",
                            RecordFate.Added => $"[+{run.Text}]",
                            _ => run.Text,
                        }
                    )
            )
        );

    [Theory]
    [InlineData("a b c d e f g h i", "a b c d e X g h i", "…b c d e f g h i", "…b c d e X g h i")]
    [InlineData("X b c d e f g", "b c d e f g", "X b c d e…", "b c d e…")]
    [InlineData("same", "same", "same", "same")]
    public void Stretch_OfTwoTexts_IsWhereTheyDiffer(string before, string after, string expectedBefore, string expectedAfter) =>
        Assert.Equal((expectedBefore, expectedAfter), WordDiff.Stretch(before, after));

    [Fact]
    public void Of_VeryLongTextsWithoutCommonWords_TellsThemWhole()
    {
        var (before, after) = (string.Join(' ', Enumerable.Repeat("old", 5000)), string.Join(' ', Enumerable.Repeat("new", 5000)));

        var runs = WordDiff.Compare(before, after);

        Assert.Equal([before, after], runs.Select(run => run.Text));
    }

    [Fact]
    public void Of_AnyTexts_JoinsToBoth()
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var (before, after) = (Text(random), Text(random));

            var runs = WordDiff.Compare(before, after);

            Assert.Equal(before, string.Concat(runs.Where(run => run.Fate != RecordFate.Added).Select(run => run.Text)));
            Assert.Equal(after, string.Concat(runs.Where(run => run.Fate != RecordFate.Removed).Select(run => run.Text)));
        }
    }

    private static string Text(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => "abc"[random.Next(3)]));
}
