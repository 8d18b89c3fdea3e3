using System.Text.Json;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed class SubmitTests(RunningServer server) : IClassFixture<RunningServer>, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Files_of_all_kinds_in_a_folder_are_sent_under_their_names_and_waited_for()
    {
        Write("kinds/text.txt", Samples.Bridge);
        Write("kinds/page.html", $"<html><head><title>Bridge</title></head><body><article><h1>Bridge</h1><p>{Samples.Bridge.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>");
        Write("kinds/named.json", Samples.Line("own-id", title: "In JSON"));
        Write("kinds/unnamed.json", """{"text": "Tom Becker said: “They are killing our street.”", "title": "No id"}""");
        Write("kinds/lines.jsonl", Samples.Lines(Samples.Line("line-1"), "", Samples.Line("line-2", Samples.Bridge + " And so on.")));
        Write("kinds/picture.png", "no article");

        var submitted = await server.AskAsync("submit", _folder["kinds"], "--wait");
        Assert.Equal("6 answered.\n", submitted.Output);
        Assert.Equal(ExitCode.Done, submitted.ExitCode);
        foreach (var id in (string[])["text", "page", "own-id", "unnamed", "line-1", "line-2"])
            Assert.Equal(ExitCode.Done, (await server.AskAsync("articles", "get", id)).ExitCode);
    }

    [Fact]
    public async Task Outlet_and_tags_go_with_texts_and_what_was_sent_before_is_not_analysed_again()
    {
        var path = Write("tagged.txt", Samples.Bridge + "\nTagged.");
        var first = await server.AskAsync("submit", path, "--outlet", "The Courier & Sons", "--tag", "bridge", "--tag", "traffic", "--wait", "--json");
        var operation = JsonElement.Parse(Assert.Single(first.OutputLines));
        Assert.Equal("succeeded", operation.GetProperty("state").GetString());
        var listed = await server.AskAsync("articles", "--outlet", "the courier & sons", "--tag", "traffic", "--json");
        var article = JsonElement.Parse(Assert.Single(listed.OutputLines));
        Assert.Equal("tagged", article.GetProperty("id").GetString());
        Assert.Equal(["bridge", "traffic"], article.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()));

        var second = await server.AskAsync("submit", path, "--outlet", "The Courier & Sons", "--tag", "bridge", "--tag", "traffic", "--json");
        Assert.Equal(operation.GetProperty("id").GetString(), JsonElement.Parse(second.Output).GetProperty("id").GetString());
        var again = await server.AskAsync("submit", path, "--outlet", "The Courier & Sons", "--tag", "bridge", "--tag", "traffic");
        Assert.Equal("1 answered.\n", again.Output);
    }

    [Fact]
    public async Task What_cannot_be_sent_is_told_by_file_and_line_and_the_rest_is_done()
    {
        Write("mixed/empty.txt", " ");
        Write("mixed/french.txt", string.Concat(Enumerable.Repeat("Le ministre a dit que la loi sur les retraites serait votée dans la semaine, et que rien ne pourrait l'arrêter. ", 5)));
        Write("mixed/good.txt", Samples.Bridge + "\nGood.");
        Write("mixed/lines.jsonl", Samples.Lines("{\"id\": \"no-text\"}", Samples.Line("good-line", Samples.Bridge + " Line."), Samples.Line("good-line", "Other."), "no json"));
        var result = await server.AskAsync("submit", _folder["mixed"], _folder["absent.txt"], "--wait");
        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        Assert.Equal("2 answered, 6 failed.\n", result.Output);
        var errors = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(6, errors.Length);
        Assert.Contains(errors, error => error.StartsWith($"{_folder["mixed/empty.txt"]}: The text is empty", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith($"{_folder["mixed/french.txt"]}: The text looks like", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith($"{_folder["mixed/lines.jsonl"]}:1: ", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith($"{_folder["mixed/lines.jsonl"]}:3: The id \"good-line\" was given before", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith($"{_folder["mixed/lines.jsonl"]}:4: ", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith($"{_folder["absent.txt"]}: There is no such file", StringComparison.Ordinal));

        Assert.Equal("1 answered.\n", (await server.AskAsync("submit", _folder["mixed/french.txt"], "--force", "--wait")).Output);
    }

    [Fact]
    public async Task Lines_of_json_keep_the_order_of_the_articles_with_errors_in_their_places()
    {
        Write("ordered/a.txt", Samples.Bridge + "\nOrdered a.");
        Write("ordered/b.txt", "");
        Write("ordered/c.jsonl", Samples.Lines(Samples.Line("ordered-c", Samples.Bridge + "\nOrdered c.")));
        foreach (var wait in (string[][])[[], ["--wait"]])
        {
            var result = await server.AskAsync(["submit", _folder["ordered"], "--json", .. wait]);
            Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
            var lines = Array.ConvertAll(result.OutputLines, line => JsonElement.Parse(line));
            Assert.Equal("a", lines[0].GetProperty("articleId").GetString());
            Assert.Equal("empty_text", lines[1].GetProperty("error").GetProperty("code").GetString());
            Assert.Equal("ordered-c", lines[2].GetProperty("articleId").GetString());
        }
    }

    [Fact]
    public async Task Standard_input_may_be_a_text_with_a_title_or_lines_of_json()
    {
        var text = await server.AskAsync(new CliSetting { Input = Samples.Utf8("Tom Becker said: “They are killing our street.”") }, "submit", "--title", "Street & bridge", "--wait", "--json");
        var id = JsonElement.Parse(Assert.Single(text.OutputLines)).GetProperty("articleId").GetString()!;
        Assert.StartsWith("Street & bridge\n", (await server.AskAsync("articles", "get", id)).Output, StringComparison.Ordinal);
        var lines = await server.AskAsync(new CliSetting { Input = Samples.Utf8(Samples.Lines(Samples.Line("in-1", "One."), Samples.Line("in-2", "Two."))) }, "submit", "-");
        Assert.Equal(ExitCode.Done, lines.ExitCode);
    }

    [Fact]
    public async Task More_lines_than_a_batch_holds_are_all_sent()
    {
        const int Count = 250;
        Write("many.jsonl", Samples.Lines([.. Enumerable.Range(1, Count).Select(number => Samples.Line($"many-{number}", $"Tom Becker said: “Number {number}.”"))]));
        var result = await server.AskAsync(new CliSetting { ErrorIsTerminal = true }, "submit", _folder["many.jsonl"], "--wait");
        Assert.Equal($"{Count} answered.\n", result.Output);
        Assert.Contains("100 %", result.Error, StringComparison.Ordinal);
        Assert.EndsWith("\u001b[2K", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_larger_than_an_article_may_be_is_not_sent()
    {
        Write("large.txt", new string('x', 5 * 1024 * 1024));
        var result = await server.AskAsync("submit", _folder["large.txt"]);
        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        Assert.Contains("more than 4 MiB", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_do_not_fit_the_articles_are_refused()
    {
        var json = Write("bring.json", Samples.Line("bring"));
        Assert.Contains("bring.json is JSON, which brings its own", (await FailAsync("submit", json, "--outlet", "The Courier")).Error, StringComparison.Ordinal);
        Assert.Contains("--title is for one article", (await FailAsync("submit", json, _folder["other.txt"], "--title", "Title")).Error, StringComparison.Ordinal);
        Assert.Contains("Unknown option --outlets", (await FailAsync("submit", json, "--outlets")).Error, StringComparison.Ordinal);
        Assert.Contains("Give files, folders or -", (await server.AskAsync(new CliSetting { InIsTerminal = true }, "submit")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_service_runs_one_line_says_how_to_start_one()
    {
        var result = await CliDriver.RunAsync("submit", Write("lonely.txt", Samples.Bridge), "--url", "http://127.0.0.1:1");
        Assert.Equal(ExitCode.Fault, result.ExitCode);
        Assert.Equal("Nothing answers at http://127.0.0.1:1. Is the service started? Start it with \"perspectives serve\", or name another address with --url.", result.Error.Split('\n')[^2].TrimEnd('\r'));
    }

    [Fact]
    public async Task Of_texts_and_JSON_together_only_the_texts_are_given_an_outlet()
    {
        Write("mixed/README.md", "These are articles.");
        Write("mixed/text.txt", Samples.Bridge);
        var json = Write("mixed/two.jsonl", Samples.Lines(Samples.Line("own", "Tom Becker said: “No.”")));
        var result = await server.AskAsync("submit", _folder["mixed"], "--outlet", "The Mixed Courier", "--wait");
        Assert.Equal(ExitCode.Done, result.ExitCode);
        Assert.Equal($"--outlet and --tag are given to the texts and pages only: {json} is JSON, which brings its own.\n", result.Error);
        Assert.Equal("2 answered.\n", result.Output);
        var listed = await server.AskAsync("articles", "--outlet", "the mixed courier", "--json");
        Assert.Contains("\"text\"", Assert.Single(listed.OutputLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("ftp://localhost")]
    [InlineData("http://localhost/?a=b")]
    public async Task An_address_that_is_none_is_refused(string url)
    {
        var result = await CliDriver.RunAsync("submit", Write("lonely.txt", Samples.Bridge), "--url", url);
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.Contains($"\"{url}\" is no address of a service", result.Error, StringComparison.Ordinal);
    }

    private async Task<CliResult> FailAsync(params string[] args)
    {
        var result = await server.AskAsync(args);
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        return result;
    }

    private string Write(string name, string content)
    {
        var path = _folder[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }
}
