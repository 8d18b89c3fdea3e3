using System.Text.Json.Nodes;
using Perspectives.Actors;
using Perspectives.Cli;
using Perspectives.Grouping;
using Perspectives.Service.Identity;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;
using Perspectives.Tests.Cli;

namespace Perspectives.Service.Tests.Cli;

/// <summary>That an imported store leads keys as the exported one did, whatever the stores: a pair of stores passes by deriving from this.</summary>
public abstract class IdentityTransferContract : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Options that name the store that is exported.</summary>
    private protected abstract string[] Source { get; }

    /// <summary>Options that name another, empty one.</summary>
    private protected abstract string[] Target { get; }

    private protected TemporaryFolder Folder => _folder;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Keys_lead_where_they_led_with_their_reasons_and_an_export_of_it_is_the_same()
    {
        await FillAsync();
        var export = await ExportAsync();
        await ImportAsync(export);

        Assert.Equal(Sorted(export), Sorted(await ExportAsync(Target)));
        await using var target = Open(Target);
        var joins = (await target.Get<IIdentityStore>().ReadJoinsAsync(Cancelled)).All.ToDictionary(static join => join.Key, StringComparer.Ordinal);
        Assert.Equal(("washington-office-on-latin-america", JoinReason.BothNames), (joins["wola"].To, joins["wola"].Reason));
        Assert.Equal(("maria-santos", JoinReason.Administrator, "same person", "admin"), (joins["maria-santos~2"].To, joins["maria-santos~2"].Reason, joins["maria-santos~2"].Note, joins["maria-santos~2"].By));
        Assert.Equal((null, "two people"), (joins["hwa"].To, joins["hwa"].Note));
        Assert.Equal(["harbour-workers-association"], joins["hwa"].Apart);
        Assert.Equal("maria-santos", (await target.Get<IPerspectiveIndex>().FindActorAsync("maria-santos~2", Cancelled))!.Summary.Key);
        Assert.Equal(["a2", "a3"], await ArticlesOfAsync(target, "maria-santos"));
    }

    [Fact]
    public async Task What_comes_after_is_decided_as_it_would_have_been_in_the_store_that_was_exported()
    {
        await FillAsync();
        await ImportAsync(await ExportAsync());
        var keys = new List<string?[]>();
        foreach (var place in (string[][])[Source, Target])
        {
            await using var store = Open(place);
            keys.Add(
            [
                await AnswerAsync(store, "later1", new Said("Maria Santos", "One") { Role = "goalkeeper" }),
                await AnswerAsync(store, "later2", new Said("Maria Santos", "One") { Role = "mayor of Rennick" }),
                await AnswerAsync(store, "later3", Body("WOLA", "One")),
                await AnswerAsync(store, "later4", new Said("Maria Santos", "One")),
            ]);
        }

        Assert.Equal("maria-santos~2", keys[0][0]);
        Assert.Equal(keys[0], keys[1]);
    }

    [Fact]
    public async Task Evidence_goes_with_the_articles_that_were_imported_as_with_those_that_were_exported()
    {
        await FillAsync();
        await ImportAsync(await ExportAsync());
        foreach (var place in (string[][])[Source, Target])
        {
            await using var store = Open(place);
            await store.Get<IPerspectiveStore>().DeleteAsync("a1", WriteCondition.None, DateTimeOffset.UtcNow, Cancelled);
            var joins = await store.Get<IIdentityStore>().ReadJoinsAsync(Cancelled);
            Assert.Equal("wola", joins.CanonicalOf("wola"));
        }
    }

    [Fact]
    public async Task Importing_again_or_into_the_store_that_was_exported_changes_nothing()
    {
        await FillAsync();
        var export = await ExportAsync();
        await ImportAsync(export);
        await ImportAsync(export);
        await ImportAsync(export, Source);

        Assert.Equal(Sorted(export), Sorted(await ExportAsync(Target)));
        Assert.Equal(Sorted(export), Sorted(await ExportAsync()));
    }

    [Fact]
    public async Task Exports_without_who_is_who_are_imported_as_before()
    {
        await FillAsync();
        var older = (await ExportAsync()).Where(static line => line.StartsWith("{\"article\"", StringComparison.Ordinal)).Select(static line =>
        {
            var json = JsonNode.Parse(line)!.AsObject();
            json.Remove("identity");
            return json.ToJsonString();
        });
        await ImportAsync(older);

        await using var target = Open(Target);
        Assert.Empty((await target.Get<IIdentityStore>().ReadJoinsAsync(Cancelled)).All);
        Assert.NotNull(await target.Get<IPerspectiveIndex>().FindActorAsync("maria-santos~2", Cancelled));
    }

    [Fact]
    public async Task What_was_decided_in_the_store_since_stays()
    {
        await FillAsync();
        var export = await ExportAsync();
        await ImportAsync(export);
        await using (var target = Open(Target))
            await target.Get<ActorDirectory>().SplitAsync("maria-santos~2", "not she", "other", Cancelled);
        await ImportAsync(export);

        await using var after = Open(Target);
        Assert.Equal((null, "not she"), (await after.Get<IIdentityStore>().ReadJoinsAsync(Cancelled)).Find("maria-santos~2") is { } join ? (join.To, join.Note) : ("", ""));
    }

    private protected async Task ImportAsync(IEnumerable<string> lines, string[]? place = null)
    {
        var imported = await CliDriver.RunAsync(new CliSetting { Input = Samples.Utf8(Samples.Lines([.. lines])) }, ["import", "-", .. place ?? Target]);
        Assert.EndsWith(" 0 failed.\n", imported.Error, StringComparison.Ordinal);
    }

    private protected async Task<string[]> ExportAsync(string[]? place = null) => [.. (await CliDriver.RunAsync(["export", "--format", "jsonl", .. place ?? Source])).OutputLines];

    /// <summary>Namesakes that somebody has joined, a name by an article's evidence, and a join that somebody has undone.</summary>
    private protected async Task FillAsync()
    {
        await using var store = Open(Source);
        await AnswerAsync(store, "a0", Body("WOLA", "One"));
        await AnswerAsync(store, "a1", Body("Washington Office on Latin America", "Two"), Body("WOLA", "Three") with { Key = "washington-office-on-latin-america" });
        await AnswerAsync(store, "a2", new Said("Maria Santos", "One") { Role = "mayor of Tolvane" });
        await AnswerAsync(store, "a3", new Said("Maria Santos", "Two") { Role = "goalkeeper" });
        await AnswerAsync(store, "a4", Body("Harbour Workers Association", "Two"), Body("HWA", "Three") with { Key = "harbour-workers-association" });
        await AnswerAsync(store, "a5", Body("HWA", "One"));
        var directory = store.Get<ActorDirectory>();
        Assert.Equal(JoinOutcome.Done, (await directory.MergeAsync("maria-santos~2", "maria-santos", "same person", "admin", Cancelled)).Outcome);
        Assert.Equal(JoinOutcome.Done, (await directory.SplitAsync("hwa", "two people", "admin", Cancelled)).Outcome);
    }

    private static ServiceStore Open(string[] place) => ServiceStore.Open(
        place[0] == StoreChoice.DataName ? new StoreChoice(place[1], null) : new StoreChoice(null, place[1]), mayBeNew: true);

    private static Said Body(string name, string what) => new(name, what) { ActorKind = ActorKind.Organization, Key = TestAnswers.KeyOf(name) };

    /// <returns>The key of the first actor.</returns>
    private static async Task<string?> AnswerAsync(ServiceStore opened, string id, params Said[] said)
    {
        var article = TestAnswers.ArticleOf(id, said);
        var store = opened.Get<IPerspectiveStore>();
        var operationId = opened.Get<ArticleIntake>().NewOperationId();
        await store.AcceptAsync(new ArticleSubmission { Article = article, OperationId = operationId, AcceptedAt = DateTimeOffset.UtcNow }, Cancelled);
        var answer = await opened.Get<ActorDirectory>().IdentifyAsync(operationId, article, TestAnswers.Of(article, said), Cancelled);
        // Import restores what the program's own model has answered.
        answer = answer with { Model = new ModelDescription(Reading.LanguageModel.Name, Reading.LanguageModel.Version) };
        Assert.True(await store.PublishAsync(operationId, answer, DateTimeOffset.UtcNow, Cancelled));
        return answer.Actors[0].Key;
    }

    private static async Task<IEnumerable<string>> ArticlesOfAsync(ServiceStore store, string key)
    {
        var page = await store.Get<IPerspectiveIndex>().ReadTimelineAsync(key, new TimelineFilter(), new PageRequest(100), Cancelled);
        return page.Items.Select(static entry => entry.Article.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> lines) => lines.Order(StringComparer.Ordinal);
}
