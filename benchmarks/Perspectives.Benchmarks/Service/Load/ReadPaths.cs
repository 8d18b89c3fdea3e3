namespace Perspectives.Benchmarks.Service.Load;

/// <summary>What readers ask for, in turns.</summary>
internal static class ReadPaths
{
    /// <summary>All kinds of questions.</summary>
    public static async Task<string[]> OfAllKindsAsync(HttpClient client)
    {
        var ids = (await client.ReadAllAsync("api/articles")).ConvertAll(article => article.GetProperty("id").GetString()!);
        var actors = (await client.ReadAllAsync("api/actors")).ConvertAll(actor => Uri.EscapeDataString(actor.GetProperty("key").GetString()!));
        return
        [
            "api/articles",
            "api/articles?outlet=The%20Courier",
            .. ids.Take(20).SelectMany(id => new[] { $"api/articles/{id}", $"api/articles/{id}/perspectives", $"api/articles/{id}/text" }),
            "api/actors",
            "api/actors?order=quoted",
            .. actors.Take(20).SelectMany(key => new[] { $"api/actors/{key}", $"api/actors/{key}/timeline", $"api/actors/{key}/stances" }),
            "api/outlets",
            "api/compare",
        ];
    }

    /// <summary>Stored articles and their answers.</summary>
    public static async Task<string[]> OfArticlesAsync(HttpClient client)
    {
        var ids = (await client.ReadAllAsync("api/articles")).ConvertAll(article => article.GetProperty("id").GetString()!);
        return [.. ids.Take(50).SelectMany(id => new[] { $"api/articles/{id}", $"api/articles/{id}/perspectives" })];
    }
}
