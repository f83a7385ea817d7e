namespace CaseTracker.Data;

/// <summary>Lets one process at a time prepare the database of a data directory.
/// The operating system gives it back when a process dies.</summary>
internal static class StartupLock
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <exception cref="IOException">Another process has been preparing the database for two minutes.</exception>
    public static async Task<IDisposable> TakeAsync(DataDirectory directory, CancellationToken cancellation)
    {
        var path = Path.Combine(directory.FullName, "startup.lock");
        var deadline = Environment.TickCount64 + (long)Longest.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException exception)
            {
                if (Environment.TickCount64 > deadline)
                    throw new IOException(
                        $"Another process has been preparing the database in {directory.FullName} for {Longest.TotalMinutes} minutes.",
                        exception
                    );
            }

            await Task.Delay(Pause, cancellation);
        }
    }
}
