using Perspectives.Articles;

namespace Perspectives.Fuzz.Entrances;

/// <summary>Articles as JSON.</summary>
internal sealed class JsonEntrance : Entrance
{
    public static readonly string[] Marks =
        ["\"text\":", "\"id\":", "\"title\":", "\"outlet\":", "\"publishedAt\":", "\"tags\":[", "{", "}", "[", "]", ",", ":", "\"", "null", "true", "1e400", "\\u0000", "\\ud83d\\ude00", "\\ud800", "\"2026-05-03T09:00:00+02:00\"", "\uFEFF", "//", "/*"];

    public override string Name => "json";

    public override IEnumerable<byte[]> Seeds =>
        [Bytes("""{"id":"a","title":"Bridge","outlet":"The Courier","publishedAt":"2026-05-03T09:00:00Z","tags":["trams","water"],"language":null,"more":{"a":[1,2.5,true]},"text":"Mayor Ana Silva said: \u201cNo.\u201d"}"""), .. Samples(".jsonl")];

    public override IEnumerable<string> Words => Marks;

    public override Task TryAsync(byte[] input)
    {
        var isRead = ArticleReader.TryReadJson(input, ArticlePromises.AnyLanguage, out var article, out var errors);
        ArticlePromises.Check(isRead, article, errors);
        return Task.CompletedTask;
    }
}
