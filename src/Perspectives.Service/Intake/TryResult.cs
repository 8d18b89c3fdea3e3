namespace Perspectives.Service.Intake;

/// <summary>How a try to analyse ended.</summary>
internal sealed record TryResult
{
    public static TryResult Answered { get; } = new() { Outcome = new MessageOutcome(MessageEnd.Answered) };

    /// <summary>Answered or failed before, superseded or deleted.</summary>
    public static TryResult Obsolete { get; } = new() { Outcome = new MessageOutcome(MessageEnd.Obsolete) };

    /// <summary>Failed for good.</summary>
    public static TryResult Failed { get; } = new() { Outcome = new MessageOutcome(MessageEnd.Failed) };

    public required MessageOutcome Outcome { get; init; }

    /// <summary>Why the operation is given up, to be kept as poison; null where it is not.</summary>
    public OperationError? Poison { get; private init; }

    /// <summary>The operation that is given up.</summary>
    public Operation? Operation { get; private init; }

    /// <summary>To be tried again.</summary>
    /// <param name="tries">So far that count; 0 where something else than the article was at fault.</param>
    public static TryResult Again(int tries) => new() { Outcome = new MessageOutcome(MessageEnd.Retry, tries) };

    public static TryResult GivenUp(Operation operation, OperationError reason) =>
        new() { Outcome = new MessageOutcome(MessageEnd.Poisoned), Operation = operation, Poison = reason };
}
