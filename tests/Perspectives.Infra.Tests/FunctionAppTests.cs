using System.Text.Json;

namespace Perspectives.Infra.Tests;

public sealed class FunctionAppTests(Deployments deployments)
{
    [Theory]
    [InlineData("kind", "functionapp,linux")]
    [InlineData("identity.type", "UserAssigned")]
    [InlineData("properties.httpsOnly", "True")]
    [InlineData("properties.siteConfig.minTlsVersion", "1.2")]
    [InlineData("properties.siteConfig.scmMinTlsVersion", "1.2")]
    [InlineData("properties.siteConfig.ftpsState", "Disabled")]
    [InlineData("properties.functionAppConfig.runtime.name", "dotnet-isolated")]
    [InlineData("properties.functionAppConfig.runtime.version", "10.0")]
    [InlineData("properties.functionAppConfig.deployment.storage.type", "blobContainer")]
    [InlineData("properties.functionAppConfig.deployment.storage.authentication.type", "UserAssignedIdentity")]
    [InlineData("properties.functionAppConfig.scaleAndConcurrency.maximumInstanceCount", "40")]
    [InlineData("properties.functionAppConfig.scaleAndConcurrency.instanceMemoryMB", "2048")]
    [InlineData("properties.functionAppConfig.scaleAndConcurrency.alwaysReady", "[]")]
    public async Task The_app_is_an_isolated_worker_on_Flex_Consumption_that_takes_nothing_but_HTTPS(string path, string value) =>
        Assert.Equal(value, (await deployments.Plain).Single("Microsoft.Web/sites").At(path));

    [Fact]
    public async Task The_plan_is_Flex_Consumption_on_Linux()
    {
        var plan = (await deployments.Plain).Single("Microsoft.Web/serverfarms");

        Assert.Equal("FC1", plan.At("sku.name"));
        Assert.Equal("FlexConsumption", plan.At("sku.tier"));
        Assert.Equal("True", plan.At("properties.reserved"));
    }

    [Fact]
    public async Task Nobody_publishes_with_a_password()
    {
        var policies = (await deployments.Plain).OfType("Microsoft.Web/sites/basicPublishingCredentialsPolicies").ToList();

        Assert.Equal(["ftp", "scm"], (await deployments.Plain).Names("Microsoft.Web/sites/basicPublishingCredentialsPolicies").Order(StringComparer.Ordinal));
        Assert.All(policies, policy => Assert.Equal("False", policy.At("properties.allow")));
    }

    [Fact]
    public async Task The_settings_are_exactly_these()
    {
        string[] expected =
        [
            "APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "APPLICATIONINSIGHTS_CONNECTION_STRING", "APPLICATIONINSIGHTS_STATSBEAT_DISABLED",
            "AZURE_CLIENT_ID", "AzureWebJobsDisableHomepage",
            "AzureWebJobsStorage__blobServiceUri", "AzureWebJobsStorage__clientId", "AzureWebJobsStorage__credential",
            "AzureWebJobsStorage__queueServiceUri", "AzureWebJobsStorage__tableServiceUri",
            "PerspectivesQueue",
            "PerspectivesStorage__blobServiceUri", "PerspectivesStorage__clientId", "PerspectivesStorage__credential",
            "PerspectivesStorage__queueServiceUri", "PerspectivesStorage__tableServiceUri",
            "Perspectives__Language__Endpoint", "Perspectives__RequireKey",
        ];

        Assert.Equal(expected, (await SettingsAsync(deployments.Plain)).EnumerateObject().Select(setting => setting.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("AzureWebJobsDisableHomepage", "true")]
    [InlineData("AzureWebJobsStorage__credential", "managedidentity")]
    [InlineData("PerspectivesStorage__credential", "managedidentity")]
    [InlineData("PerspectivesQueue", "articles")]
    [InlineData("Perspectives__RequireKey", "true")]
    [InlineData("Perspectives__Language__Endpoint", "")]
    [InlineData("APPLICATIONINSIGHTS_STATSBEAT_DISABLED", "true")]
    public async Task Settings_that_are_known_beforehand_have_their_values(string name, string value) =>
        Assert.Equal(value, (await SettingsAsync(deployments.Plain)).GetProperty(name).GetString());

    [Theory]
    [InlineData("PerspectivesStorage__tableServiceUri", ".primaryEndpoints.table")]
    [InlineData("AzureWebJobsStorage__blobServiceUri", ".primaryEndpoints.blob")]
    [InlineData("PerspectivesStorage__clientId", ".clientId")]
    [InlineData("APPLICATIONINSIGHTS_CONNECTION_STRING", ".ConnectionString")]
    [InlineData("APPLICATIONINSIGHTS_AUTHENTICATION_STRING", "Authorization=AAD;ClientId=")]
    public async Task Settings_of_other_resources_are_read_from_these(string name, string part) =>
        Assert.Contains(part, (await SettingsAsync(deployments.Plain)).GetProperty(name).GetString(), StringComparison.Ordinal);

    [Fact]
    public async Task No_setting_holds_a_key()
    {
        var settings = (await SettingsAsync(deployments.Full)).GetRawText();

        Assert.DoesNotContain("listKeys", settings, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("AccountKey", settings, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("InstrumentationKey", settings, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Memory_and_instances_kept_warm_are_parameters()
    {
        var app = (await deployments.Full).Single("Microsoft.Web/sites");

        Assert.Equal("4096", app.At("properties.functionAppConfig.scaleAndConcurrency.instanceMemoryMB"));
        var ready = Assert.Single(app.GetProperty("properties").GetProperty("functionAppConfig").GetProperty("scaleAndConcurrency").GetProperty("alwaysReady").EnumerateArray());
        Assert.Equal("http", ready.At("name"));
        Assert.Equal("1", ready.At("instanceCount"));
    }

    [Fact]
    public async Task The_package_lies_in_the_declared_container()
    {
        var place = (await deployments.Plain).Single("Microsoft.Web/sites").At("properties.functionAppConfig.deployment.storage.value");

        Assert.Contains(".primaryEndpoints.blob, 'deployment'", place, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_developer_command_line_finds_the_app_by_the_name_of_its_service()
    {
        var lines = await File.ReadAllLinesAsync(Path.Combine(AppContext.BaseDirectory, "azure.yaml"), TestContext.Current.CancellationToken);

        Assert.Equal("api", (await deployments.Plain).Single("Microsoft.Web/sites").At("tags.azd-service-name"));
        Assert.Equal("main", (await deployments.Plain).Single("Microsoft.Resources/resourceGroups").At("tags.azd-env-name"));
        Assert.Contains("  api:", lines);
        Assert.Contains("    project: src/Perspectives.Functions", lines);
        Assert.Contains("    language: dotnet", lines);
        Assert.Contains("    host: function", lines);
    }

    private static async Task<JsonElement> SettingsAsync(Task<Deployment> deployment) => (await deployment).Single("Microsoft.Web/sites/config").GetProperty("properties");
}
