using System.Globalization;

namespace Perspectives.Benchmarks.Service;

/// <summary>A group of processes that together get a share of one processor's time and no more, though the processor be idle: a control group of Linux (version 1).</summary>
internal sealed class ProcessorShare : IDisposable
{
    private const string Root = "/sys/fs/cgroup/cpu";
    private const int PeriodMicroseconds = 100_000;

    private readonly string _folder = Path.Combine(Root, $"perspectives-{Guid.NewGuid():N}");

    /// <param name="percent">Of one processor, from 1 to 100.</param>
    /// <exception cref="CheckFailedException">The system has no such groups, or does not let this user make one.</exception>
    public ProcessorShare(int percent)
    {
        try
        {
            Directory.CreateDirectory(_folder);
            Write("cpu.cfs_period_us", PeriodMicroseconds);
            Write("cpu.cfs_quota_us", PeriodMicroseconds / 100 * percent);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new CheckFailedException($"No share of a processor can be set under {Root} ({fault.Message}): that takes control groups of version 1 and the right to make one, mostly root's.", fault);
        }
    }

    /// <summary>Puts the process into the group, before its own command.</summary>
    public IReadOnlyList<string> Command => ["sh", "-c", "echo $$ > \"$0\" && exec \"$@\"", Path.Combine(_folder, "cgroup.procs")];

    /// <summary>Takes the group away, when all its processes have ended.</summary>
    public void Dispose() => Directory.Delete(_folder);

    private void Write(string file, int value) => File.WriteAllText(Path.Combine(_folder, file), value.ToString(CultureInfo.InvariantCulture));
}
