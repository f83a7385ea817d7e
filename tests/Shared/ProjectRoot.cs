namespace CaseTracker.Testing;

/// <summary>The folder of CaseTracker.sln, found upwards from the test's own output folder.</summary>
internal static class ProjectRoot
{
    public static string FullName { get; } = Find();

    public static string File(string relative) => Path.Combine(FullName, relative);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "CaseTracker.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No CaseTracker.sln above {AppContext.BaseDirectory}");
    }
}
