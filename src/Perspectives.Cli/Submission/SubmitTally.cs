using System.Globalization;
using Perspectives.Service.Intake;

namespace Perspectives.Cli.Submission;

/// <summary>Says how many articles came how far.</summary>
internal sealed class SubmitTally(IReadOnlyCollection<SubmissionOutcome> outcomes)
{
    public override string ToString()
    {
        var answered = outcomes.Count(outcome => outcome.Operation is { State: OperationState.Succeeded });
        var failed = outcomes.Count(outcome => outcome.HasFailed);
        var waiting = outcomes.Count - answered - failed;
        string[] parts = [Part(waiting, "queued"), Part(answered, "answered"), Part(failed, "failed")];
        var sum = string.Join(", ", parts.Where(part => part.Length > 0));
        return sum.Length == 0 ? "nothing was sent" : sum;
    }

    private static string Part(int count, string name) => count == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{count} {name}");
}
