namespace Perspectives.Service.Intake;

/// <summary>What is to become of a message that was worked on.</summary>
/// <param name="End">What came of it.</param>
/// <param name="Tries">Where it is to be tried again, the tries so far that count, 0 where something else than the article was at fault: for how long to wait.</param>
public readonly record struct MessageOutcome(MessageEnd End, int Tries = 0)
{
    /// <summary>Whether the message can be taken out of the queue.</summary>
    public bool IsDone => End != MessageEnd.Retry;
}
