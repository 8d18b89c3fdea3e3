using Microsoft.AspNetCore.Http;

namespace Perspectives.Service.Access;

/// <summary>Endpoint metadata: anybody may ask, also while no key was made.</summary>
internal sealed class ServedWithoutKey
{
    public static ServedWithoutKey Instance { get; } = new();

    public static bool Marks(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<ServedWithoutKey>() is not null;
}
