using Perspectives.Service.Intake;

namespace Perspectives.Service.Storage.Tables;

/// <summary>What is known of a name given to an operation: the operation, or the other name under which it goes.</summary>
/// <param name="Incarnation">Of the article that it was for.</param>
/// <param name="Operation">Null for another name of <paramref name="AliasOf"/>.</param>
/// <param name="AliasOf">The operation that answers the same content.</param>
internal sealed record OperationRecord(string Incarnation, Operation? Operation, string? AliasOf = null)
{
    public OperationRecord Finished(OperationError? error, DateTimeOffset now) => this with
    {
        Operation = Operation! with { State = error is null ? OperationState.Succeeded : OperationState.Failed, Error = error, FinishedAt = StoredTime.Rounded(now) },
    };
}
