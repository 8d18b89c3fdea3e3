using System.Text.Json;
using AngleSharp.Html.Dom;

namespace Perspectives.Articles.Html;

/// <summary>What a page's JSON-LD says of its article: headline, publisher and time, each null where it does not say.</summary>
internal sealed record LinkedData(string? Headline, string? Outlet, string? PublishedAt)
{
    private const int DeepestNesting = 32;

    private static readonly LinkedData Nothing = new(null, null, null);

    /// <summary>The first thing on the page that was published; broken JSON is passed over, as browsers do.</summary>
    public static LinkedData Of(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json']"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, new JsonDocumentOptions { MaxDepth = DeepestNesting });
                if (Find(json.RootElement) is { } found)
                    return found;
            }
            catch (JsonException)
            {
                continue;
            }
            catch (InvalidOperationException)
            {
                // A string in it has half a surrogate pair.
                continue;
            }
        }

        return Nothing;
    }

    private static LinkedData? Find(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().Select(Find).FirstOrDefault(found => found is not null);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        if (element.TryGetProperty("datePublished", out _) || element.TryGetProperty("headline", out _))
            return new LinkedData(String(element, "headline"), element.TryGetProperty("publisher", out var publisher) ? String(publisher, "name") : null, String(element, "datePublished"));
        return element.TryGetProperty("@graph", out var graph) ? Find(graph) : null;
    }

    private static string? String(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
