using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Perspectives.Benchmarks.Service;

/// <summary>The calls of the API that the programs make.</summary>
internal static class ServiceClient
{
    /// <returns>Null where there is no such thing.</returns>
    public static async Task<JsonElement?> FindAsync(this HttpClient client, string path)
    {
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        await ThrowUnlessAsync(response, response.IsSuccessStatusCode);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    public static async Task<JsonElement> ReadAsync(this HttpClient client, string path) =>
        await client.FindAsync(path) ?? throw new CheckFailedException($"There is no {path}.");

    /// <summary>All items of a list, page by page.</summary>
    public static async Task<List<JsonElement>> ReadAllAsync(this HttpClient client, string path)
    {
        var items = new List<JsonElement>();
        string? continuation = null;
        do
        {
            var next = continuation is null ? "" : $"&continuation={Uri.EscapeDataString(continuation)}";
            var page = await client.ReadAsync($"{path}?pageSize=500{next}");
            items.AddRange(page.GetProperty("items").EnumerateArray());
            continuation = page.GetProperty("continuation").GetString();
        }
        while (continuation is not null);
        return items;
    }

    /// <summary>Sends an article under its id, and returns when it was accepted.</summary>
    public static async Task PutArticleAsync(this HttpClient client, string id, object article)
    {
        using var response = await client.PutAsJsonAsync($"api/articles/{id}", article);
        await ThrowUnlessAsync(response, response.StatusCode is HttpStatusCode.Accepted or HttpStatusCode.OK);
    }

    /// <summary>Sends up to 500 articles, and returns when all were accepted.</summary>
    public static async Task PostBatchAsync(this HttpClient client, IEnumerable<object> articles)
    {
        using var response = await client.PostAsJsonAsync("api/articles/batch", articles);
        await ThrowUnlessAsync(response, response.IsSuccessStatusCode);
        var batch = await response.Content.ReadFromJsonAsync<JsonElement>();
        if (batch.GetProperty("entries").EnumerateArray().Any(entry => entry.GetProperty("status").GetInt32() == (int)HttpStatusCode.ServiceUnavailable))
            throw new ServiceBusyException($"Articles of a batch were refused for the moment: {batch}");
        if (batch.GetProperty("refused").GetInt32() > 0)
            throw new CheckFailedException($"Articles of a batch were refused: {batch}");
    }

    public static async Task DeleteArticleAsync(this HttpClient client, string id)
    {
        using var response = await client.DeleteAsync(new Uri($"api/articles/{id}", UriKind.Relative));
        await ThrowUnlessAsync(response, response.StatusCode is HttpStatusCode.NoContent or HttpStatusCode.NotFound);
    }

    /// <param name="client">Of the server.</param>
    /// <param name="id">Of an article that was accepted.</param>
    /// <param name="lookAgain">How often it is asked.</param>
    /// <returns>When it was answered.</returns>
    public static async Task<DateTimeOffset> UntilAnsweredAsync(this HttpClient client, string id, TimeSpan lookAgain)
    {
        while (true)
        {
            var article = await client.ReadAsync($"api/articles/{id}");
            switch (article.GetProperty("state").GetString())
            {
                case "answered":
                    return article.GetProperty("answeredAt").GetDateTimeOffset();
                case "failed":
                    throw new CheckFailedException($"The analysis of article {id} failed.");
            }

            await Task.Delay(lookAgain);
        }
    }

    /// <summary>A text as it is.</summary>
    public static async Task<string> ReadTextAsync(this HttpClient client, string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/plain"));
        using var response = await client.SendAsync(request);
        await ThrowUnlessAsync(response, response.IsSuccessStatusCode);
        return await response.Content.ReadAsStringAsync();
    }

    private static async Task ThrowUnlessAsync(HttpResponseMessage response, bool isExpected)
    {
        if (response.StatusCode == HttpStatusCode.ServiceUnavailable)
            throw new ServiceBusyException($"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri} gave 503: {await response.Content.ReadAsStringAsync()}");
        if (!isExpected)
            throw new CheckFailedException($"{response.RequestMessage!.Method} {response.RequestMessage.RequestUri} gave {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
    }
}
