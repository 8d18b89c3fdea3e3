using System.Globalization;
using Perspectives.Cli.Analysis;

namespace Perspectives.Cli.Analyze;

/// <summary>Counts what became of the articles.</summary>
internal sealed class RunTally
{
    private bool _hasFault;

    public int Done { get; private set; }

    public int Failed { get; private set; }

    public bool HasSeveral => Done + Failed > 1;

    public int ExitCode => _hasFault ? Cli.ExitCode.Fault : Failed > 0 ? Cli.ExitCode.SomeFailed : Cli.ExitCode.Done;

    public void Add(ArticleOutcome outcome)
    {
        _hasFault |= outcome.IsFault;
        if (outcome.Answer is null)
            Failed++;
        else
            Done++;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Done} analysed, {Failed} failed");
}
