using System.Collections.Concurrent;
using System.Net.Sockets;
using System.Text;
using CaseTracker.Testing;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace CaseTracker.Web.Tests.Http;

/// <summary>The real site behind a real server on a free port of 127.0.0.1,
/// for requests that no client would send, and what it logs.</summary>
public sealed class LoopbackSite : IAsyncLifetime
{
    private readonly TemporaryFolder _data = new();
    private readonly LogLines _log = new();
    private readonly Site _site;

    public LoopbackSite() => _site = new Site(_data.FullName, _log);

    public IServiceProvider Services => _site.Services;

    public string DataDirectory => _data.FullName;

    public int Port { get; private set; }

    public ValueTask InitializeAsync()
    {
        _site.UseKestrel(0);
        _site.StartServer();
        Port = new Uri(
            _site.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.Single()
        ).Port;
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await _site.DisposeAsync();
        _data.Dispose();
    }

    /// <summary>What was logged since this was asked for last.</summary>
    public IReadOnlyList<string> TakeLog() => _log.Take();

    /// <summary>Sends bytes as they are and reads all that comes back until the server closes.</summary>
    public async Task<RawAnswer> SendAsync(string head, byte[]? body = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", Port, cancellation);
        await using var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(head), cancellation);
            if (body is not null)
                await stream.WriteAsync(body, cancellation);
        }
        catch (IOException)
        {
            // The server may answer and close before it has read all.
        }

        using var answer = new MemoryStream();
        try
        {
            await stream.CopyToAsync(answer, cancellation);
        }
        catch (IOException)
        {
            // Closed with unread bytes on its side.
        }

        return RawAnswer.Read(Encoding.UTF8.GetString(answer.ToArray()));
    }

    private sealed class Site(string data, LogLines log) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseEnvironment("Production");
            builder.UseSetting("CaseTracker:DataDirectory", data);
            builder.ConfigureLogging(logging => logging.ClearProviders().AddProvider(log));
        }
    }

    private sealed class LogLines : ILoggerProvider, ILogger
    {
        private ConcurrentQueue<string> _lines = new();

        public IReadOnlyList<string> Take() => [.. Interlocked.Exchange(ref _lines, new())];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        )
        {
            if (IsEnabled(logLevel))
                _lines.Enqueue($"{logLevel}: {formatter(state, exception)}{exception}");
        }

        public void Dispose() { }
    }
}
