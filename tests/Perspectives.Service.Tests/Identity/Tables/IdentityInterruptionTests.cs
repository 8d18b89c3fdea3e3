using Azure.Core;
using Microsoft.Extensions.Time.Testing;
using Perspectives.Actors;
using Perspectives.Articles;
using Perspectives.Azurite;
using Perspectives.Service.Identity;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Tables;
using Perspectives.Service.Storage.Tables.Identity;
using Perspectives.Service.Tests.Storage.Tables;

namespace Perspectives.Service.Tests.Identity.Tables;

/// <summary>A process may end after any of its requests, also while it decides who is who.</summary>
public sealed class IdentityInterruptionTests(SharedAzurite azurite) : IAsyncLifetime
{
    // Long after whoever ended.
    private readonly FakeTimeProvider _later = new(TimeProvider.System.GetUtcNow().AddHours(1));

    private string _connection = "";
    private TablePerspectiveStore? _store;
    private TablePerspectiveIndex? _index;
    private TableIdentityStore? _identities;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _connection = await azurite.TakeAccountAsync(Cancellation);
        var account = StorageAccount.Connect(_connection, new StorageRequests());
        (_store, _index, _identities) = (new TablePerspectiveStore(account, _later), new TablePerspectiveIndex(account), new TableIdentityStore(account, _later));
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_merge_that_was_interrupted_is_finished_or_was_never_begun()
    {
        foreach (var (id, name) in new[] { ("a", "Bo Lind"), ("b", "Bob Lind"), ("c", "Bob Lind") })
        {
            var said = new Said(name, "No");
            var article = TestAnswers.ArticleOf(id, said);
            await AcceptAsync(article, id);
            await _store!.PublishAsync(id, TestAnswers.Of(article, said), DateTimeOffset.UnixEpoch, Cancellation);
        }

        var decree = new Decree("x", null, DateTimeOffset.UnixEpoch);
        var cuts = await ForEachCutAsync(
            (account, _) => new TableIdentityStore(account, TimeProvider.System).ChangeJoinsAsync(joins => JoinRules.Merge(joins, "bob-lind", "bo-lind", decree), Cancellation),
            async _ =>
            {
                await _store!.ListUnfinishedAsync(DateTimeOffset.UnixEpoch, 10, Cancellation);
                var isJoined = (await _identities!.ReadJoinsAsync(Cancellation)).Find("bob-lind")?.To is not null;
                Assert.Equal(isJoined ? ["bo-lind 3"] : ["bo-lind 1", "bob-lind 2"], await ListAsync());
                if (isJoined)
                    await _identities.ChangeJoinsAsync(joins => JoinRules.Split(joins, "bob-lind", decree), Cancellation);
                Assert.Equal(["bo-lind 1", "bob-lind 2"], await ListAsync());
            });
        Assert.InRange(cuts, 5, 40);
    }

    [Fact]
    public async Task A_decision_that_was_interrupted_is_made_again_and_goes_with_its_article()
    {
        var cuts = await ForEachCutAsync(
            async (account, number) =>
            {
                await AcceptAsync(ArticleOf(number), $"o{number}");
                await IdentifyAsync(new TableIdentityStore(account, TimeProvider.System), number);
            },
            async number =>
            {
                await _store!.PublishAsync($"o{number}", await IdentifyAsync(_identities!, number), DateTimeOffset.UnixEpoch, Cancellation);
                var records = await _identities!.ReadNamesAsync(NamesOf(number), Cancellation);
                Assert.All(records.Values, name => Assert.Single(name.Record.Bearers));
                var joins = await _identities.ReadJoinsAsync(Cancellation);
                Assert.Equal(NamesOf(number)[0], joins.CanonicalOf(NamesOf(number)[1]));
                await _store.DeleteAsync($"a{number}", WriteCondition.None, DateTimeOffset.UnixEpoch, Cancellation);
                Assert.All((await _identities.ReadNamesAsync(NamesOf(number), Cancellation)).Values, name => Assert.True(name.Record.IsEmpty));
                Assert.Empty((await _identities.ReadJoinsAsync(Cancellation)).All);
            });
        Assert.InRange(cuts, 5, 40);
    }

    [Fact]
    public async Task A_deletion_that_was_interrupted_forgets_what_the_article_said()
    {
        var cuts = await ForEachCutAsync(
            async (account, number) =>
            {
                await AcceptAsync(ArticleOf(number), $"o{number}");
                await _store!.PublishAsync($"o{number}", await IdentifyAsync(_identities!, number), DateTimeOffset.UnixEpoch, Cancellation);
                await new TablePerspectiveStore(account, TimeProvider.System).DeleteAsync($"a{number}", WriteCondition.None, DateTimeOffset.UnixEpoch, Cancellation);
            },
            async number =>
            {
                await _store!.ListUnfinishedAsync(DateTimeOffset.UnixEpoch.AddYears(1), 100, Cancellation);
                await _store.DeleteAsync($"a{number}", WriteCondition.None, DateTimeOffset.UnixEpoch, Cancellation);
                Assert.All((await _identities!.ReadNamesAsync(NamesOf(number), Cancellation)).Values, name => Assert.True(name.Record.IsEmpty));
                Assert.Empty((await _identities.ReadJoinsAsync(Cancellation)).All);
            });
        Assert.InRange(cuts, 5, 100);
    }

    private Task<int> ForEachCutAsync(Func<StorageAccount, int, Task> work, Func<int, Task> check) => CutConnection.ForEachAsync(_connection, work, check);

    private async Task<Grouping.ArticlePerspectives> IdentifyAsync(TableIdentityStore identities, int number) =>
        await new ActorDirectory(identities, _index!, TimeProvider.System).IdentifyAsync($"o{number}", ArticleOf(number), TestAnswers.Of(ArticleOf(number), SaidIn(number)), Cancellation);

    private Task<Acceptance> AcceptAsync(Article article, string operation) => _store!.AcceptAsync(
        new ArticleSubmission { Article = article, OperationId = operation, AcceptedAt = DateTimeOffset.UnixEpoch }, Cancellation);

    private async Task<string[]> ListAsync() =>
        [.. (await _index!.ListActorsAsync(new ActorFilter(), new PageRequest(10), Cancellation)).Items.Select(actor => $"{actor.Key} {actor.ArticleCount}").Order(StringComparer.Ordinal)];

    private static string[] NamesOf(int number) => [$"west-office{number}-on-latin-america", "wola"];

    private static Said[] SaidIn(int number) =>
    [
        new Said($"West Office{number} on Latin America", "One") { ActorKind = ActorKind.Organization, Key = NamesOf(number)[0] },
        new Said("WOLA", "Two") { ActorKind = ActorKind.Organization, Key = NamesOf(number)[0] },
    ];

    private static Article ArticleOf(int number) => TestAnswers.ArticleOf($"a{number}", SaidIn(number));
}
