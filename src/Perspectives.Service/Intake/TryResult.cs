namespace Perspectives.Service.Intake;

/// <summary>How a try to analyse ended.</summary>
internal sealed record TryResult
{
    /// <summary>Nothing is left to do: answered, failed for good, superseded or deleted.</summary>
    public static TryResult Finished { get; } = new();

    /// <summary>To be tried again.</summary>
    public bool IsUnfinished { get; private init; }

    /// <summary>Tries so far that count; 0 where something else than the article was at fault.</summary>
    public int Tries { get; private init; }

    /// <summary>Why the operation is given up, to be kept as poison; null where it is not.</summary>
    public OperationError? Poison { get; private init; }

    /// <summary>The operation that is given up.</summary>
    public Operation? Operation { get; private init; }

    public static TryResult Again(int tries) => new() { IsUnfinished = true, Tries = tries };

    public static TryResult GivenUp(Operation operation, OperationError reason) => new() { Operation = operation, Poison = reason };
}
