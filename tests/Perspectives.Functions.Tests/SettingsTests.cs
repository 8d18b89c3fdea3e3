using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Perspectives.Service;

namespace Perspectives.Functions.Tests;

/// <summary>The settings that infra/ makes are those that the app reads.</summary>
public sealed partial class SettingsTests
{
    private static readonly string[] OfTheHost =
    [
        "AzureWebJobsDisableHomepage",
        "AzureWebJobsStorage__blobServiceUri", "AzureWebJobsStorage__clientId", "AzureWebJobsStorage__credential", "AzureWebJobsStorage__queueServiceUri", "AzureWebJobsStorage__tableServiceUri",
        // How the host's trigger reaches the queue.
        "PerspectivesStorage__blobServiceUri", "PerspectivesStorage__clientId", "PerspectivesStorage__credential", "PerspectivesStorage__queueServiceUri",
    ];

    private static readonly string[] OfLibraries =
        ["APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_STATSBEAT_DISABLED", "AZURE_CLIENT_ID"];

    // The second reader of names that it is for is not there yet; empty, it asks for none.
    private const string NotReadYet = "Perspectives__Language__Endpoint";

    [Fact]
    public void Every_setting_that_is_deployed_is_somebodys()
    {
        string[] ours = ["PerspectivesQueue", "PerspectivesStorage__tableServiceUri", .. Deployed().Keys.Where(IsOption)];

        Assert.Equal(Deployed().Keys.Order(StringComparer.Ordinal), ours.Concat(OfTheHost).Concat(OfLibraries).Append(NotReadYet).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_app_takes_account_and_lock_from_the_deployed_settings()
    {
        var settings = Deployed();
        Assert.Equal("'true'", settings["Perspectives__RequireKey"]);

        var options = Read(
            ("PerspectivesStorage__tableServiceUri", "https://account.table.core.windows.net/"), ("PerspectivesQueue", "articles"), ("Perspectives__RequireKey", settings["Perspectives__RequireKey"].Trim('\'')));

        Assert.Equal("https://account.table.core.windows.net/", options.Storage);
        Assert.True(options.RequireKey);
    }

    [Fact]
    public void A_key_is_required_and_the_host_alone_works_on_the_queue_whatever_is_set()
    {
        // All requests come from the host, on this machine: who is served without a key would be the world.
        var options = Read(("PerspectivesStorage", "UseDevelopmentStorage=true"), ("Perspectives__RequireKey", "false"), ("Perspectives__Worker", "true"));

        Assert.Equal(("UseDevelopmentStorage=true", true, false), (options.Storage, options.RequireKey, options.Worker));
    }

    [Fact]
    public void The_service_s_own_section_counts_more() => Assert.Equal("https://other.table.core.windows.net",
        Read(("PerspectivesStorage", "UseDevelopmentStorage=true"), ("Perspectives__Storage", "https://other.table.core.windows.net")).Storage);

    [Theory]
    [InlineData("Perspectives__RequireKey", "true", "No storage account is named")]
    [InlineData("PerspectivesStorage", "", "No storage account is named")]
    public void What_is_missing_or_wrong_is_told(string name, string value, string told) =>
        Assert.Contains(told, Assert.Throws<OptionsValidationException>(() => Read((name, value))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_host_must_listen_to_the_queue_that_the_service_sends_to() => Assert.Contains("set PerspectivesQueue to articles",
        Assert.Throws<OptionsValidationException>(() => Read(("PerspectivesStorage", "UseDevelopmentStorage=true"), ("PerspectivesQueue", "letters"))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_sample_for_a_laptop_has_the_deployed_settings_with_Azurite_as_the_account()
    {
        var sample = JsonElement.Parse(RepositoryFile.Read("src/Perspectives.Functions/local.settings.sample.json"));
        var values = sample.GetProperty("Values").EnumerateObject().ToDictionary(value => value.Name, value => value.Value.GetString(), StringComparer.Ordinal);

        Assert.False(sample.GetProperty("IsEncrypted").GetBoolean());
        Assert.Equal("dotnet-isolated", values["FUNCTIONS_WORKER_RUNTIME"]);
        Assert.Equal("UseDevelopmentStorage=true", values["PerspectivesStorage"]);
        Assert.Equal("UseDevelopmentStorage=true", values["AzureWebJobsStorage"]);
        Assert.All(values.Keys.Except(["FUNCTIONS_WORKER_RUNTIME", "PerspectivesStorage", "AzureWebJobsStorage"]), name => Assert.Contains(name, Deployed().Keys));
        Assert.Equal("true", values["Perspectives__RequireKey"]);
    }

    private static bool IsOption(string name) => name.Split("__") is [ServiceOptions.Section, var option] && typeof(ServiceOptions).GetProperty(option) is not null;

    private static ServiceOptions Read(params IReadOnlyList<(string Name, string Value)> settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => new KeyValuePair<string, string?>(setting.Name.Replace("__", ":", StringComparison.Ordinal), setting.Value))).Build();
        using var services = new ServiceCollection().AddLogging().AddSingleton<IConfiguration>(configuration).AddInnerPerspectivesService().BuildServiceProvider();
        return services.GetRequiredService<IOptions<ServiceOptions>>().Value;
    }

    private static Dictionary<string, string> Deployed()
    {
        var block = SettingsBlock().Match(RepositoryFile.Read("infra/app/functions.bicep"));
        Assert.True(block.Success);
        return Setting().Matches(block.Groups["settings"].Value).ToDictionary(setting => setting.Groups["name"].Value, setting => setting.Groups["value"].Value, StringComparer.Ordinal);
    }

    [GeneratedRegex(@"name: 'appsettings'\s+properties: \{(?<settings>[^\n]*\n.*?)\n    \}", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SettingsBlock();

    [GeneratedRegex(@"^\s+(?<name>\w+): (?<value>.+?)\s*$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Setting();
}
