namespace Perspectives.Service.Endpoints;

/// <summary>Endpoint metadata: the media types of bodies that the endpoint reads.</summary>
internal sealed record BodyTypes(IReadOnlyList<string> List);
