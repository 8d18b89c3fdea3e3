using System.Net;
using Perspectives.Service.Access;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>The account as somebody finds it who signed in, and whose rights are on single tables.</summary>
public sealed class IdentityTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_key_is_written_without_making_or_looking_at_any_table()
    {
        using var answers = new AnsweredRequests(static (request, _) => Task.FromResult(request.Method == HttpMethod.Get
            ? new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("""{"value": []}""", null, "application/json") }
            : new HttpResponseMessage(HttpStatusCode.NoContent)));
        var keys = new TableApiKeyStore(Connect(answers));
        Assert.False(await keys.AnyAsync(Cancellation));
        await keys.AddAsync(new ApiKey { Id = "k", Name = "k", Role = Role.Reader, SecretHash = new byte[32], CreatedAt = DateTimeOffset.UnixEpoch }, Cancellation);
        Assert.Equal(["GET /keys()", "POST /keys"], answers.Requests);
    }

    [Fact]
    public async Task A_table_that_was_not_deployed_is_told_with_advice()
    {
        using var answers = new AnsweredRequests(static (_, _) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound)
        {
            Content = new StringContent("""{"odata.error": {"code": "TableNotFound", "message": {"lang": "en-US", "value": "The table specified does not exist."}}}""", null, "application/json"),
        }));
        var keys = new TableApiKeyStore(Connect(answers));
        var refused = await Assert.ThrowsAsync<StoreException>(() => keys.AnyAsync(Cancellation));
        Assert.Contains("Deploy infra/", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://example.org")]
    [InlineData("https://name.file.core.windows.net")]
    public void An_address_of_something_else_is_refused(string address) =>
        Assert.Contains("Write it as https://NAME.table.core.windows.net", Assert.Throws<StoreException>(() => StorageAccount.Connect(address, new StorageRequests())).Message, StringComparison.Ordinal);

    private static StorageAccount Connect(AnsweredRequests answers) => answers.Connect(TimeProvider.System);
}
