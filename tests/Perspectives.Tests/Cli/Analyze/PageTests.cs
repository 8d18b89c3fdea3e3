using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Cli;
using Perspectives.Cli.Analyze.Page;
using Perspectives.Grouping;
using Perspectives.Stances;

namespace Perspectives.Tests.Cli.Analyze;

public sealed partial class PageTests
{
    private const string Hostile =
        """
        Mayor <img src=x onerror=alert(1)> & the bridge

        Mayor Ana Silva said the <script>alert("closure")</script> was long overdue. “This bridge belongs to the people,” she said.
        """;

    [Fact]
    public async Task Nothing_of_an_article_becomes_markup()
    {
        var page = await PageOfAsync(Samples.Line("one", Hostile, title: "</title><script>alert(2)</script>"));

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(&quot;closure&quot;)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_asks_for_nothing_and_allows_its_own_style_only()
    {
        var page = await PageOfAsync(Samples.Line("one"));
        var style = Regex.Match(page, "<style>(?<css>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["css"].Value;

        Assert.Contains($"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", page, StringComparison.Ordinal);
        foreach (var request in (string[])["http:", "https:", "src=", "url(", "@import", "<link", " style="])
            Assert.DoesNotContain(request, page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Several_articles_are_sections_of_one_page()
    {
        var page = await PageOfAsync(Samples.Lines(Samples.Line("one", title: "First"), Samples.Line("two", title: "Second")));

        Assert.Contains("<section id=\"a1\">", page, StringComparison.Ordinal);
        Assert.Contains("<section id=\"a2\">", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#a2\">Second</a>", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#a1s1\"", page, StringComparison.Ordinal);
        Assert.Contains("id=\"a1s1\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_in_one_another_leave_the_text_whole_and_both_are_seen()
    {
        const string Text = "Ana said Tom called it “a shame & a loss”.\n\nNobody else spoke.";
        var answer = Answer(
            Text,
            Statement(Text, "a1", Stance.Supportive, "Tom called it “a shame & a loss", "Ana", "said"),
            Statement(Text, "a2", Stance.Critical, "a shame & a loss", "Tom", "called"),
            Statement(Text, "a1", Stance.Cautious, "loss”.\n\nNobody", null, null));
        using var output = new StringWriter();
        new PageText(answer, "a1", output).Write(Text);

        var page = output.ToString();
        Assert.Equal(Text, WebUtility.HtmlDecode(Tag().Replace(page, "")));
        Assert.Contains("<mark class=\"critical in-supportive\" title=\"Ana: supportive, 90 %; Tom: critical, 90 %\">a shame &amp; a </mark>", page, StringComparison.Ordinal);
        Assert.Contains("<mark class=\"supportive source\"", page, StringComparison.Ordinal);
    }

    private static async Task<string> PageOfAsync(string lines)
    {
        using var folder = new TemporaryFolder();
        var setting = new CliSetting { Input = Samples.Utf8(lines) };
        var analyzed = await CliDriver.RunAsync(setting, "analyze", "-", "--html", folder["page.html"]);
        Assert.Equal(ExitCode.Done, analyzed.ExitCode);
        Assert.Empty(analyzed.Output);
        return await File.ReadAllTextAsync(folder["page.html"], TestContext.Current.CancellationToken);
    }

    private static ArticlePerspectives Answer(string text, params Statement[] statements) => new(
        new ArticleDescription { Id = "one", Language = "en", Length = text.Length },
        [Actor("a1", "Ana"), Actor("a2", "Tom")],
        [],
        statements,
        new ModelDescription("none", "0"),
        []);

    private static Actor Actor(string id, string name) =>
        new() { Id = id, Key = null, Name = name, Kind = ActorKind.Person, Role = null, Stance = Stance.Neutral, Mentions = [] };

    private static Statement Statement(string text, string actor, Stance stance, string content, string? source, string? cue) => new()
    {
        Actor = actor,
        Kind = StatementKind.Indirect,
        Content = [Excerpt(text, content)!],
        Source = Excerpt(text, source),
        Cue = Excerpt(text, cue),
        Via = null,
        Stance = stance,
        Scores = default,
        Confidence = 0.9,
        AttributedBy = "name",
    };

    private static Excerpt? Excerpt(string text, string? words) => words is not null && text.IndexOf(words, StringComparison.Ordinal) is var start
        ? new Excerpt(start, start + words.Length, words)
        : null;

    [GeneratedRegex("<[^>]*>", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();
}
