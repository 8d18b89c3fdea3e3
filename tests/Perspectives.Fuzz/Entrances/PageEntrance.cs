using System.Text;
using Perspectives.Articles;

namespace Perspectives.Fuzz.Entrances;

/// <summary>Pages.</summary>
internal sealed class PageEntrance : Entrance
{
    public override string Name => "page";

    public override IEnumerable<byte[]> Seeds => Samples(".html").Append(Bytes("""
        <html lang="en"><head><title>Bridge – The Courier</title><meta property="og:site_name" content="The Courier"><script type="application/ld+json">{"@graph":[{"headline":"Bridge","publisher":{"name":"The Courier"},"datePublished":"2026-05-03T09:00:00Z"}]}</script></head>
        <body><nav>Home</nav><main><article><h1>Bridge</h1><p>Mayor Ana Silva said: “No.”<br>So it is.</p><ul><li>One</li></ul><table><tr><td>1</td></tr></table><figure><figcaption>Photo</figcaption></figure></article></main></body></html>
        """));

    public override IEnumerable<string> Words =>
    [
        "<p>", "</p>", "<div hidden>", "<template>", "<svg>", "<math>", "<table>", "<select>", "<script type='application/ld+json'>", "</script>", "<style>", "<!--", "-->", "<![CDATA[", "<noscript>", "<br>", "<pre>", "<textarea>", "<iframe>",
        "<base href='x'>", "<meta charset=utf-7>", "&#0;", "&#xD800;", "&nbsp;", "&amp;", "aria-hidden=\"true\"", "style=\"display:none\"", "{\"headline\":", "{\"@graph\":[", "datePublished", "<article>", "<main>", "<h1>", "<frameset>", "<plaintext>",
    ];

    public override Task TryAsync(byte[] input)
    {
        var isRead = ArticleReader.TryReadHtml(Encoding.UTF8.GetString(input), ArticlePromises.AnyLanguage, out var article, out var errors);
        ArticlePromises.Check(isRead, article, errors);
        return Task.CompletedTask;
    }
}
