namespace CaseTracker.Exchange.Browsers;

/// <summary>What the browsers of a server may take.</summary>
public sealed record ChromiumLimits
{
    /// <summary>A property of runtimeconfig.json, in whole seconds; anything else than a positive number counts as not given.</summary>
    private static int? Configured =>
        int.TryParse(AppContext.GetData("CaseTracker.BrowserSeconds") as string, out var seconds) && seconds > 0 ? seconds : null;

    /// <summary>How many run at once.</summary>
    public int AtOnce { get; init; } = 2;

    /// <summary>How many requests wait for those; more are told to come again.</summary>
    public int Waiting { get; init; } = 8;

    /// <summary>For waiting, and again for running: 20 seconds, unless the runtime's configuration names others.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(Configured ?? 20);

    /// <summary>Of one browser with its children, in bytes.</summary>
    public long Memory { get; init; } = 768L * 1024 * 1024;
}
