using System.Globalization;
using Perspectives.Azurite;

namespace Perspectives.Service.Tests.Concurrency;

/// <summary>
/// To whoever uses an article at the same time as others, it is as if one did something after the other. PERSPECTIVES_HISTORIES in the environment is how
/// many rounds each test has, each with three articles.
/// </summary>
public sealed class HistoryTests(SharedAzurite azurite)
{
    private const int Rounds = 2;
    private const int Articles = 3;
    private const int Clients = 5;
    private const int CallsOfEach = 12;

    [Fact]
    public async Task Everybody_sees_one_course_of_each_article_on_a_data_folder()
    {
        await using var service = await ServiceApplication.StartAsync();
        await CheckAsync([service]);
    }

    [Fact]
    public async Task Everybody_sees_one_course_of_each_article_on_a_storage_account_with_two_servers()
    {
        var storage = await azurite.TakeAccountAsync(TestContext.Current.CancellationToken);
        await using var first = await ServiceApplication.StartAsync(options => options.Storage = storage);
        await using var second = await ServiceApplication.StartAsync(options => options.Storage = storage);
        await CheckAsync([first, second]);
    }

    private static async Task CheckAsync(IReadOnlyList<ServiceApplication> services)
    {
        var rounds = int.TryParse(Environment.GetEnvironmentVariable("PERSPECTIVES_HISTORIES"), CultureInfo.InvariantCulture, out var wanted) ? wanted : Rounds;
        var seed = Random.Shared.Next();
        var calls = 0;
        for (var round = 0; round < rounds; round++)
        {
            var first = seed + (round * Articles * Clients);
            var histories = await Task.WhenAll(Enumerable.Range(0, Articles).Select(article => new ArticleHistory($"a{round}-{article}", services).RunAsync(first + (article * Clients), Clients, CallsOfEach)));
            foreach (var (article, history) in histories.Index())
            {
                calls += history.Count;
                if (LinearizabilityCheck.FindFault(history) is { } fault)
                    Assert.Fail($"Seed {seed}, article {article} of round {round}. {fault}");
            }
        }

        TestContext.Current.TestOutputHelper!.WriteLine($"seed {seed}: {calls} calls in {rounds * Articles} histories");
    }
}
