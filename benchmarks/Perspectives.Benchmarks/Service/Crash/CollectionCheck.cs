using System.Text.Json;

namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>Holds what is told across articles to the articles: each once in the lists, and each statement once in its actor's timeline.</summary>
internal static class CollectionCheck
{
    public static async Task RunAsync(HttpClient client, IReadOnlyCollection<SentArticle> sent)
    {
        var ids = (await client.ReadAllAsync("api/articles")).ConvertAll(article => article.GetProperty("id").GetString()!);
        if (ids.Distinct(StringComparer.Ordinal).Count() != ids.Count)
            throw new CheckFailedException("The list of articles has an article twice.");
        if (ids.Except(sent.Select(article => article.Id), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw new CheckFailedException($"The list of articles has {unknown}, which nobody sent.");
        if (sent.FirstOrDefault(article => article.MustExist && !ids.Contains(article.Id, StringComparer.Ordinal)) is { } missing)
            throw new CheckFailedException($"The list of articles lacks {missing.Id}.");

        var expected = new HashSet<(string Actor, string Article, int Number)>();
        foreach (var id in ids)
            AddStatements(await client.ReadAsync($"api/articles/{id}/perspectives"), id, expected);
        await CheckTimelinesAsync(client, expected);
        await CheckOutletsAsync(client, ids.Count);
    }

    private static void AddStatements(JsonElement answer, string id, HashSet<(string Actor, string Article, int Number)> statements)
    {
        var keys = answer.GetProperty("actors").EnumerateArray().ToDictionary(actor => actor.GetProperty("id").GetString()!, actor => actor.GetProperty("key").GetString(), StringComparer.Ordinal);
        var number = 0;
        foreach (var statement in answer.GetProperty("statements").EnumerateArray())
        {
            if (statement.GetProperty("actor").GetString() is { } actor && keys[actor] is { } key)
                statements.Add((key, id, number));
            number++;
        }
    }

    private static async Task CheckTimelinesAsync(HttpClient client, HashSet<(string Actor, string Article, int Number)> expected)
    {
        var found = new HashSet<(string Actor, string Article, int Number)>();
        foreach (var actor in await client.ReadAllAsync("api/actors"))
        {
            var key = actor.GetProperty("key").GetString()!;
            var timeline = await client.ReadAllAsync($"api/actors/{Uri.EscapeDataString(key)}/timeline");
            if (timeline.Count != actor.GetProperty("statementCount").GetInt64())
                throw new CheckFailedException($"The timeline of {key} has {timeline.Count} statements, and the actor {actor.GetProperty("statementCount")}.");
            foreach (var statement in timeline)
            {
                if (!found.Add((key, statement.GetProperty("article").GetProperty("id").GetString()!, statement.GetProperty("number").GetInt32())))
                    throw new CheckFailedException($"The timeline of {key} has a statement twice.");
            }
        }

        if (!found.SetEquals(expected))
            throw new CheckFailedException($"The timelines have {found.Count} statements and the answers {expected.Count}; they are not the same.");
    }

    private static async Task CheckOutletsAsync(HttpClient client, int articles)
    {
        var counted = (await client.ReadAllAsync("api/outlets")).Sum(outlet => outlet.GetProperty("articleCount").GetInt64());
        if (counted != articles)
            throw new CheckFailedException($"The outlets have {counted} articles, and there are {articles}.");
    }
}
