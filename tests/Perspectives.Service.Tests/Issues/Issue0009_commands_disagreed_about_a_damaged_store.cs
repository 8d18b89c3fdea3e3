using Perspectives.Cli;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Endpoints;
using Perspectives.Service.Tests.Storage.Sqlite;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>The same damage ended one command with 2 and another with 1, and whoever read only already was told to.</summary>
public sealed class Issue0009_commands_disagreed_about_a_damaged_store : IDisposable
{
    private const string ReadOnly = "--read-only";
    private const string Schema = "sqlite_schema";

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData(Schema)]
    [InlineData("articles")]
    public async Task Damage_is_a_fault_to_all_of_them(string damaged)
    {
        await MakeAsync(damaged);
        foreach (var command in (string[][])[["serve", "--urls", "http://127.0.0.1:0"], ["serve", ReadOnly, "--urls", "http://127.0.0.1:0"], ["export", "--format", "jsonl"], ["report", "--html", _folder["report.html"]]])
        {
            // A part that nothing at the start asks for keeps no server from starting.
            if (command[0] == "serve" && damaged != Schema)
                continue;
            var result = await CliDriver.RunAsync([.. command, "--data", _folder.Path]);
            Assert.True(result.ExitCode == ExitCode.Fault, $"{string.Join(' ', command)} ended with {result.ExitCode}: {result.Error}");
            Assert.Contains("damaged", result.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Who_reads_only_is_not_told_to_read_only()
    {
        await MakeAsync(Schema);
        var plain = await CliDriver.RunAsync("serve", "--data", _folder.Path, "--urls", "http://127.0.0.1:0");
        Assert.Contains("Perspectives__ReadOnly=true", plain.Error, StringComparison.Ordinal);
        var reading = await CliDriver.RunAsync("serve", ReadOnly, "--data", _folder.Path, "--urls", "http://127.0.0.1:0");
        Assert.DoesNotContain("ReadOnly", reading.Error, StringComparison.Ordinal);
        Assert.Contains("Nothing of it can be read", reading.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_a_file_that_is_no_database_nothing_is_promised()
    {
        await File.WriteAllTextAsync(_folder[SqliteDatabase.FileName], new string('x', 10_000), TestContext.Current.CancellationToken);
        var result = await CliDriver.RunAsync("serve", "--data", _folder.Path, "--urls", "http://127.0.0.1:0");
        Assert.Equal(ExitCode.Fault, result.ExitCode);
        Assert.DoesNotContain("ReadOnly", result.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private async Task MakeAsync(string damaged)
    {
        await using (var application = await ServiceApplication.StartAsync(options => options.DataFolder = _folder.Path))
            await application.SubmitAnsweredAsync(ApiCalls.Article("a"));
        if (damaged == Schema)
            DamagedPages.OfSchema(_folder);
        else
            DamagedPages.Of(_folder, damaged);
    }
}
