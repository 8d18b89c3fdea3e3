using Azure.Data.Tables;
using Perspectives.Azurite;
using Perspectives.Service.Storage.Tables;

[assembly: AssemblyFixture(typeof(SharedAzurite))]

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>An empty storage account of Azurite for one test.</summary>
internal static class AzuriteAccount
{
    public static async Task<StorageAccount> TakeAsync(SharedAzurite azurite, TableClientOptions? options = null) =>
        StorageAccount.Connect(await azurite.TakeAccountAsync(TestContext.Current.CancellationToken), options);
}
