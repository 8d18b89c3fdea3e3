using Perspectives.Service.Intake;

namespace Perspectives.Service.Storage.Tables;

internal sealed record IdempotencyRecord(IdempotentRequest Request, DateTimeOffset ReservedAt);
