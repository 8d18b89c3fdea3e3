namespace Perspectives.Infra.Tests;

public sealed class StorageTests(Deployments deployments)
{
    [Theory]
    [InlineData("allowSharedKeyAccess", "False")]
    [InlineData("allowBlobPublicAccess", "False")]
    [InlineData("allowCrossTenantReplication", "False")]
    [InlineData("isLocalUserEnabled", "False")]
    [InlineData("isSftpEnabled", "False")]
    [InlineData("supportsHttpsTrafficOnly", "True")]
    [InlineData("defaultToOAuthAuthentication", "True")]
    [InlineData("minimumTlsVersion", "TLS1_2")]
    public async Task The_account_is_shut_as_far_as_it_goes(string property, string value)
    {
        var account = (await deployments.Plain).Single("Microsoft.Storage/storageAccounts");

        Assert.Equal(value, account.At($"properties.{property}"));
    }

    [Fact]
    public async Task All_tables_are_declared() => Assert.Equal(
        ["actorindex", "actors", "articles", "idempotency", "identity", "keys", "lists", "operations", "outlets", "poison"],
        (await deployments.Plain).Names("Microsoft.Storage/storageAccounts/tableServices/tables").Order(StringComparer.Ordinal));

    [Fact]
    public async Task Both_queues_are_declared() => Assert.Equal(
        ["articles", "articles-poison"], (await deployments.Plain).Names("Microsoft.Storage/storageAccounts/queueServices/queues"));

    [Fact]
    public async Task Both_containers_are_declared_and_neither_is_public()
    {
        var containers = (await deployments.Plain).OfType("Microsoft.Storage/storageAccounts/blobServices/containers").ToList();

        Assert.Equal(["texts", "deployment"], (await deployments.Plain).Names("Microsoft.Storage/storageAccounts/blobServices/containers"));
        Assert.All(containers, container => Assert.Equal("None", container.At("properties.publicAccess")));
    }

    [Fact]
    public async Task What_is_deleted_is_not_kept()
    {
        var blobs = (await deployments.Plain).Single("Microsoft.Storage/storageAccounts/blobServices");

        Assert.Equal("False", blobs.At("properties.isVersioningEnabled"));
        Assert.Equal("False", blobs.At("properties.deleteRetentionPolicy.enabled"));
    }

    [Fact]
    public async Task Writes_to_the_queues_are_logged_and_reads_are_not()
    {
        var logs = (await deployments.Plain).OfType("Microsoft.Insights/diagnosticSettings")
            .Single(setting => setting.At("id").Contains("/queueServices/default/", StringComparison.Ordinal));

        Assert.Equal(["StorageWrite", "StorageDelete"], logs.GetProperty("properties").GetProperty("logs").EnumerateArray().Select(log => log.At("category")));
        Assert.All(logs.GetProperty("properties").GetProperty("logs").EnumerateArray(), log => Assert.Equal("True", log.At("enabled")));
    }
}
