using Microsoft.Extensions.Logging;

namespace CaseTracker.Tests.Data;

/// <summary>Keeps every warning and error that is logged.</summary>
internal sealed class Complaints : ILoggerProvider, ILogger
{
    private readonly List<string> _all = [];

    public IReadOnlyList<string> All
    {
        get
        {
            lock (_all)
                return [.. _all];
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (!IsEnabled(logLevel))
            return;
        lock (_all)
            _all.Add(formatter(state, exception));
    }

    public void Dispose() { }
}
