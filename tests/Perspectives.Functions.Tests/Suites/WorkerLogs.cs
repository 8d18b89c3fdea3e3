using Microsoft.Extensions.Logging;
using Perspectives.FunctionsHost;

namespace Perspectives.Service.Tests;

/// <summary>The worker's log as the suites read it.</summary>
public sealed class WorkerLogs(StandInHost host)
{
    public IReadOnlyCollection<string> Lines => [.. host.Log.Where(line => line.Level >= (int)LogLevel.Warning).Select(line => $"{(LogLevel)line.Level}: {line.Text}")];
}
