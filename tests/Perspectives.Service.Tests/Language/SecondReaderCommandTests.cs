using Perspectives.Cli;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Language;

/// <summary>The settings of the second reader come from the environment, which tests that run at once must not share.</summary>
[Collection(nameof(SecondReaderCommandTests))]
[CollectionDefinition(nameof(SecondReaderCommandTests), DisableParallelization = true)]
public sealed class SecondReaderCommandTests : IDisposable
{
    private const string Endpoint = "Perspectives__Language__Endpoint";
    private const string Key = "Perspectives__Language__Key";
    private const string Misspelt = "Perspectives__Language__Endpiont";

    [Fact]
    public async Task Doctor_says_that_there_is_none()
    {
        var examined = await CliDriver.RunAsync("doctor");
        Assert.Contains("second reader none; article text stays here\n", examined.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_asks_it_without_an_article()
    {
        await using var server = await LanguageServer.StartAsync();
        Environment.SetEnvironmentVariable(Endpoint, server.Endpoint);
        Environment.SetEnvironmentVariable(Key, "key123");
        var examined = await CliDriver.RunAsync("doctor");

        Assert.Equal(ExitCode.Done, examined.ExitCode);
        Assert.Contains($"second reader Azure AI Language at {server.Endpoint}, with a key, answers; article text is sent to it\n", examined.Output, StringComparison.Ordinal);
        Assert.Equal("Ana Silva", Assert.Single(Assert.Single(server.Requests).Documents).Text);
        Assert.DoesNotContain("key123", examined.Output + examined.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_says_why_it_cannot_be_used()
    {
        await using var server = await LanguageServer.StartAsync();
        server.Instead = static async (context, _, _) =>
        {
            await LanguageServer.RefuseAsync(context, 401, "401");
            return true;
        };
        Environment.SetEnvironmentVariable(Endpoint, server.Endpoint);
        Environment.SetEnvironmentVariable(Key, "key123");
        var examined = await CliDriver.RunAsync("doctor");

        Assert.Equal(ExitCode.Fault, examined.ExitCode);
        Assert.Contains("Wrong: The second reader cannot be used: it refuses this program: the key is wrong, or the identity lacks the role Cognitive Services User. Articles are answered without it, with a warning.\n", examined.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doctor_tells_settings_that_cannot_be()
    {
        Environment.SetEnvironmentVariable(Endpoint, "http://example.org");
        var examined = await CliDriver.RunAsync("doctor");

        Assert.Equal(ExitCode.Fault, examined.ExitCode);
        Assert.Contains("Wrong: Perspectives__Language__Endpoint in the environment must begin with https://", examined.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_setting_is_not_taken_for_none()
    {
        Environment.SetEnvironmentVariable(Misspelt, "https://example.org");
        var refused = await CliDriver.RunAsync("serve", "--urls", "http://127.0.0.1:0");

        Assert.Equal(ExitCode.WrongUse, refused.ExitCode);
        Assert.Contains("Perspectives__Language__Endpiont in the environment is no setting. There are: Perspectives:Language:Endpoint, Perspectives:Language:Key, Perspectives:Language:TextRecordsPerMinute.", refused.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Analyze_sends_nothing_also_where_there_is_one()
    {
        await using var server = await LanguageServer.StartAsync();
        Environment.SetEnvironmentVariable(Endpoint, server.Endpoint);
        Environment.SetEnvironmentVariable(Key, "key123");
        var analyzed = await CliDriver.RunAsync(new CliSetting { Input = "Mayor Ana Silva said no."u8.ToArray() }, "analyze", "-");

        Assert.Equal(ExitCode.Done, analyzed.ExitCode);
        Assert.Empty(server.Requests);
    }

    public void Dispose()
    {
        foreach (var name in (string[])[Endpoint, Key, Misspelt])
            Environment.SetEnvironmentVariable(name, null);
    }
}
