using CaseTracker.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>A text that was read and approved. What is made otherwise is written beside the tests, to be read and copied.</summary>
internal static class ApprovedFile
{
    /// <param name="path">Of the file, below the folder of these tests.</param>
    public static void Holds(string path, string made)
    {
        var file = ProjectRoot.File($"tests/CaseTracker.Tests/Exchange/{path}");
        var kept = File.Exists(file) ? File.ReadAllText(file) : "";
        if (kept == made)
            return;

        var proposed = Path.Combine(AppContext.BaseDirectory, Path.GetFileName(path));
        File.WriteAllText(proposed, made);
        var (was, now) = (kept.Split('\n'), made.Split('\n'));
        var line = was.Zip(now).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.Fail(
            $"{path} is not what is made, from line {line + 1} on.\nKept: {was.ElementAtOrDefault(line)}\n"
                + $"Made: {now.ElementAtOrDefault(line)}\n"
                + $"It was written to {proposed}; read the difference and copy it to {file}."
        );
    }
}
