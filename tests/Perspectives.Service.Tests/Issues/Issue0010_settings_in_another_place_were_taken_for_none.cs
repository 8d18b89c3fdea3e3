using Microsoft.Extensions.Configuration;
using Perspectives.Cli;
using Perspectives.Cli.Serving;
using Perspectives.Service.Tests.Cli;

namespace Perspectives.Service.Tests.Issues;

/// <summary>Found by a reader who knew the README alone: settings of ours outside our section, and other servers' ports, did nothing, and nobody was told.</summary>
public sealed class Issue0010_settings_in_another_place_were_taken_for_none : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("""{"Data": "x"}""", "Data in appsettings.json is no setting. Did you mean Perspectives:DataFolder?")]
    [InlineData("""{"threads": 2}""", "threads in appsettings.json is no setting. Did you mean Perspectives:Threads?")]
    [InlineData("""{"Language": {"Endpoint": "https://example.org"}}""", "Language in appsettings.json is no setting. Did you mean Perspectives:Language?")]
    [InlineData("""{"CorsOrigins": ["https://example.org"]}""", "CorsOrigins in appsettings.json is no setting. Did you mean Perspectives:CorsOrigins?")]
    [InlineData("""{"AllowedHosts": "desk.example.org"}""", "AllowedHosts in appsettings.json is no setting. Did you mean Perspectives:AllowedHosts?")]
    [InlineData("""{"AllowedHosts": ["desk.example.org"]}""", "AllowedHosts in appsettings.json is no setting. Did you mean Perspectives:AllowedHosts?")]
    [InlineData("""{"Port": 5}""", "Port in appsettings.json is no setting. Did you mean Urls, as http://127.0.0.1:5080?")]
    [InlineData("""{"Perspectives": [1, 2]}""", "Perspectives in appsettings.json must be a section with settings in it: {…} in a file, Perspectives__NAME=… in the environment.")]
    public async Task What_stands_beside_our_section_is_told_with_the_name_that_works(string settings, string told)
    {
        await File.WriteAllTextAsync(_folder["appsettings.json"], settings, TestContext.Current.CancellationToken);
        using var command = ServerProcess.Start(_folder.Path, null, "keys", "list");
        Assert.Equal(ExitCode.WrongUse, await command.ExitCodeAsync());
        Assert.Equal($"The settings are not valid: {told}", command.Error.Trim());
    }

    [Fact]
    public async Task What_is_for_other_programs_is_not()
    {
        const string Settings = """{"AllowedHosts": "*", "Urls": "http://127.0.0.1:0", "ConnectionStrings": {"Data": "x"}, "Database": "y", "Worker1": true}""";
        await File.WriteAllTextAsync(_folder["appsettings.json"], Settings, TestContext.Current.CancellationToken);
        using var server = ServerProcess.Start(_folder.Path, new() { ["Threads"] = "many" }, "serve");
        await server.ListensAsync();
    }

    [Theory]
    [InlineData("ASPNETCORE_HTTP_PORTS")]
    [InlineData("ASPNETCORE_HTTPS_PORTS")]
    [InlineData("DOTNET_HTTP_PORTS")]
    [InlineData("DOTNET_URLS")]
    [InlineData("HTTP_PORTS")]
    public void Ports_of_other_servers_are_told_where_nothing_else_says_where_to_listen(string name)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([new(name, "8080")]).Build();
        Assert.Equal(
            $"{name} is not read: the server listens at http://127.0.0.1:5080. Say where with --urls, Urls in appsettings.json or ASPNETCORE_URLS in the environment, as http://127.0.0.1:8080.",
            Assert.Single(ListeningAddresses.Choose(given: null, settings).Warnings));
        Assert.Empty(ListeningAddresses.Choose("http://127.0.0.1:8080", settings).Warnings);
    }
}
