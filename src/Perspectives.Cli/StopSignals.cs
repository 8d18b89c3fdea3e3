using System.Runtime.InteropServices;

namespace Perspectives.Cli;

/// <summary>Hears the process's signals to stop (Ctrl-C, SIGTERM): the first asks for a stop in good order, the second ends the process as the system does it.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly PosixSignalRegistration[] _registrations;
    private readonly Action _atOnce;

    private StopSignals(Action atOnce) => (_atOnce, _registrations) = (atOnce, [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM }.Select(signal => PosixSignalRegistration.Create(signal, Hear))]);

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Token => _stopping.Token;

    /// <param name="atOnce">Called before the second signal ends the process; null for nothing.</param>
    public static StopSignals Listen(Action? atOnce = null) => new(atOnce ?? (static () => { }));

    public void Dispose()
    {
        Array.ForEach(_registrations, registration => registration.Dispose());
        _stopping.Dispose();
    }

    private void Hear(PosixSignalContext context)
    {
        context.Cancel = !_stopping.IsCancellationRequested;
        if (!context.Cancel)
            _atOnce();
        _stopping.Cancel();
    }
}
