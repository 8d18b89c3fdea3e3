using System.Globalization;
using Microsoft.Extensions.Logging;
using Perspectives.Cli.Analyze.Report;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Serving;

/// <summary>Writes the server's log to standard error, a line each: "09:41:07 warning  Message 12 is no article."</summary>
internal sealed class ServerLog(TextWriter output, TimeProvider time) : ILoggerProvider
{
    private readonly Lock _line = new();

    /// <summary>Whether the server has started. Before that the framework says nothing: why it does not start is told once, by the command.</summary>
    public bool HasStarted { get; set; }

    public ILogger CreateLogger(string categoryName) => new Category(this, isOurs: categoryName.StartsWith("Perspectives", StringComparison.Ordinal));

    public void Dispose()
    {
    }

    private void Write(LogLevel level, string message, Exception? exception)
    {
        var clock = time.GetLocalNow().ToString("HH:mm:ss", CultureInfo.InvariantCulture);
        var line = $"{clock} {Word(level),-8} {Printable.Of(message)}{Cause(level, exception)}";
        lock (_line)
            output.WriteLine(line);
    }

    /// <summary>Of what should not happen, all that helps to find it; of the rest, what it was.</summary>
    private static string Cause(LogLevel level, Exception? exception) => (level, exception) switch
    {
        (_, null) => "",
        // It says all that helps.
        (_, StoreException) => $" {Printable.Of(exception.Message)}",
        ( >= LogLevel.Error, _) => Environment.NewLine + exception,
        _ => $" ({exception.GetType().Name}: {Printable.Of(exception.Message)})",
    };

    private static string Word(LogLevel level) => level switch
    {
        LogLevel.Critical or LogLevel.Error => "error",
        LogLevel.Warning => "warning",
        LogLevel.Information => "info",
        _ => "debug",
    };

    private sealed class Category(ServerLog log, bool isOurs) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None && (isOurs || log.HasStarted);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                log.Write(logLevel, formatter(state, exception), exception);
        }
    }
}
