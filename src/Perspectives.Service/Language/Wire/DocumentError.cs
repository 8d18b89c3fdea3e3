namespace Perspectives.Service.Language.Wire;

internal sealed record DocumentError(string? Id, ErrorDetail? Error);
