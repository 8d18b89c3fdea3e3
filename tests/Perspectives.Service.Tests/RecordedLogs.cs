using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Perspectives.Service.Tests.Security;

namespace Perspectives.Service.Tests;

/// <summary>Keeps what is logged, and has all of it looked through for secrets.</summary>
public sealed class RecordedLogs : ILoggerProvider
{
    private readonly ConcurrentQueue<(LogLevel Level, string Message, Exception? Failure)> _entries = [];

    /// <summary>From warnings up: level and message, each with the exception's message where there is one.</summary>
    public IReadOnlyCollection<string> Lines =>
        [.. _entries.Where(entry => entry.Level >= LogLevel.Warning).Select(entry => $"{entry.Level}: {entry.Message} {entry.Failure?.Message}".TrimEnd())];

    /// <summary>Of every level, with all that an exception says.</summary>
    public IReadOnlyCollection<string> All => [.. _entries.Select(WholeOf)];

    public ILogger CreateLogger(string categoryName) => new Recorder(_entries);

    public void Dispose()
    {
    }

    private static string WholeOf((LogLevel Level, string Message, Exception? Failure) entry) => $"{entry.Level}: {entry.Message} {entry.Failure}";

    private sealed class Recorder(ConcurrentQueue<(LogLevel Level, string Message, Exception? Failure)> entries) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var entry = (logLevel, formatter(state, exception), exception);
            SuiteLogs.Look(WholeOf(entry));
            entries.Enqueue(entry);
        }
    }
}
