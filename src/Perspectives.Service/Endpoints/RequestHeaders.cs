namespace Perspectives.Service.Endpoints;

/// <summary>Endpoint metadata: the headers that the endpoint heeds beside those of every request.</summary>
internal sealed record RequestHeaders(IReadOnlyList<RequestHeader> List);
