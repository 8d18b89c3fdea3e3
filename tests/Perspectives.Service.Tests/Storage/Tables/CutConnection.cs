using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Data.Tables;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>Lets so many requests to tables through and then none: as if the process had ended there.</summary>
internal sealed class CutConnection(int requests) : HttpPipelineSynchronousPolicy
{
    private int _sent;

    private bool IsCut => Volatile.Read(ref _sent) > requests;

    /// <summary>Cuts after no request, after the first, after the second … until all of them come through.</summary>
    /// <param name="connection">Of the storage account.</param>
    /// <param name="work">What is cut: through the account, and with the number of requests that come through.</param>
    /// <param name="check">What must hold after each, by the same number.</param>
    /// <returns>How many requests the work takes.</returns>
    public static async Task<int> ForEachAsync(string connection, Func<StorageAccount, int, Task> work, Func<int, Task> check)
    {
        for (var number = 0; ; number++)
        {
            var cut = new CutConnection(number);
            try
            {
                await work(StorageAccount.Connect(connection, new StorageRequests(configure: cut.CutTables)), number);
            }
            catch (OperationCanceledException)
            {
                Assert.True(cut.IsCut);
            }

            await check(number);
            if (!cut.IsCut)
                return number;
        }
    }

    public override void OnSendingRequest(HttpMessage message)
    {
        if (Interlocked.Increment(ref _sent) > requests)
            throw new OperationCanceledException("The process has ended.");
    }

    private void CutTables(ClientOptions options)
    {
        if (options is TableClientOptions)
            options.AddPolicy(this, HttpPipelinePosition.PerCall);
    }
}
