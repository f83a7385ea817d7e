using CaseTracker.Core.CaseFiles;

namespace CaseTracker.Cli.Commands;

internal static class CaseFileOnDisk
{
    /// <summary>Reads a case file; null after saying why the file itself can't be read.</summary>
    public static CaseFileResult? Read(FileInfo file) => ReadBytes(file) is { } bytes ? CaseFile.Read(bytes) : null;

    public static byte[]? ReadBytes(FileInfo file)
    {
        try
        {
            if (file is { Exists: true, Length: > CaseFile.LargestFile })
            {
                Console.Error.WriteLine($"{file.Name}: {file.Length} bytes; at most {CaseFile.LargestFile} are read");
                return null;
            }

            return File.ReadAllBytes(file.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file.Name}: {exception.Message}");
            return null;
        }
    }
}
