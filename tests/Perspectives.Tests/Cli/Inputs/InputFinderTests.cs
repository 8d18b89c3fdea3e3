using System.Text.Json;
using Perspectives.Cli;
using Perspectives.Cli.Inputs;

namespace Perspectives.Tests.Cli.Inputs;

public sealed class InputFinderTests
{
    [Fact]
    public void A_folder_is_read_with_all_below_it_by_name()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.txt", "a/z.html", "a/b/c.JSONL", "picture.png", "notes.md"])
            folder.Write(name, "x");

        Assert.Equal(["a/b/c.JSONL", "a/z.html", "b.txt", "notes.md"], Below(folder, InputFinder.Find([folder.Path])));
    }

    [Fact]
    public void A_folder_s_README_is_no_article_unless_it_is_named()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["README.md", "a/readme.txt", "a/b.txt"])
            folder.Write(name, "x");

        Assert.Equal(["a/b.txt"], Below(folder, InputFinder.Find([folder.Path])));
        Assert.Equal(["README.md"], Below(folder, InputFinder.Find([folder["README.md"]])));
        Assert.Equal(["README.md"], Below(folder, InputFinder.Find([folder["*.md"]])));
    }

    [Fact]
    public void A_pattern_finds_what_it_names()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in (string[])["b.txt", "a/z.txt", "a/z.html", "a/b/c.txt"])
            folder.Write(name, "x");

        Assert.Equal(["a/b/c.txt", "a/z.txt", "b.txt"], Below(folder, InputFinder.Find([folder["**/*.txt"]])));
        Assert.Equal(["a/z.html"], Below(folder, InputFinder.Find([folder["a/*.html"]])));
        Assert.Equal("not_found", Assert.Single(InputFinder.Find([folder["*.md"]])).Error?.Code);
    }

    [Fact]
    public void A_file_that_two_paths_lead_to_is_read_once()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("a.txt", "x");

        Assert.Single(InputFinder.Find([path, folder.Path, folder["*.txt"], path]));
    }

    [Fact]
    public void A_folder_without_articles_is_an_error()
    {
        using var folder = new TemporaryFolder();
        folder.Write("picture.png", "x");

        Assert.Equal("no_articles", Assert.Single(InputFinder.Find([folder.Path])).Error?.Code);
    }

    [Fact]
    public void A_folder_linked_into_itself_ends()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        using var folder = new TemporaryFolder();
        folder.Write("a/b.txt", "x");
        Directory.CreateSymbolicLink(folder["a/again"], folder.Path);

        Assert.Single(InputFinder.Find([folder.Path]));
    }

    [Fact]
    public async Task Files_of_the_same_name_are_articles_of_their_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("2025/bridge.txt", Samples.Bridge);
        folder.Write("2026/bridge.txt", Samples.Bridge);
        var analyzed = await CliDriver.RunAsync("analyze", folder.Path, "--json");

        Assert.Equal(ExitCode.Done, analyzed.ExitCode);
        Assert.Equal(["2025-bridge", "2026-bridge"], analyzed.OutputLines.Select(IdOf));
    }

    [Fact]
    public async Task Files_that_cannot_be_read_as_text_are_refused()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllBytesAsync(folder["binary.txt"], [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 1, 2, 3, 0xFF, 0], TestContext.Current.CancellationToken);
        await File.WriteAllBytesAsync(folder["wide.jsonl"], [0xFF, 0xFE, (byte)'{', 0, (byte)'}', 0, (byte)'\n', 0], TestContext.Current.CancellationToken);
        folder.Write("blank.jsonl", "\n\r\n  \n");
        var analyzed = await CliDriver.RunAsync("analyze", folder.Path);

        Assert.Equal(ExitCode.SomeFailed, analyzed.ExitCode);
        Assert.Contains("binary.txt: ", analyzed.Error, StringComparison.Ordinal);
        Assert.Contains("wide.jsonl:1: The file is in UTF-16", analyzed.Error, StringComparison.Ordinal);
        Assert.Contains("blank.jsonl: There are no articles in it", analyzed.Error, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Below(TemporaryFolder folder, IEnumerable<FoundInput> found) =>
        found.Select(input => Path.GetRelativePath(folder.Path, input.Path!).Replace('\\', '/'));

    private static string IdOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("article").GetProperty("id").GetString()!;
    }
}
