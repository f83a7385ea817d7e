using System.Text.Json;
using CaseTracker.Core.Registry;

namespace CaseTracker.Cli.Commands;

/// <summary>The files that an import is asked for, and which of them are of cases.</summary>
internal static class ImportedFiles
{
    private const int Looked = 64 * 1024;

    /// <summary>Files as named; those of a folder with all below it, in the order of their names, but hidden ones.</summary>
    public static IEnumerable<FileInfo> In(IEnumerable<string> paths) =>
        paths.SelectMany<string, FileInfo>(path =>
            Directory.Exists(path)
                ? new DirectoryInfo(path)
                    .EnumerateFiles("*", SearchOption.AllDirectories)
                    .Where(file => !file.Name.StartsWith('.'))
                    .OrderBy(file => file.FullName, StringComparer.Ordinal)
                : [new FileInfo(path)]
        );

    /// <summary>True for a case file or a registry file, whatever else is wrong with it.</summary>
    public static bool IsOfCase(FileInfo file)
    {
        if (file.Name.EndsWith(".case.json", StringComparison.OrdinalIgnoreCase))
            return true;
        try
        {
            using var stream = file.OpenRead();
            var start = new byte[Looked];
            var length = stream.ReadAtLeast(start, Looked, throwOnEndOfStream: false);
            return HasKey(start.AsSpan(0, length));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Whoever opens it next says why it can't be read.
            return true;
        }
    }

    private static bool HasKey(ReadOnlySpan<byte> start)
    {
        if (start is [0xEF, 0xBB, 0xBF, ..])
            start = start[3..];
        var reader = new Utf8JsonReader(start, isFinalBlock: false, default);
        try
        {
            while (reader.Read())
                if (
                    reader is { TokenType: JsonTokenType.PropertyName, CurrentDepth: 1 }
                    && (reader.ValueTextEquals("caseFile") || reader.ValueTextEquals(RegistryFile.Key))
                )
                    return true;
        }
        catch (JsonException)
        {
            return false;
        }

        return false;
    }
}
