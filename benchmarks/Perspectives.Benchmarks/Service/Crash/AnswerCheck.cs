using System.Text.Json;

namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>Holds a stored article to what was sent: its text, and every piece of its answer in that text.</summary>
internal static class AnswerCheck
{
    /// <returns>The number of pieces.</returns>
    public static async Task<int> RunAsync(HttpClient client, SentArticle article)
    {
        if (await client.FindAsync($"api/articles/{article.Id}") is null)
        {
            return article.MustExist ? throw new CheckFailedException($"Article {article} was accepted and is gone.") : 0;
        }

        var text = await client.ReadTextAsync($"api/articles/{article.Id}/text");
        if (!article.MayBe(text))
            throw new CheckFailedException($"Article {article} has a text of {text.Length} that was not the last one sent.");
        var answer = await client.ReadAsync($"api/articles/{article.Id}/perspectives");
        if (answer.GetProperty("article").GetProperty("id").GetString() != article.Id)
            throw new CheckFailedException($"The answer of article {article.Id} is another one's.");
        return CheckPieces(answer, text, article.Id);
    }

    /// <summary>A piece is whatever has a start, an end and a text.</summary>
    private static int CheckPieces(JsonElement element, string text, string id) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Sum(item => CheckPieces(item, text, id)),
        JsonValueKind.Object when element.TryGetProperty("start", out var start) => CheckPiece(
            text, start.GetInt32(), element.GetProperty("end").GetInt32(), element.GetProperty("text").GetString(), id),
        JsonValueKind.Object => element.EnumerateObject().Sum(property => CheckPieces(property.Value, text, id)),
        _ => 0,
    };

    private static int CheckPiece(string text, int start, int end, string? piece, string id) => text[start..end] == piece
        ? 1
        : throw new CheckFailedException($"Article {id} has a piece at {start} to {end} that its text has not.");
}
