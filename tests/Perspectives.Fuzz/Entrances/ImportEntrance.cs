using System.Text.Json;
using Perspectives.Articles;
using Perspectives.Cli;
using Perspectives.Cli.Transfer;
using Perspectives.Reading;

namespace Perspectives.Fuzz.Entrances;

/// <summary>Files to import, through the command itself into a store of their own.</summary>
internal sealed class ImportEntrance : Entrance
{
    private const string Text = "Mayor Ana Silva said that the bridge was closed. “We will not wait,” she said.";

    private readonly string _folder = Directory.CreateTempSubdirectory("perspectives-fuzz-").FullName;
    private byte[] _exported = [];

    public override string Name => "import";

    public override IEnumerable<byte[]> Seeds =>
    [
        _exported,
        [.. _exported, (byte)'\n', .. """{"join":{"key":"ana-silva","to":"ana-maria-silva","reason":"decreed","article":null,"at":"2026-05-03T00:00:00Z"}}"""u8],
        [.. _exported, (byte)'\n', .. """{"name":"ana silva","record":{"bearers":[{"key":"ana-silva"}],"given":1}}"""u8],
        Bytes("""{"article":{"id":"a","publishedAt":"2026-05-03T00:00:00Z","language":"en","acceptedAt":"2026-05-03T00:00:00Z"},"text":"Ana Silva said no.","identity":{"operation":"o1","names":["ana silva"]}}"""),
    ];

    public override IEnumerable<string> Words =>
        [.. JsonEntrance.Marks, "\"answer\":", "\"statements\":[", "\"actors\":[", "\"perspectives\":[", "\"summary\":[", "\"start\":", "\"end\":", "\"key\":", "\"identity\":", "\"operation\":", "\"names\":[", "\"join\":", "\"record\":", "\"scores\":{", "-1", "1e30", "2147483647", "\n"];

    public override async Task StartAsync()
    {
        using var model = new LanguageModel(new LanguageModelOptions { Threads = 1 });
        ArticleReader.TryReadJson(Bytes($$"""{"id":"a","text":"{{Text}}"}"""), new ArticleReaderOptions(), out var article, out _);
        var at = new DateTimeOffset(2026, 5, 3, 0, 0, 0, TimeSpan.Zero);
        var line = new ImportedLine
        {
            Article = new ExportedDescription { Id = article!.Id, Language = article.Language, PublishedAt = at, AcceptedAt = at },
            Text = article.Text,
            Answer = new PerspectiveAnalyzer(model).Analyze(article),
        };
        _exported = JsonSerializer.SerializeToUtf8Bytes(line, TransferJson.Readable.ImportedLine);
        await TryAsync(_exported);
    }

    public override async Task TryAsync(byte[] input)
    {
        using var file = new MemoryStream(input);
        await using var error = new StringWriter();
        var terminal = new Terminal { In = file, Out = Stream.Null, Error = error, Environment = static _ => null };
        var exitCode = await CommandLine.RunAsync(["import", "-", "--data", Path.Combine(_folder, "data")], terminal, CancellationToken.None);
        BrokenPromiseException.Unless(exitCode is ExitCode.Done or ExitCode.SomeFailed, $"import ends with {exitCode}: {FaultIn(error.ToString())}");
        BrokenPromiseException.Unless(Directory.GetFileSystemEntries(_folder).Length == 1, "Something was written outside the store.");
    }

    /// <summary>What was said of the fault and the first place of ours, which tell one fault from another.</summary>
    private static string FaultIn(string error)
    {
        var lines = error.Split('\n').SkipWhile(static line => !line.Contains("fault of the program", StringComparison.Ordinal)).ToList();
        return lines.Count == 0 ? error : $"{lines[0]}{lines.Find(static line => line.Contains(" at Perspectives.", StringComparison.Ordinal))}";
    }

    public override ValueTask DisposeAsync()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return base.DisposeAsync();
    }
}
