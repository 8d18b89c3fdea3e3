using System.Net;
using Perspectives.Azurite;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>The whole application with a storage account instead of a data folder.</summary>
public sealed class ApplicationOnTablesTests(SharedAzurite azurite)
{
    [Fact]
    public async Task An_article_is_accepted_answered_listed_and_deleted()
    {
        var storage = await azurite.TakeAccountAsync(TestContext.Current.CancellationToken);
        await using var application = await ServiceApplication.StartAsync(options => options.Storage = storage);
        Assert.IsType<TablePerspectiveStore>(application.Services.GetService(typeof(IPerspectiveStore)));
        await application.SubmitAnsweredAsync(ApiCalls.Article("a", outlet: "The Courier", title: "The bridge"));
        Assert.Equal(2, (await JsonAsync(application, "/api/articles/a/perspectives")).GetProperty("actors").GetArrayLength());
        Assert.Equal("a", (await JsonAsync(application, "/api/articles?outlet=the%20courier")).GetProperty("items")[0].GetProperty("id").GetString());
        Assert.Equal("ana-silva", (await JsonAsync(application, "/api/actors?q=sil")).GetProperty("items")[0].GetProperty("key").GetString());
        using var deletion = await application.SendAsync(HttpMethod.Delete, "/api/articles/a", content: null);
        Assert.Equal(HttpStatusCode.NoContent, deletion.StatusCode);
        using var gone = await application.GetAsync("/api/articles/a");
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    private static async Task<System.Text.Json.JsonElement> JsonAsync(ServiceApplication application, string address)
    {
        using var response = await application.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.JsonAsync();
    }
}
