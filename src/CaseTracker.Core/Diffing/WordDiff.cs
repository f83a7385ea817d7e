using System.Text;

namespace CaseTracker.Core.Diffing;

/// <summary>Two versions of a text word by word, so that a reader of a long one sees what is new in it.</summary>
public static class WordDiff
{
    /// <summary>Beyond this many words between the first and the last change, the
    /// stretch is told as a whole: comparing grows with the square.</summary>
    private const int MostWords = 600;

    private const int WordsAround = 4;

    /// <summary>The later text with what was taken out of the earlier one in
    /// its place; joined, kept and added runs are the later text.</summary>
    public static IReadOnlyList<WordRun> Compare(string before, string after)
    {
        var (old, @new) = (Split(before), Split(after));
        var (start, end) = Common(old, @new);

        var runs = new Runs();
        runs.Add(null, old.Take(start));
        Middle(runs, old[start..^end], @new[start..^end]);
        runs.Add(null, old.Skip(old.Count - end));
        return runs.Done();
    }

    /// <summary>The stretch in which two texts differ, with a few words around it and an ellipsis where more is left out.</summary>
    public static (string Before, string After) Stretch(string before, string after)
    {
        var (old, @new) = (Split(before), Split(after));
        var (start, end) = Common(old, @new);
        var (from, left) = (Math.Max(0, start - WordsAround), Math.Max(0, end - WordsAround));
        return (Cut(old), Cut(@new));

        string Cut(List<string> words) => $"{(from > 0 ? "…" : "")}{string.Concat(words[from..^left]).TrimEnd()}{(left > 0 ? "…" : "")}";
    }

    /// <summary>How many words both texts have at their start, and how many at their end.</summary>
    private static (int Start, int End) Common(List<string> old, List<string> @new)
    {
        var start = 0;
        while (start < old.Count && start < @new.Count && old[start] == @new[start])
            start++;
        var end = 0;
        while (end < old.Count - start && end < @new.Count - start && old[^(end + 1)] == @new[^(end + 1)])
            end++;
        return (start, end);
    }

    private static void Middle(Runs runs, List<string> old, List<string> @new)
    {
        if (old.Count > MostWords || @new.Count > MostWords)
        {
            runs.Add(RecordFate.Removed, old);
            runs.Add(RecordFate.Added, @new);
            return;
        }

        var longest = Longest(old, @new);
        var (i, j) = (0, 0);
        while (i < old.Count || j < @new.Count)
        {
            if (i < old.Count && j < @new.Count && old[i] == @new[j])
            {
                runs.Add(null, [old[i]]);
                i++;
                j++;
            }
            else if (j == @new.Count || (i < old.Count && longest[i + 1, j] >= longest[i, j + 1]))
                runs.Add(RecordFate.Removed, [old[i++]]);
            else
                runs.Add(RecordFate.Added, [@new[j++]]);
        }
    }

    /// <summary>The length of the longest common sequence of words from each pair of places on.</summary>
    private static int[,] Longest(List<string> old, List<string> @new)
    {
        var longest = new int[old.Count + 1, @new.Count + 1];
        for (var i = old.Count - 1; i >= 0; i--)
        for (var j = @new.Count - 1; j >= 0; j--)
            longest[i, j] = old[i] == @new[j] ? longest[i + 1, j + 1] + 1 : Math.Max(longest[i + 1, j], longest[i, j + 1]);
        return longest;
    }

    /// <summary>Words with the space that follows them.</summary>
    private static List<string> Split(string text)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 1; i <= text.Length; i++)
            if (i == text.Length || (char.IsWhiteSpace(text[i - 1]) && !char.IsWhiteSpace(text[i])))
            {
                if (i > start)
                    words.Add(text[start..i]);
                start = i;
            }

        return words;
    }

    private sealed class Runs
    {
        private readonly List<(RecordFate? Fate, StringBuilder Text)> _runs = [];

        public void Add(RecordFate? fate, IEnumerable<string> words)
        {
            foreach (var word in words)
            {
                if (_runs.Count == 0 || _runs[^1].Fate != fate)
                    _runs.Add((fate, new StringBuilder()));
                _runs[^1].Text.Append(word);
            }
        }

        public IReadOnlyList<WordRun> Done() => [.. _runs.Select(run => new WordRun(run.Fate, run.Text.ToString()))];
    }
}
