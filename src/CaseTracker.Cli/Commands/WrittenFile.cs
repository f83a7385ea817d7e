namespace CaseTracker.Cli.Commands;

/// <summary>What a command gives away: to a file, or to standard output.</summary>
internal static class WrittenFile
{
    /// <returns>The exit code.</returns>
    public static Task<int> WriteAsync(ReadOnlyMemory<byte> bytes, FileInfo? target, CancellationToken cancellation) =>
        WriteAsync(stream => stream.WriteAsync(bytes, cancellation).AsTask(), target, cancellation);

    /// <param name="write">Writes the file from its beginning to its end.</param>
    public static async Task<int> WriteAsync(Func<Stream, Task> write, FileInfo? target, CancellationToken cancellation)
    {
        if (target is null)
        {
            await using var output = Console.OpenStandardOutput();
            await write(output);
            return 0;
        }

        // Whole or not at all: an export that breaks off leaves the file that was there.
        var temporary = target.FullName + ".new";
        try
        {
            await using (var file = File.Create(temporary))
                await write(file);
            cancellation.ThrowIfCancellationRequested();
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
