using System.Text;
using Perspectives.Articles;

namespace Perspectives.Fuzz.Entrances;

/// <summary>Files: a line with the name, and behind it the bytes, in any encoding.</summary>
internal sealed class FileEntrance : Entrance
{
    public override string Name => "file";

    public override IEnumerable<byte[]> Seeds =>
    [
        [.. "article.txt\n"u8, .. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Mayor Ana Silva said no.")],
        [.. "page.html\n"u8, .. "<p>Mayor Ana Silva said no.</p>"u8],
        [.. "council vote.json\n"u8, .. """{"text":"Mayor Ana Silva said no."}"""u8],
        [.. "\n"u8, .. Encoding.Latin1.GetBytes("Mayor André Silva said “no”, at the café.")],
        [.. ".md\n"u8, .. "# Bridge\n\nMayor Ana Silva said no."u8],
    ];

    public override IEnumerable<string> Words => [".txt\n", ".html\n", ".json\n", ".md\n", "\n", "..", "/", "\uFEFF", "<html>", "{\"text\":"];

    public override Task TryAsync(byte[] input)
    {
        var end = input.AsSpan().IndexOf((byte)'\n');
        var name = Encoding.UTF8.GetString(input.AsSpan(0, Math.Max(end, 0)));
        var isRead = ArticleReader.TryReadFile(input.AsSpan(end + 1), name, ArticlePromises.AnyLanguage, out var article, out var errors);
        ArticlePromises.Check(isRead, article, errors);
        return Task.CompletedTask;
    }
}
