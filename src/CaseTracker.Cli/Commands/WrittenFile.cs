namespace CaseTracker.Cli.Commands;

/// <summary>What a command gives away: to a file, or to standard output.</summary>
internal static class WrittenFile
{
    /// <returns>The exit code.</returns>
    public static async Task<int> WriteAsync(ReadOnlyMemory<byte> bytes, FileInfo? target, CancellationToken cancellation)
    {
        if (target is null)
        {
            await using var output = Console.OpenStandardOutput();
            await output.WriteAsync(bytes, cancellation);
            return 0;
        }

        // Whole or not at all: an export that breaks off leaves the file that was there.
        var temporary = target.FullName + ".new";
        try
        {
            await File.WriteAllBytesAsync(temporary, bytes, cancellation);
            File.Move(temporary, target.FullName, overwrite: true);
            return 0;
        }
        catch (UnauthorizedAccessException exception)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return 2;
        }
    }
}
