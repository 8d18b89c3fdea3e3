namespace Perspectives.Service.Language.Wire;

internal sealed record DocumentAnswer(string? Id, EntityAnswer?[]? Entities);
