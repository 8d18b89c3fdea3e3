using System.Text.Json;
using System.Text.Json.Nodes;

namespace Perspectives.Service.Tests.Documentation;

/// <summary>The beginnings of two articles of samples/, as requests.</summary>
internal static class SampleArticles
{
    private const int Paragraphs = 4;

    private static readonly JsonObject[] Articles =
        [.. File.ReadLines(RepositoryFile.PathOf("samples", "island-and-schools.jsonl")).Select(line => Shorten(JsonNode.Parse(line)!.AsObject()))];

    /// <summary>With id, title, outlet, time, tags and text.</summary>
    public static string Json => Recording.Write(Articles[0]);

    public static string Text => Articles[0]["text"]!.GetValue<string>();

    /// <summary>Only what is needed.</summary>
    public static string TextAsJson => Recording.Write(new JsonObject { ["text"] = Text });

    /// <summary>For an address with the id.</summary>
    public static string JsonWithoutId
    {
        get
        {
            var article = Articles[0].DeepClone().AsObject();
            article.Remove("id");
            return Recording.Write(article);
        }
    }

    public static string Html =>
        $"<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>{Articles[0]["title"]}</title></head>\n<body>\n<article>\n<h1>{Articles[0]["title"]}</h1>\n{string.Concat(Text.Split("\n\n").Select(paragraph => $"<p>{paragraph}</p>\n"))}</article>\n</body>\n</html>\n";

    /// <summary>Both, a line each.</summary>
    public static string Lines => string.Concat(Articles.Select(article => JsonSerializer.Serialize(article, Recording.OneLine) + "\n"));

    /// <summary>Both, in an array.</summary>
    public static string Array => Recording.Write(new JsonArray([.. Articles.Select(article => article.DeepClone())]));

    private static JsonObject Shorten(JsonObject article)
    {
        article["text"] = string.Join("\n\n", article["text"]!.GetValue<string>().Split("\n\n").Take(Paragraphs));
        return article;
    }
}
