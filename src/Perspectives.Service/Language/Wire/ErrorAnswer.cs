namespace Perspectives.Service.Language.Wire;

/// <summary>What the service answers with another status than 200.</summary>
internal sealed record ErrorAnswer(ErrorDetail? Error);
