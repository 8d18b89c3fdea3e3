using System.Text.RegularExpressions;

namespace Perspectives.Tests.Architecture;

/// <summary>What the documents lead to is there.</summary>
public sealed partial class DocumentTests
{
    private static readonly string Root = RepositoryFile.PathOf();

    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(Root, "*.md").Concat(Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Select(document => Path.GetRelativePath(Root, document)),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_link_to_a_file_and_a_heading_leads_somewhere(string document)
    {
        var path = Path.Combine(Root, document);
        Assert.All(Links().Matches(File.ReadAllText(path)).Select(match => match.Groups["target"].Value), link =>
        {
            var (file, heading) = link.Split('#') is [var before, var after] ? (before, after) : (link, null);
            var target = file.Length == 0 ? path : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(path)!, file));
            Assert.True(File.Exists(target) || Directory.Exists(target), $"{document} leads to {link}, which is not there.");
            if (heading is not null)
                Assert.Contains(heading, Headings().Matches(File.ReadAllText(target)).Select(match => Anchor(match.Groups["title"].Value)));
        });
    }

    [Fact]
    public void The_folders_of_the_architecture_are_there()
    {
        var named = Folders().Matches(File.ReadAllText(Path.Combine(Root, "docs", "architecture.md"))).Select(match => match.Groups["folder"].Value).ToList();
        Assert.NotEmpty(named);
        Assert.All(named, folder => Assert.True(Directory.Exists(Path.Combine(Root, folder)), folder));
    }

    /// <summary>As the places where the documents are read make it of a heading.</summary>
    private static string Anchor(string title) => string.Concat(title.ToLowerInvariant().Where(letter => char.IsLetterOrDigit(letter) || letter is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^):\s]+)\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Links();

    [GeneratedRegex("^#+ (?<title>.*)$", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Headings();

    [GeneratedRegex("`(?<folder>(?:src|tests|docs|infra)/[^`]*)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Folders();
}
