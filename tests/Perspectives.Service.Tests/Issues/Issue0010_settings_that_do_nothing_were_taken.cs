using Perspectives.Cli;
using Perspectives.Service.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a stranger: settings that nobody reads, and values that libraries replace by others, let the server start without a word.</summary>
public sealed class Issue0010_settings_that_do_nothing_were_taken : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Kestrel__Certificates__Foo__Path=/nowhere", "Kestrel__Certificates__Foo in the environment is no setting. There are: Kestrel:Certificates:Default.")]
    [InlineData("Kestrel__Certificates__Default__Path=/nowhere", "Kestrel__Certificates__Default__Path in the environment is /nowhere, which is not there.")]
    [InlineData("Kestrel__Limits__KeepAliveTimeout=5", "Kestrel__Limits__KeepAliveTimeout in the environment is \"5\", which means days. Write 00:00:05 for seconds.")]
    [InlineData("Logging__Foo=Debug", "Logging__Foo in the environment is no setting. There are: Logging:LogLevel.")]
    [InlineData("Logging__Console__LogLevel__Default=Debug", "Logging__Console in the environment is no setting. There are: Logging:LogLevel.")]
    [InlineData("Perspektives__Threads=3", "Perspektives__Threads in the environment is no setting. Did you mean the section Perspectives?")]
    [InlineData("PERSPECTIVES_threads=3", "PERSPECTIVES_threads in the environment is no setting. Did you mean Perspectives__Threads, with two underscores?")]
    [InlineData("PERSPECTIVE__Language__Key=3", "PERSPECTIVE__Language in the environment is no setting. Did you mean the section Perspectives?")]
    [InlineData("Kestral__Limits__KeepAliveTimeout=00:00:05", "Kestral__Limits in the environment is no setting. Did you mean the section Kestrel?")]
    public async Task The_start_ends_with_a_line_that_says_so(string variables, string told)
    {
        using var server = ServerProcess.Start(_folder.Path, Read(variables), "serve", "--urls", "http://127.0.0.1:0");
        Assert.Equal(ExitCode.WrongUse, await server.ExitCodeAsync());
        Assert.StartsWith($"The settings are not valid: {told}", Assert.Single(server.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_section_is_told_in_the_file_too_and_with_all_else_that_is_wrong()
    {
        await File.WriteAllTextAsync(_folder["appsettings.json"], """{"Perspectivs": {"Threads": 2, "Worker": false}, "Perspectives": {"Threads": 0}}""", TestContext.Current.CancellationToken);
        using var server = ServerProcess.Start(_folder.Path, null, "keys", "list");
        Assert.Equal(ExitCode.WrongUse, await server.ExitCodeAsync());
        var told = Assert.Single(server.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal(3, told.Split(" in appsettings.json is ").Length - 1);
        Assert.Contains("Perspectivs:Worker in appsettings.json is no setting. Did you mean the section Perspectives?", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_right_and_what_is_for_other_programs_starts()
    {
        const string Settings = "Kestrel__Limits__KeepAliveTimeout=00:00:05|Logging__LogLevel__Perspectives=Warning|Login__Url=here|Settings__Login__Name=there";
        using var server = ServerProcess.Start(_folder.Path, Read(Settings), "serve", "--urls", "http://127.0.0.1:0");
        await server.ListensAsync();
    }

    private static Dictionary<string, string> Read(string variables) =>
        variables.Split('|').Select(static variable => variable.Split('=', 2)).ToDictionary(static pair => pair[0], static pair => pair[1], StringComparer.Ordinal);
}
