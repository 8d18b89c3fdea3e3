using Perspectives.Cli;
using Perspectives.Service.Tests.Endpoints;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: an export of a store, a report or an answer took the place of the store itself, and ended with 0.</summary>
public sealed class Issue0010_an_output_was_written_over_the_store : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("perspectives.db", "export", "--format", "jsonl", "--output")]
    [InlineData("perspectives.db-wal", "export", "--format", "csv", "--output")]
    [InlineData("perspectives.lock", "export", "--format", "jsonl", "--output")]
    [InlineData("perspectives.db", "report", "--html")]
    public async Task The_store_stays_and_the_command_says_why(string written, params string[] command)
    {
        await using (var application = await ServiceApplication.StartAsync(options => options.DataFolder = _folder.Path))
            await application.SubmitAnsweredAsync(ApiCalls.Article("a"));
        var before = await File.ReadAllBytesAsync(_folder["perspectives.db"], TestContext.Current.CancellationToken);
        var result = await CliDriver.RunAsync([.. command, _folder[written], "--data", _folder.Path]);
        Assert.Equal(ExitCode.WrongUse, result.ExitCode);
        Assert.Contains($"{written} is a store or a part of one", result.Error, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(_folder["perspectives.db"], TestContext.Current.CancellationToken));
    }
}
