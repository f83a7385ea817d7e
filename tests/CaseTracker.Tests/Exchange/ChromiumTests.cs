using System.Buffers.Binary;
using System.Diagnostics;
using CaseTracker.Exchange.Browsers;
using CaseTracker.Testing;
using Microsoft.Extensions.Time.Testing;
using Xunit;

namespace CaseTracker.Tests.Exchange;

/// <summary>The browser that makes files: found or said to be missing, and never more than it is allowed.</summary>
public sealed class ChromiumTests
{
    private static readonly byte[] Drawing =
        """<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200"><rect width="320" height="200"/></svg>"""u8.ToArray();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task DrawAsync_ADrawing_GivesAPictureOfThatSize()
    {
        OutsideTools.RequireBrowser();

        var picture = await Chromium.OnThisMachine.DrawAsync(Drawing, 320, 200, Cancellation);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], picture[..4]);
        Assert.Equal(
            (320, 200),
            (BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)))
        );
    }

    [Fact]
    public async Task DrawAsync_WhereNoneIsInstalled_SaysWhatToInstall()
    {
        using var folder = new TemporaryFolder();
        using var chromium = new Chromium(folder.FullName, new ChromiumLimits());

        Assert.Contains("apt-get install chromium", chromium.Missing, StringComparison.Ordinal);
        await Assert.ThrowsAsync<ChromiumException>(() => chromium.DrawAsync(Drawing, 320, 200, Cancellation));
    }

    [Fact]
    public async Task DrawAsync_ABrowserThatHangs_IsKilledWithItsChildren()
    {
        using var folder = Browser("sleep 600 & echo $! > \"${0%/*}/new\"; mv \"${0%/*}/new\" \"${0%/*}/child\"; wait");
        var clock = new FakeTimeProvider();
        using var chromium = new Chromium(folder.FullName, new ChromiumLimits { Time = TimeSpan.FromSeconds(20) }, clock);

        var drawing = chromium.DrawAsync(Drawing, 320, 200, Cancellation);
        var child = await ChildAsync(folder);
        clock.Advance(TimeSpan.FromSeconds(21));
        var failure = await Assert.ThrowsAsync<ChromiumException>(() => drawing);

        Assert.Equal("Chromium did not finish within 20 seconds.", failure.Message);
        // The kill is a signal: on a busy machine its end takes a moment. Left alone, the child would sleep ten minutes.
        for (var spent = Stopwatch.StartNew(); IsAlive(child) && spent.Elapsed < TimeSpan.FromMinutes(2); )
            await Task.Delay(20, Cancellation);
        Assert.False(IsAlive(child));
    }

    /// <summary>As tests/Directory.Build.props says, so that no other test meets the limit of a site.</summary>
    [Fact]
    public void Limits_WhereTheRuntimeNamesSeconds_AreThose() => Assert.Equal(TimeSpan.FromSeconds(900), new ChromiumLimits().Time);

    [Fact]
    public async Task DrawAsync_WhenNobodyWaitsAnyLonger_EndsAtOnce()
    {
        // The clock stands still, so that no limit ends it.
        using var folder = Browser("sleep 600 & echo $! > \"${0%/*}/new\"; mv \"${0%/*}/new\" \"${0%/*}/child\"; wait");
        using var chromium = new Chromium(folder.FullName, new ChromiumLimits(), new FakeTimeProvider());
        using var patience = new CancellationTokenSource();

        var drawing = chromium.DrawAsync(Drawing, 320, 200, patience.Token);
        await ChildAsync(folder);
        await patience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => drawing);
    }

    [Fact]
    public async Task DrawAsync_MoreThanMayWait_AreToldToComeAgain()
    {
        using var folder = Browser("sleep 62");
        using var chromium = new Chromium(folder.FullName, new ChromiumLimits { AtOnce = 1, Waiting = 1 });
        using var patience = new CancellationTokenSource();
        var waiting = new[] { chromium.DrawAsync(Drawing, 1, 1, patience.Token), chromium.DrawAsync(Drawing, 1, 1, patience.Token) };

        var refused = await Assert.ThrowsAsync<ChromiumException>(() => chromium.DrawAsync(Drawing, 1, 1, Cancellation));
        await patience.CancelAsync();
        foreach (var task in waiting)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => task);

        Assert.True(refused.IsBusy);
    }

    [Fact]
    public async Task DrawAsync_ABrowserThatTakesTooMuchMemory_IsEnded()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "the memory of a process tree is known on Linux only");
        using var folder = Browser("tail -c 200M /dev/zero | tail");
        using var chromium = new Chromium(folder.FullName, new ChromiumLimits { Memory = 64L * 1024 * 1024 });

        var failure = await Assert.ThrowsAsync<ChromiumException>(() => chromium.DrawAsync(Drawing, 320, 200, Cancellation));

        Assert.Equal("Chromium took more than 64 MB of memory.", failure.Message);
    }

    [Fact]
    public async Task DrawAsync_ABrowserThatWritesNothing_IsAFailure()
    {
        using var folder = Browser("exit 1");
        using var chromium = new Chromium(folder.FullName, new ChromiumLimits());

        await Assert.ThrowsAsync<ChromiumException>(() => chromium.DrawAsync(Drawing, 320, 200, Cancellation));
    }

    /// <summary>The id of the process that the program in the folder started, once it has.</summary>
    private static async Task<int> ChildAsync(TemporaryFolder folder)
    {
        var file = Path.Combine(folder.FullName, "child");
        while (!File.Exists(file))
            await Task.Delay(20, Cancellation);
        return int.Parse(await File.ReadAllTextAsync(file, Cancellation));
    }

    /// <summary>A folder with a program that is called like the browser.</summary>
    private static TemporaryFolder Browser(string script)
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("the browser of this test is a shell script");
        var folder = new TemporaryFolder();
        var file = Path.Combine(folder.FullName, "chromium");
        File.WriteAllText(file, $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return folder;
    }

    /// <summary>What was killed may stand in the table of processes until somebody asks for its end.</summary>
    private static bool IsAlive(int id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/stat").Split(") ")[1][0] is not ('Z' or 'X');
        }
        catch (IOException)
        {
            return false;
        }
    }
}
