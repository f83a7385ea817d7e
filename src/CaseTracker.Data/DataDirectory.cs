namespace CaseTracker.Data;

/// <summary>Where a site keeps what it must not lose: the database, files, keys. One place, found the same way by every program.</summary>
public sealed class DataDirectory
{
    private const string Solution = "CaseTracker.sln";
    private const string Database = "casetracker.db";

    private DataDirectory(string fullName) => FullName = fullName;

    public string FullName { get; }

    public string DatabaseFile => Path.Combine(FullName, Database);

    /// <summary>Whether a database lies in a directory; neither is made.</summary>
    public static bool HasDatabase(string path) => File.Exists(Path.Combine(path, Database));

    /// <summary>The folder of the keys that protect cookies and secrets, made if need
    /// be; where the system knows modes, its owner alone reads it.</summary>
    public DirectoryInfo PrepareKeys()
    {
        var path = Path.Combine(FullName, "keys");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(path)
            : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    /// <summary>
    /// Finds the directory and makes sure that it can be written: the configured
    /// one (relative to the content root), else <c>data</c> beside
    /// CaseTracker.sln where the content root lies under it, else <c>data</c> in the content root.
    /// </summary>
    /// <exception cref="IOException">It can't be made or written; the message says which and why.</exception>
    public static DataDirectory Prepare(string? configured, string contentRoot)
    {
        var path = Resolve(configured, contentRoot);
        try
        {
            Directory.CreateDirectory(path);
            var probe = Path.Combine(path, $".write-{Guid.NewGuid():N}");
            File.WriteAllBytes(probe, []);
            File.Delete(probe);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException(
                $"The data directory {path} can't be written: {exception.Message} Choose another one (CaseTracker:DataDirectory, --data).",
                exception
            );
        }

        return new DataDirectory(path);
    }

    /// <summary>The path alone, whether it exists or not.</summary>
    public static string Resolve(string? configured, string contentRoot)
    {
        if (!string.IsNullOrWhiteSpace(configured))
            return Path.GetFullPath(configured, Path.GetFullPath(contentRoot));
        for (var folder = new DirectoryInfo(contentRoot); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
                return Path.Combine(folder.FullName, "data");
        return Path.Combine(Path.GetFullPath(contentRoot), "data");
    }
}
