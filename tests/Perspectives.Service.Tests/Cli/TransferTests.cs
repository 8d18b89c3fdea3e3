using System.Text.Json.Nodes;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

public sealed class TransferTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_exported_from_one_folder_is_restored_in_another_with_its_answers()
    {
        await using var source = await SourceAsync();
        var export = await source.RunAsync("export", "--format", "jsonl", "--output", _folder["a.jsonl"]);
        Assert.Equal(ExitCode.Done, export.ExitCode);
        Assert.Equal("3 articles exported.\n", export.Error);

        var import = await ImportAsync(_folder["a.jsonl"]);
        Assert.Equal("3 restored, 0 queued, 0 unchanged, 0 failed.\n", import.Error);
        Assert.Equal(ExitCode.Done, import.ExitCode);
        await using var target = await RunningServer.StartAsync(_folder["target"], "--no-worker");
        foreach (var id in (string[])["a", "b", "page"])
        {
            string[] question = ["articles", "get", id, "--json"];
            Assert.Equal((await source.AskAsync(question)).Output, (await target.AskAsync(question)).Output);
        }

        Assert.Equal((await source.AskAsync("actors", "--json")).Output, (await target.AskAsync("actors", "--json")).Output);
        var again = await target.RunAsync("export", "--format", "jsonl");
        Assert.Equal(Normal(await File.ReadAllTextAsync(_folder["a.jsonl"], TestContext.Current.CancellationToken)), Normal(again.Output));
    }

    [Fact]
    public async Task Importing_twice_changes_nothing()
    {
        await using var source = await SourceAsync();
        await source.RunAsync("export", "--format", "jsonl", "--output", _folder["a.jsonl"]);
        await ImportAsync(_folder["a.jsonl"]);
        var before = (await CliDriver.RunAsync("export", "--format", "jsonl", "--data", _folder["target"])).Output;
        var second = await ImportAsync(_folder["a.jsonl"]);
        Assert.Equal("0 restored, 0 queued, 3 unchanged, 0 failed.\n", second.Error);
        Assert.Equal(before, (await CliDriver.RunAsync("export", "--format", "jsonl", "--data", _folder["target"])).Output);
    }

    [Fact]
    public async Task Importing_into_the_folder_that_was_exported_changes_nothing()
    {
        await using var source = await SourceAsync();
        await source.RunAsync("export", "--format", "jsonl", "--output", _folder["a.jsonl"]);
        Assert.Equal("0 restored, 0 queued, 3 unchanged, 0 failed.\n", (await source.RunAsync("import", _folder["a.jsonl"])).Error);
        Assert.Equal(1, JsonNode.Parse((await source.AskAsync("articles", "get", "a", "--json")).Output)!["article"]!["revision"]!.GetValue<int>());
    }

    [Fact]
    public async Task An_article_that_was_changed_since_becomes_the_imported_one()
    {
        await using var source = await SourceAsync();
        await source.RunAsync("export", "--format", "jsonl", "--output", _folder["a.jsonl"]);
        var before = (await source.AskAsync("articles", "get", "a")).Output;
        var changed = Samples.Utf8(Samples.Line("a", "Nobody says anything here."));
        await source.AskAsync(new CliSetting { Input = changed }, "submit", "-", "--wait");
        Assert.Equal("1 restored, 0 queued, 2 unchanged, 0 failed.\n", (await source.RunAsync("import", _folder["a.jsonl"])).Error);
        Assert.Equal(before, (await source.AskAsync("articles", "get", "a")).Output);
    }

    [Theory]
    [InlineData("model")]
    [InlineData("piece")]
    [InlineData("reference")]
    [InlineData("confidence")]
    [InlineData("score")]
    [InlineData("key")]
    [InlineData("name")]
    [InlineData("answer")]
    public async Task An_answer_that_cannot_be_trusted_is_not_restored_and_its_article_is_analysed_anew(string wrong)
    {
        await using var source = await SourceAsync();
        var line = JsonNode.Parse((await source.RunAsync("export", "--format", "jsonl")).OutputLines.Single(line => line.Contains("\"id\":\"a\"", StringComparison.Ordinal)))!;
        switch (wrong)
        {
            case "model":
                line["answer"]!["model"]!["version"] = "0.1";
                break;
            case "piece":
                line["answer"]!["statements"]![0]!["content"]![0]!["text"] = "never said";
                break;
            case "reference":
                line["answer"]!["statements"]![0]!["actor"] = "a99";
                break;
            case "confidence":
                line["answer"]!["statements"]![0]!["confidence"] = -3;
                break;
            case "score":
                line["answer"]!["statements"]![0]!["scores"]!["critical"] = 99.5;
                break;
            case "key":
                line["answer"]!["actors"]![0]!["key"] = "../x<script>";
                break;
            case "name":
                line["answer"]!["actors"]![0]!["name"] = new string('Z', 5_000);
                break;
            default:
                line["answer"] = null;
                break;
        }

        await File.WriteAllTextAsync(_folder["a.jsonl"], line.ToJsonString(), TestContext.Current.CancellationToken);
        Assert.Equal("0 restored, 1 queued, 0 unchanged, 0 failed.\n", (await ImportAsync(_folder["a.jsonl"])).Error);

        await using var target = await RunningServer.StartAsync(_folder["target"]);
        var answer = "";
        await Eventually.BecomesTrueAsync(() => (answer = target.AskAsync("articles", "get", "a", "--json").GetAwaiter().GetResult().Output).Length > 0, () => target.Error);
        Assert.Equal((await source.AskAsync("articles", "get", "a", "--json")).Output, answer);
    }

    [Fact]
    public async Task Over_http_the_same_is_exported_as_from_the_folder()
    {
        await using var source = await SourceAsync();
        foreach (var format in (string[])["jsonl", "csv"])
        {
            var folder = await source.RunAsync("export", "--format", format);
            var service = await source.AskAsync("export", "--format", format);
            Assert.Equal(ExitCode.Done, service.ExitCode);
            Assert.Equal(WithoutIdentities(folder.Output), WithoutIdentities(service.Output));
        }
    }

    [Fact]
    public async Task A_table_has_a_statement_a_row_with_a_byte_order_mark_for_spreadsheets()
    {
        await using var source = await SourceAsync();
        await source.RunAsync("export", "--format", "csv", "--output", _folder["a.csv"]);
        Assert.Equal([0xEF, 0xBB, 0xBF], (await File.ReadAllBytesAsync(_folder["a.csv"], TestContext.Current.CancellationToken))[..3]);
        var rows = await File.ReadAllLinesAsync(_folder["a.csv"], TestContext.Current.CancellationToken);
        Assert.StartsWith("article,title,", rows[0], StringComparison.Ordinal);
        Assert.Single(rows, row => row.StartsWith("article,title,", StringComparison.Ordinal));
        Assert.Contains(rows, row => row.Contains("They are killing our street", StringComparison.Ordinal) && row.Contains("tom-becker", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Articles_without_an_answer_are_exported_too_and_queued_by_import()
    {
        await using var source = await RunningServer.StartAsync(null, "--no-worker");
        await source.AskAsync(new CliSetting { Input = Samples.Utf8(Samples.Line("waiting")) }, "submit", "-");
        var export = await source.RunAsync("export", "--format", "jsonl", "--output", _folder["a.jsonl"]);
        Assert.Equal("1 article exported (1 of them with a text that waits for its answer).\n", export.Error);
        Assert.Equal("0 restored, 1 queued, 0 unchanged, 0 failed.\n", (await ImportAsync(_folder["a.jsonl"])).Error);
        Assert.Equal("0 restored, 1 queued, 0 unchanged, 0 failed.\n", (await ImportAsync(_folder["a.jsonl"])).Error);
    }

    [Fact]
    public async Task Beside_a_running_server_what_is_imported_is_there_at_once()
    {
        await using var source = await SourceAsync();
        await source.RunAsync("export", "--format", "jsonl", "--output", _folder["a.jsonl"]);
        await using var target = await RunningServer.StartAsync(_folder["target"]);
        await ImportAsync(_folder["a.jsonl"]);
        Assert.Equal((await source.AskAsync("articles", "get", "a")).Output, (await target.AskAsync("articles", "get", "a")).Output);
    }

    [Fact]
    public async Task Lines_that_are_none_of_an_export_are_told_and_the_others_are_imported()
    {
        await using var source = await SourceAsync();
        var good = (await source.RunAsync("export", "--format", "jsonl")).OutputLines;
        var noText = JsonNode.Parse(good[1])!;
        noText["text"] = "";
        var badId = JsonNode.Parse(good[1])!;
        badId["article"]!["id"] = "no id";
        var lines = Samples.Lines(good[0], "", "no json", Samples.Line("plain"), "[1]", noText.ToJsonString(), badId.ToJsonString(), "null");
        var result = await CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8(lines) }, "import", "-", _folder["absent.jsonl"], "--data", _folder["target"]);
        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        var errors = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(8, errors.Length);
        Assert.Equal([3, 4, 5, 6, 7, 8], errors[..6].Select(error => int.Parse(error.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture)));
        Assert.StartsWith($"{_folder["absent.jsonl"]}: There is no such file", errors[6], StringComparison.Ordinal);
        Assert.Equal("1 restored, 0 queued, 0 unchanged, 7 failed.", errors[7]);
    }

    [Fact]
    public async Task A_file_that_is_no_export_is_told_once_and_not_read_to_its_end()
    {
        var path = _folder["README.md"];
        await File.WriteAllLinesAsync(path, Enumerable.Range(1, 1000).Select(number => $"Line {number} of a text."), TestContext.Current.CancellationToken);
        var result = await ImportAsync(path);
        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        var errors = result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.StartsWith($"{path}: This is no export: ", errors[0], StringComparison.Ordinal);
        Assert.Equal("0 restored, 0 queued, 0 unchanged, 1 failed.", Assert.Single(errors[1..]));
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        Assert.Contains("There is no store in", (await FailAsync("export", "--format", "jsonl", "--data", _folder["absent"])).Error, StringComparison.Ordinal);
        Assert.Contains("--format must be jsonl or csv, not \"xml\"", (await FailAsync("export", "--format", "xml")).Error, StringComparison.Ordinal);
        Assert.Contains("--format", (await FailAsync("export")).Error, StringComparison.Ordinal);
        Assert.Contains("name two places", (await FailAsync("export", "--format", "csv", "--data", _folder["a"], "--url", "http://127.0.0.1:1")).Error, StringComparison.Ordinal);
        Assert.Contains("FILE", (await FailAsync("import")).Error, StringComparison.Ordinal);
        var unreachable = await CliDriver.RunAsync("export", "--format", "csv", "--url", "http://127.0.0.1:1", "--output", _folder["out.csv"]);
        Assert.Equal(ExitCode.Fault, unreachable.ExitCode);
        Assert.Empty(Directory.GetFiles(_folder.Path));
    }

    private static async Task<CliResult> FailAsync(params string[] args)
    {
        var result = await CliDriver.RunAsync(args);
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        return result;
    }

    private Task<CliResult> ImportAsync(string path) => CliDriver.RunAsync("import", path, "--data", _folder["target"]);

    /// <summary>A server with three answered articles, one of them from a page and one a copy.</summary>
    private static async Task<RunningServer> SourceAsync()
    {
        var server = await RunningServer.StartAsync(null);
        var lines = Samples.Utf8(Samples.Lines(Samples.Line("a"), Samples.Line("b")));
        Assert.Equal(("2 answered.\n", ""), Words(await server.AskAsync(new CliSetting { Input = lines }, "submit", "-", "--wait")));
        var page = Path.Combine(Path.GetDirectoryName(server.DataFolder)!, "page.html");
        await File.WriteAllTextAsync(page, $"<html><body><article><h1>A page of its own</h1><p>{Samples.Bridge.Replace("\n\n", "</p><p>", StringComparison.Ordinal)}</p></article></body></html>", TestContext.Current.CancellationToken);
        Assert.Equal("1 answered.\n", (await server.AskAsync("submit", page, "--tag", "bridge", "--outlet", "The Courier", "--wait")).Output);
        return server;
    }

    private static (string Output, string Error) Words(CliResult result) => (result.Output, result.Error);

    /// <summary>The API says who is who, but not what it knows that from.</summary>
    private static IEnumerable<string> WithoutIdentities(string export) => Normal(export).Split('\n')
        .Where(static line => !line.StartsWith("{\"name\"", StringComparison.Ordinal) && !line.StartsWith("{\"join\"", StringComparison.Ordinal))
        .Select(static line => line.LastIndexOf(",\"identity\":{", StringComparison.Ordinal) is var at and > 0 ? line[..at] + "}" : line);

    /// <summary>Without the byte order mark.</summary>
    private static string Normal(string export) => export.TrimStart('\uFEFF');
}
