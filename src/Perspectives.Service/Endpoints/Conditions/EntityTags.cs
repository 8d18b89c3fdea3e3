using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Perspectives.Service.Endpoints.Conditions;

/// <summary>
/// ETags of an article and of its representations: the article's version, for all but the article itself with "+" and the name of the representation. A
/// version has no "+", so it can be taken from the ETag of any of them.
/// </summary>
internal static class EntityTags
{
    private const char Separator = '+';

    /// <param name="version">Of the article.</param>
    /// <param name="representation">Null for the article itself.</param>
    public static string Of(string version, string? representation = null) => representation is null ? $"\"{version}\"" : $"\"{version}{Separator}{representation}\"";

    /// <summary>The version that a strong tag stands for. A weak tag stands for none, since it never matches where something is to be written.</summary>
    public static string? FindVersion(EntityTagHeaderValue tag) => tag.IsWeak ? null : tag.Tag.AsSpan().Trim('"').ToString().Split(Separator)[0];

    /// <summary>Whether the client has the representation already. A header that cannot be understood is as none.</summary>
    public static bool IsKnown(HttpRequest request, string tag)
    {
        if (!TryParse(request.Headers.IfNoneMatch, out var known))
            return false;
        var current = new EntityTagHeaderValue(tag);
        return known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(current, useStrongComparison: false));
    }

    public static bool TryParse(StringValues header, out IList<EntityTagHeaderValue> tags)
    {
        if (EntityTagHeaderValue.TryParseStrictList(header, out var parsed))
        {
            tags = parsed;
            return true;
        }

        tags = [];
        return false;
    }
}
