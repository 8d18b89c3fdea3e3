using Perspectives.Service.Intake;
using Perspectives.Service.Queues;

namespace Perspectives.Service.Storage.Tables;

/// <summary>A poisoned message without its body.</summary>
internal sealed record PoisonRecord(string Id, OperationError Reason, int Tries, DateTimeOffset PoisonedAt, string? OperationId, string? ArticleId)
{
    public static PoisonRecord Of(PoisonedMessage message) =>
        new(message.Id, message.Reason, message.Tries, StoredTime.Rounded(message.PoisonedAt), message.OperationId, message.ArticleId);

    public PoisonedMessage ToMessage(ReadOnlyMemory<byte> body) => new()
    {
        Id = Id,
        Reason = Reason,
        Tries = Tries,
        Body = body,
        PoisonedAt = PoisonedAt,
        OperationId = OperationId,
        ArticleId = ArticleId,
    };
}
