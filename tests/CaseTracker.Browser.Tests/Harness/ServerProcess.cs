using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using CaseTracker.Testing;

namespace CaseTracker.Browser.Tests.Harness;

/// <summary>The site as a process of its own, which can be killed as a power cut or an operator would.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private readonly string data;
    private readonly int port = FreePort();
    private Process? process;

    public ServerProcess(string data) => this.data = data;

    public string Address => $"http://127.0.0.1:{port}";

    public async Task StartAsync(CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(
            "dotnet",
            [
                Path.Combine(AppContext.BaseDirectory, "CaseTracker.Web.dll"),
                "--urls",
                Address,
                "--contentRoot",
                ProjectRoot.File("src/CaseTracker.Web"),
                "--environment",
                "Production",
                $"--CaseTracker:DataDirectory={data}",
                "--CaseTracker:RequireSecondFactor=false",
                "--Logging:LogLevel:Default=Error",
            ]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient();
        for (var waited = Stopwatch.StartNew(); ; await Task.Delay(50, cancellation))
        {
            try
            {
                using var answer = await client.GetAsync($"{Address}/account/sign-in", cancellation);
                if (answer.StatusCode == HttpStatusCode.OK)
                    return;
            }
            catch (HttpRequestException) when (waited.Elapsed < Patience && !process.HasExited)
            {
                // Not listening yet.
            }
        }
    }

    /// <summary>SIGKILL: nothing is written any more, nobody is told.</summary>
    public void Kill()
    {
        process!.Kill();
        process.WaitForExit();
        process.Dispose();
        process = null;
    }

    public void Dispose()
    {
        if (process is not null)
            Kill();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
