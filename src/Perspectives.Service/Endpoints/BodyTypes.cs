namespace Perspectives.Service.Endpoints;

/// <summary>Endpoint metadata: the media types of bodies that the endpoint reads.</summary>
internal sealed record BodyTypes(IReadOnlyList<string> List)
{
    /// <summary>What describes the JSON object, and in words; null for articles.</summary>
    public (Type Type, string Description)? Object { get; init; }
}
