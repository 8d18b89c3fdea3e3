using Azure.Data.Tables;
using Perspectives.Azurite;

[assembly: AssemblyFixture(typeof(SharedAzurite))]

namespace Perspectives.Azurite.Tests;

public sealed class SharedAzuriteTests(SharedAzurite azurite)
{
    [Fact]
    public async Task Tests_that_run_at_the_same_time_have_the_same_names_and_an_account_each()
    {
        var token = TestContext.Current.CancellationToken;
        var accounts = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => azurite.TakeAccountAsync(token)));

        Assert.Equal(accounts.Length, accounts.Distinct().Count());
        await Task.WhenAll(accounts.Select(account => new TableServiceClient(account).CreateTableAsync("articles", token)));
    }
}
