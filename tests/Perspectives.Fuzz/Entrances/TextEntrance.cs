using System.Text;
using Perspectives.Articles;

namespace Perspectives.Fuzz.Entrances;

/// <summary>Plain text, with any UTF-16 that bytes can be taken for.</summary>
internal sealed class TextEntrance : Entrance
{
    public override string Name => "text";

    public override IEnumerable<byte[]> Seeds => Samples(".txt").Concat(Samples(".md")).Append(Bytes("LONDON, May 3 (Reuters) - Mayor Ana Silva said: “No.”\n\n(AP Photo/John Roe)\n\nRead more: Trams\n© 2026 The Courier. All rights reserved."));

    public override IEnumerable<string> Words =>
        ["“", "”", "‘", "’", "\"", "'", " said ", "© 2026", "(AP)", " - ", " — ", "\n\n", "Photo: ", "By ", "# ", "Related articles\n", "5 min read", "Reporting by ", "; Editing by ", "Mr. ", "3 May 2026", "· ", "\u2028", "\u00A0", "\u00AD"];

    public override Task TryAsync(byte[] input)
    {
        // Half of the inputs as UTF-16, in which halves of characters can stand alone.
        var text = (input.Length & 1) == 0 && input.Length > 0 && input[0] > 0x7F ? Encoding.Unicode.GetString(input) : Encoding.UTF8.GetString(input);
        var isRead = ArticleReader.TryReadText(text, ArticlePromises.AnyLanguage, out var article, out var errors);
        ArticlePromises.Check(isRead, article, errors);
        BrokenPromiseException.Unless(article is null || article.Text == text, "The text is not what it was.");
        return Task.CompletedTask;
    }
}
