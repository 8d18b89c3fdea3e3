using Perspectives.Cli;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a fresh reader: a log that was set aside was told once, by the server that ended then; and an empty file in the store's place became a new store beside it.</summary>
public sealed class Issue0010_a_log_that_was_set_aside_was_forgotten : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string Store => _folder[SqliteDatabase.FileName];

    private string Aside => $"{LogFile.PathOf(Store)}.replaced-20260105T120000Z";

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_tells_it_at_each_start(bool isReadOnly)
    {
        SqliteDatabase.Open(_folder.Path).Dispose();
        File.WriteAllBytes(Aside, [1]);
        await using var application = await ServiceApplication.StartAsync(options => (options.DataFolder, options.ReadOnly) = (_folder.Path, isReadOnly));
        var told = Assert.Single(application.Logs.Lines, line => line.Contains(Aside, StringComparison.Ordinal));
        Assert.StartsWith($"Warning: {Aside}: set aside when the file of the store was replaced", told, StringComparison.Ordinal);
        Assert.EndsWith("move it away.", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Beside_one_an_empty_file_is_no_new_store()
    {
        File.WriteAllBytes(Store, []);
        File.WriteAllBytes(Aside, [1]);
        foreach (var command in (string[][])[["serve", "--urls", "http://127.0.0.1:0"], ["export", "--format", "jsonl"], ["keys", "create", "--role", "reader"], ["doctor"]])
        {
            var result = await CliDriver.RunAsync([.. command, "--data", _folder.Path]);
            Assert.True(result.ExitCode == ExitCode.Fault, $"{command[0]} ended with {result.ExitCode}: {result.Error}");
            Assert.Contains($"{Store} is empty, and beside it lies {Aside}", result.Error + result.Output, StringComparison.Ordinal);
        }

        Assert.Equal(0, new FileInfo(Store).Length);
    }

    [Fact]
    public void Without_one_an_empty_file_is_one()
    {
        File.WriteAllBytes(Store, []);
        using var database = SqliteDatabase.Open(_folder.Path);
        Assert.Null(database.Warning);
    }
}
