namespace Perspectives.Infra.Tests;

public sealed class MonitoringTests(Deployments deployments)
{
    [Theory]
    [InlineData("poison", "StorageQueueLogs", "/articles-poison/messages")]
    [InlineData("failures", "AppRequests", "Success == false")]
    [InlineData("queue-age", "StorageQueueLogs", "/articles/messages")]
    [InlineData("log-quota", "_LogOperation", "OverQuota")]
    public async Task Somebody_hears_of_it(string name, string table, string part)
    {
        var alert = Assert.Single((await deployments.Plain).OfType("Microsoft.Insights/scheduledQueryRules"),
            rule => rule.At("name").StartsWith($"alert-perspectives-{name}-", StringComparison.Ordinal));
        var criterion = Assert.Single(alert.GetProperty("properties").GetProperty("criteria").GetProperty("allOf").EnumerateArray());

        Assert.Equal("True", alert.At("properties.enabled"));
        Assert.Contains("/workspaces/log-perspectives-", Assert.Single(alert.GetProperty("properties").GetProperty("scopes").EnumerateArray()).GetString(), StringComparison.Ordinal);
        Assert.Contains(table, criterion.At("query"), StringComparison.Ordinal);
        Assert.Contains(part, criterion.At("query"), StringComparison.Ordinal);
        Assert.DoesNotContain("QUEUE", criterion.At("query"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_are_no_other_alerts() => Assert.Equal(4, (await deployments.Full).OfType("Microsoft.Insights/scheduledQueryRules").Count());

    [Fact]
    public async Task Poison_stays_told_until_somebody_has_seen_it_but_is_not_told_again_within_the_hour()
    {
        var alert = (await deployments.Plain).OfType("Microsoft.Insights/scheduledQueryRules").First();

        Assert.Equal("False", alert.At("properties.autoMitigate"));
        Assert.Equal("PT1H", alert.At("properties.muteActionsDuration"));
    }

    [Fact]
    public async Task Without_an_address_nothing_is_mailed()
    {
        var deployment = await deployments.Plain;

        Assert.Empty(deployment.OfType("Microsoft.Insights/actionGroups"));
        Assert.All(deployment.OfType("Microsoft.Insights/scheduledQueryRules"), rule => Assert.Equal("[]", rule.At("properties.actions.actionGroups")));
    }

    [Fact]
    public async Task With_an_address_every_alert_is_mailed_there()
    {
        var deployment = await deployments.Full;
        var mail = deployment.Single("Microsoft.Insights/actionGroups");

        Assert.Equal("desk@example.org", mail.GetProperty("properties").GetProperty("emailReceivers")[0].At("emailAddress"));
        Assert.All(deployment.OfType("Microsoft.Insights/scheduledQueryRules"),
            rule => Assert.Equal(mail.At("id"), rule.GetProperty("properties").GetProperty("actions").GetProperty("actionGroups")[0].GetString()));
    }

    [Fact]
    public async Task The_app_logs_to_the_workspace()
    {
        var logs = (await deployments.Plain).OfType("Microsoft.Insights/diagnosticSettings")
            .Single(setting => setting.At("id").Contains("/Microsoft.Web/sites/", StringComparison.Ordinal));

        Assert.Equal("FunctionAppLogs", logs.GetProperty("properties").GetProperty("logs")[0].At("category"));
    }

    [Fact]
    public async Task Logs_are_kept_a_month_and_limited_by_the_day()
    {
        var workspace = (await deployments.Plain).Single("Microsoft.OperationalInsights/workspaces");

        Assert.Equal("30", workspace.At("properties.retentionInDays"));
        Assert.Equal("2", workspace.At("properties.workspaceCapping.dailyQuotaGb"));
    }

    [Fact]
    public async Task There_is_no_language_account_unless_one_is_asked_for()
    {
        Assert.Empty((await deployments.Plain).OfType("Microsoft.CognitiveServices/accounts"));

        var account = (await deployments.Full).Single("Microsoft.CognitiveServices/accounts");
        Assert.Equal("TextAnalytics", account.At("kind"));
        Assert.Equal(account.At("name"), account.At("properties.customSubDomainName"));
    }

    [Fact]
    public async Task The_prediction_has_no_diagnostics()
    {
        Assert.Empty((await deployments.Plain).Diagnostics.Select(diagnostic => diagnostic.GetRawText()));
        Assert.Empty((await deployments.Full).Diagnostics.Select(diagnostic => diagnostic.GetRawText()));
    }

    [Fact]
    public async Task The_outputs_say_where_everything_is() => Assert.Equal(
        [
            "AZURE_RESOURCE_GROUP", "PERSPECTIVES_APP_NAME", "PERSPECTIVES_LANGUAGE_ENDPOINT", "PERSPECTIVES_QUEUE_ENDPOINT", "PERSPECTIVES_QUEUE_NAME",
            "PERSPECTIVES_STORAGE_NAME", "PERSPECTIVES_TABLE_ENDPOINT", "PERSPECTIVES_URL",
        ],
        (await deployments.Plain).Outputs.Order(StringComparer.Ordinal));

    [Fact]
    public async Task Names_fit_what_Azure_allows()
    {
        var deployment = await Deployment.PredictAsync(("AZURE_ENV_NAME", new string('n', 40)));

        Assert.Matches("^[a-z0-9]{3,24}$", deployment.Single("Microsoft.Storage/storageAccounts").At("name"));
        Assert.Matches("^[a-z0-9-]{2,60}$", deployment.Single("Microsoft.Web/sites").At("name"));
        Assert.Matches("^[a-z0-9-]{1,90}$", deployment.Single("Microsoft.Resources/resourceGroups").At("name"));
    }
}
