using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Perspectives.Cli;

namespace Perspectives.Tests.Cli.Analyze;

public sealed class PageTests
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

    private static async Task<string> PageOfAsync(string lines)
    {
        using var folder = new TemporaryFolder();
        var setting = new CliSetting { Input = Samples.Utf8(lines) };
        var analyzed = await CliDriver.RunAsync(setting, "analyze", "-", "--html", folder["page.html"]);
        Assert.Equal(ExitCode.Done, analyzed.ExitCode);
        Assert.Empty(analyzed.Output);
        return await File.ReadAllTextAsync(folder["page.html"], TestContext.Current.CancellationToken);
    }
}
