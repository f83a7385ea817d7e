using System.Text.Json;
using Xunit;

namespace CaseTracker.Tests;

/// <summary>Test data that is read in place beside the project and is no part of it.</summary>
internal static class SharedData
{
    /// <summary>Opens a JSON file of <c>../shared/data</c>, seen from the folder of the solution, or skips the test.</summary>
    public static JsonDocument Json(string name)
    {
        var path = Find(name);
        Assert.SkipWhen(path is null, $"../shared/data/{name} is missing beside the project, so the public test suites can't be compared.");
        return JsonDocument.Parse(File.ReadAllBytes(path!));
    }

    private static string? Find(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CaseTracker.sln")))
            folder = folder.Parent;
        if (folder?.Parent is not { } beside)
            return null;
        var path = Path.Combine(beside.FullName, "shared", "data", name);
        return File.Exists(path) ? path : null;
    }
}
