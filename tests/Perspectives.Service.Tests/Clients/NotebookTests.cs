using System.Text.Json;
using Perspectives.Cli;
using Perspectives.Service.Tests.Cli;
using Perspectives.Service.Tests.Documentation;
using Perspectives.Tests.Cli;
using Perspectives.Tests.Packages;

namespace Perspectives.Service.Tests.Clients;

/// <summary>Tables and lines as docs/notebooks.md has them read, by a program that is not ours.</summary>
public sealed class NotebookTests : IDisposable
{
    private const string Article = "Mayor Ana Silva said: “=1+1 is no \"plan\" 🙂, and\na disgrace.”\n\nTom Becker said he welcomed the closure.";

    private const string RowsAsJson =
        """
        import csv, json
        with open("statements.csv", encoding="utf-8-sig", newline="") as table:
            print(json.dumps(list(csv.DictReader(table, strict=True))))
        """;

    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_cell_of_an_exported_table_is_read_as_it_was_written()
    {
        var python = Python();
        await using var server = await ExportAsync();
        var answer = JsonElement.Parse((await server.AskAsync("articles", "get", "a", "--json")).Output);
        var rows = JsonElement.Parse(await OtherProgram.RunAsync(python, _folder.Path, "-c", RowsAsJson)).EnumerateArray().ToList();

        var statements = answer.GetProperty("statements").EnumerateArray().ToList();
        Assert.NotEmpty(statements);
        Assert.Equal(statements.Select(ContentOf), rows.Select(row => row.GetProperty("content").GetString()));
        Assert.Contains(rows, row => row.GetProperty("content").GetString()!.StartsWith("'=1+1 is no \"plan\" 🙂, and\na disgrace", StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Equal(("a", "The Courier, \"daily\""), (row.GetProperty("article").GetString(), row.GetProperty("outlet").GetString())));
    }

    [Fact]
    public async Task The_documented_programs_run()
    {
        var python = Python();
        await using var server = await ExportAsync();
        Assert.Contains("Tom Becker: 1 supportive\n", await RunAsync(python, "csv"), StringComparison.Ordinal);

        await CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8(Samples.Line("a", Article)) }, "analyze", "-", "--json", "--output", _folder["answers.jsonl"]);
        var said = await RunAsync(python, "jsonl");
        Assert.Contains("Ana Silva: ", said, StringComparison.Ordinal);
        Assert.Contains("=1+1 is no \"plan\" 🙂", said, StringComparison.Ordinal);

        var start = Article.IndexOf("Tom", StringComparison.Ordinal);
        var question = $"import json, sys\n{Block("offsets")}\nprint(part(json.loads(sys.argv[1]), {start}, {start + 10}))";
        Assert.Equal("Tom Becker\n", await OtherProgram.RunAsync(python, _folder.Path, "-c", question, JsonSerializer.Serialize(Article)));
    }

    [Fact]
    public async Task The_documented_program_runs_with_pandas()
    {
        var python = Python();
        if (await OtherProgram.RunAsync(python, _folder.Path, "-c", "import importlib.util; print(importlib.util.find_spec('pandas') is not None)") != "True\n")
            Assert.Skip("pandas is not installed.");
        await using var server = await ExportAsync();
        Assert.Contains("Tom Becker", await RunAsync(python, "pandas"), StringComparison.Ordinal);
    }

    /// <summary>A server with one article, and its statements as a table in the folder.</summary>
    private async Task<RunningServer> ExportAsync()
    {
        var server = await RunningServer.StartAsync(dataFolder: null);
        var line = Samples.Utf8(JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["id"] = "a", ["text"] = Article, ["outlet"] = "The Courier, \"daily\"", ["title"] = "+ The bridge" }));
        Assert.Equal(ExitCode.Done, (await server.AskAsync(new CliSetting { Input = line }, "submit", "-", "--wait")).ExitCode);
        Assert.Equal(ExitCode.Done, (await server.RunAsync("export", "--format", "csv", "--output", _folder["statements.csv"])).ExitCode);
        return server;
    }

    private async Task<string> RunAsync(string python, string block)
    {
        await File.WriteAllTextAsync(_folder[$"{block}_program.py"], Block(block), Cancellation);
        return await OtherProgram.RunAsync(python, _folder.Path, $"{block}_program.py");
    }

    private static string Block(string name) => File.ReadAllText(RepositoryFile.PathOf("docs", "notebooks.md")).Split($"```python {name}\n")[1].Split("```")[0];

    /// <summary>With the apostrophe that a table has before what could run.</summary>
    private static string ContentOf(JsonElement statement)
    {
        var content = string.Join(" … ", statement.GetProperty("content").EnumerateArray().Select(piece => piece.GetProperty("text").GetString()));
        return content[0] is '=' or '+' or '-' or '@' ? $"'{content}" : content;
    }

    private static string Python()
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, "python3")).FirstOrDefault(File.Exists);
        Assert.SkipWhen(found is null, "python3 is not on the path.");
        return found!;
    }
}
