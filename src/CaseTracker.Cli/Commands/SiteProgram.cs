namespace CaseTracker.Cli.Commands;

/// <summary>Where the program of the site lies. This program does not refer to it: who only keeps a database needs no site.</summary>
internal static class SiteProgram
{
    private const string FileName = "CaseTracker.Web.dll";

    /// <summary>The runtime that runs this program, if it was started by one.</summary>
    public static string Runtime =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";

    /// <summary>Beside this program, as where both were published into one folder; else what was last built in the source tree that this
    /// one comes from. Null where there is none.</summary>
    public static string? Find(string folder)
    {
        if (Path.Combine(folder, FileName) is var beside && File.Exists(beside))
            return beside;
        for (var parent = new DirectoryInfo(folder); parent is not null; parent = parent.Parent)
        {
            var built = new DirectoryInfo(Path.Combine(parent.FullName, "src", "CaseTracker.Web", "bin"));
            if (built.Exists)
                return built.EnumerateFiles(FileName, SearchOption.AllDirectories).MaxBy(file => file.LastWriteTimeUtc)?.FullName;
        }

        return null;
    }
}
