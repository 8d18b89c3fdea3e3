using System.Globalization;

namespace Perspectives.Cli.Transfer;

/// <summary>Counts what became of the lines.</summary>
internal sealed class ImportTally
{
    private readonly Dictionary<Restoration, int> _done = [];

    public int Failed { get; private set; }

    public int ExitCode => Failed > 0 ? Cli.ExitCode.SomeFailed : Cli.ExitCode.Done;

    public int this[Restoration restoration] => _done.GetValueOrDefault(restoration);

    public void Add(Restoration? restoration)
    {
        if (restoration is { } done)
            _done[done] = this[done] + 1;
        else
            Failed++;
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{this[Restoration.Restored]} restored, {this[Restoration.Queued]} queued, {this[Restoration.Unchanged]} unchanged, {Failed} failed");
}
