namespace Perspectives.Service.Intake;

/// <summary>What is to become of a message that was worked on.</summary>
/// <param name="IsDone">Whether it can be taken out of the queue: answered, obsolete, or kept as poison.</param>
/// <param name="Tries">Where it is not done, the tries so far that count, 0 where something else than the article was at fault: for how long to wait.</param>
public readonly record struct MessageOutcome(bool IsDone, int Tries)
{
    public static MessageOutcome Done { get; } = new(IsDone: true, 0);

    public static MessageOutcome Retry(int tries) => new(IsDone: false, tries);
}
