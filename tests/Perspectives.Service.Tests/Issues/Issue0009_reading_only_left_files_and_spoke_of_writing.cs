using System.Net;
using Perspectives.Service.Storage.Sqlite;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Issues;

/// <summary>A store that was only read had a log beside it afterwards, and each refused write was logged as if the store were busy.</summary>
public sealed class Issue0009_reading_only_left_files_and_spoke_of_writing : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("data")]
    [InlineData("50 % of #2, what? ü")]
    public async Task Nothing_is_left_beside_the_file(string name)
    {
        SqliteDatabase.Open(_folder[name]).Dispose();
        using (var database = SqliteDatabase.OpenToRead(_folder[name]))
            Assert.NotNull(await database.ReadAsync(SigningKey.Find, TestContext.Current.CancellationToken));
        Assert.Equal([SqliteDatabase.FileName], Directory.GetFiles(_folder[name]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_write_is_refused_without_a_warning()
    {
        SqliteDatabase.Open(_folder.Path).Dispose();
        await using var application = await ServiceApplication.StartAsync(options => (options.DataFolder, options.ReadOnly) = (_folder.Path, true));
        using var response = await application.PostJsonAsync("/api/articles", ApiCalls.Article("a"));
        await ProblemAssert.IsAsync(response, HttpStatusCode.ServiceUnavailable, "store_unavailable");
        Assert.Contains(application.Logs.All, line => line.StartsWith("Information: Refused, since the store is only read", StringComparison.Ordinal));
        Assert.DoesNotContain(application.Logs.Lines, line => line.Contains("busy", StringComparison.Ordinal));
    }

    public void Dispose() => _folder.Dispose();
}
