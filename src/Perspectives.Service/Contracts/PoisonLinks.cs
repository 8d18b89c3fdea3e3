namespace Perspectives.Service.Contracts;

/// <summary>Addresses, without scheme and host.</summary>
/// <param name="Replay">POST here to replay the message.</param>
/// <param name="Operation">Null where the message could not be read so far.</param>
/// <param name="Article">As <paramref name="Operation"/>.</param>
internal sealed record PoisonLinks(string Replay, string? Operation, string? Article);
