using System.Text.Json.Serialization;

namespace Perspectives.Service.Language.Wire;

/// <param name="Code">For programs.</param>
/// <param name="Inner">Says it more exactly, and may do so again.</param>
internal sealed record ErrorDetail(string? Code, [property: JsonPropertyName("innererror")] ErrorDetail? Inner)
{
    /// <summary>The most exact code.</summary>
    public string? BestCode => Inner?.BestCode ?? Code;
}
