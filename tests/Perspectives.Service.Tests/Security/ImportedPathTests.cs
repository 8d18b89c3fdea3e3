using System.Text.Json.Nodes;
using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Security;

/// <summary>An export from somebody else writes nowhere but into the store.</summary>
public sealed class ImportedPathTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("../escaped")]
    [InlineData("..\\escaped")]
    [InlineData("/tmp/escaped")]
    [InlineData("a/../../escaped")]
    [InlineData("%2e%2e%2fescaped")]
    [InlineData("..")]
    [InlineData("a\0b")]
    public async Task An_article_whose_id_is_a_path_is_refused(string id)
    {
        var line = new JsonObject
        {
            ["article"] = new JsonObject { ["id"] = id, ["acceptedAt"] = "2026-11-26T00:00:00Z", ["tags"] = new JsonArray(), ["language"] = "en" },
            ["text"] = "Mayor Ana Silva said that the bridge was closed.",
        };
        Directory.CreateDirectory(_folder["inner"]);
        var result = await CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8(line.ToJsonString()) }, "import", "-", "--data", _folder[Path.Combine("inner", "data")]);

        Assert.Equal(ExitCode.SomeFailed, result.ExitCode);
        Assert.EndsWith("0 restored, 0 queued, 0 unchanged, 1 failed.\n", result.Error, StringComparison.Ordinal);
        Assert.Equal([_folder["inner"]], Directory.GetFileSystemEntries(_folder.Path));
        // Nothing was imported, so that there is no store either.
        Assert.Empty(Directory.GetFileSystemEntries(_folder["inner"]));
    }
}
