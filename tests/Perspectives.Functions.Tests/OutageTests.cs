using System.Net;
using Perspectives.Azurite;
using Perspectives.FunctionsHost;

namespace Perspectives.Functions.Tests;

/// <summary>While the storage account does not answer.</summary>
public sealed class OutageTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("perspectives-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Message_fails_so_that_it_comes_again_and_is_answered_when_the_account_is_back()
    {
        var cancelled = TestContext.Current.CancellationToken;
        await using var azurite = await AzuriteServer.StartAsync(new AzuriteOptions { Folder = _folder }, cancelled);
        await using var application = await WorkerApplication.StartAsync(azurite.TakeAccount(), options => options.Worker = false);
        var delivery = new QueueDelivery("outage", Articles.Json("a", Articles.Text(1)));

        await azurite.StopAsync();
        var failed = await application.Host.DeliverAsync(delivery, cancelled);
        Assert.Equal(InvocationStatus.Failure, failed.Status);
        Assert.Contains("StoreException", failed.Error, StringComparison.Ordinal);

        await azurite.RestartAsync(cancelled);
        // The queue delivers it again and again; here it is delivered once more, when the circuit that the failures broke is whole.
        Assert.Equal(HttpStatusCode.OK, await application.WhenReadyAsync());
        Assert.Equal(new InvocationEnd(InvocationStatus.Success, Error: null), await application.Host.DeliverAsync(delivery with { DequeueCount = 2 }, cancelled));
        using var article = await application.Client.GetAsync(new Uri("/api/articles/a", UriKind.Relative), cancelled);
        Assert.Contains("\"answered\"", await article.Content.ReadAsStringAsync(cancelled), StringComparison.Ordinal);
    }
}
