using Microsoft.Extensions.Logging;

namespace Perspectives.Fuzz.Entrances;

/// <summary>Keeps the last error that was logged, until somebody takes it.</summary>
internal sealed class LoggedErrors : ILoggerProvider, ILogger
{
    private string? _last;

    public string? Take() => Interlocked.Exchange(ref _last, null);

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel))
            _last = $"{formatter(state, exception)} {exception}";
    }

    public void Dispose()
    {
    }
}
