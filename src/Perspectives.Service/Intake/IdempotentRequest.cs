namespace Perspectives.Service.Intake;

/// <param name="ContentHash">SHA-256 of method, path and body, in hexadecimal.</param>
/// <param name="OperationId">The operation that the request becomes.</param>
public sealed record IdempotentRequest(string ContentHash, string OperationId);
