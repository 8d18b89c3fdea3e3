using Azure.Core;
using Perspectives.Azurite;
using Perspectives.Service.Storage.Tables;

[assembly: AssemblyFixture(typeof(SharedAzurite))]

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>An empty storage account of Azurite for one test.</summary>
internal static class AzuriteAccount
{
    public static async Task<StorageAccount> TakeAsync(SharedAzurite azurite, Action<ClientOptions>? configure = null) =>
        StorageAccount.Connect(await azurite.TakeAccountAsync(TestContext.Current.CancellationToken), new StorageRequests(configure: configure));
}
