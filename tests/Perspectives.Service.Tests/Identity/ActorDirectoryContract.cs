using Perspectives.Actors;
using Perspectives.Articles;
using Perspectives.Service.Identity;
using Perspectives.Service.Intake;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Tests.Identity;

/// <summary>Who is taken for whom across articles, whatever the store: a store passes by deriving from this.</summary>
public abstract partial class ActorDirectoryContract
{
    private int _operations;

    private protected abstract IPerspectiveStore Store { get; }

    private protected abstract IPerspectiveIndex Index { get; }

    private protected abstract IIdentityStore Identities { get; }

    private protected ActorDirectory Directory => new(Identities, Index, TimeProvider.System);

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Same_names_are_one_actor_as_long_as_nothing_speaks_against_it()
    {
        await AnswerAsync("a", new Said("Maria Santos", "One") { Role = "mayor of Tolvane" });
        await AnswerAsync("b", new Said("Maria Santos", "Two"));
        await AnswerAsync("c", new Said("Maria Santos", "Three") { Role = "Tolvane mayor" });
        await AnswerAsync("d", new Said("Maria Santos", "Four") { Role = "former prosecutor" });
        Assert.Equal(["a", "b", "c", "d"], await ArticlesOfAsync("maria-santos"));
    }

    [Theory]
    [InlineData("mayor of Tolvane", "goalkeeper")]
    [InlineData("mayor of Tolvane", "mayor of Rennick")]
    [InlineData("a nurse at Kiel Hospital", "striker for Rennick United")]
    [InlineData("spokeswoman for Quellmark", "spokeswoman for the Ports Union")]
    public async Task Namesakes_whose_roles_disagree_are_kept_apart(string role, string other)
    {
        await AnswerAsync("a", new Said("Maria Santos", "One") { Role = role });
        await AnswerAsync("b", new Said("Maria Santos", "Two") { Role = other });
        await AnswerAsync("c", new Said("Maria Santos", "Three") { Role = other });
        await AnswerAsync("d", new Said("Maria Santos", "Four") { Role = role });
        Assert.Equal(["a", "d"], await ArticlesOfAsync("maria-santos"));
        Assert.Equal(["b", "c"], await ArticlesOfAsync("maria-santos~2"));
        Assert.Equal(["maria-santos~2"], (await Directory.FindNamesAsync("maria-santos", Cancellation))!.Namesakes);
    }

    [Fact]
    public async Task Whoever_may_be_either_of_two_namesakes_is_taken_for_neither()
    {
        await AnswerAsync("a", new Said("Maria Santos", "One") { Role = "mayor of Tolvane" });
        await AnswerAsync("b", new Said("Maria Santos", "Two") { Role = "goalkeeper" });
        var key = Assert.Single((await AnswerAsync("c", new Said("Maria Santos", "Three"))).Values);
        Assert.StartsWith("maria-santos~u", key, StringComparison.Ordinal);
        Assert.Equal(["c"], await ArticlesOfAsync(key));
        Assert.Equal(["a"], await ArticlesOfAsync("maria-santos"));
    }

    [Fact]
    public async Task An_article_with_both_names_joins_what_was_and_what_will_be_by_the_shorter_one()
    {
        await AnswerAsync("a", Body("WOLA", "One"));
        await AnswerAsync("b", Body("Washington Office on Latin America", "Two"), Body("WOLA", "Three") with { Key = "washington-office-on-latin-america" });
        await AnswerAsync("c", Body("WOLA", "Four"));
        Assert.Equal(["a", "b", "c"], await ArticlesOfAsync("washington-office-on-latin-america"));
        Assert.Equal(["a", "b", "c"], await ArticlesOfAsync("wola"));
        var join = Assert.Single((await Directory.FindNamesAsync("wola", Cancellation))!.Joins);
        Assert.Equal(("wola", "washington-office-on-latin-america", JoinReason.BothNames), (join.Key, join.To, join.Reason));
        Assert.Equal(["b"], join.Articles);
    }

    [Fact]
    public async Task A_name_that_two_have_joins_nobody()
    {
        await AnswerAsync("a", Body("WOLA", "One"));
        await AnswerAsync("b", Body("Washington Office on Latin America", "Two"), Body("WOLA", "Three") with { Key = "washington-office-on-latin-america" });
        await AnswerAsync("c", Body("World Orchid Lovers Association", "Four"), Body("WOLA", "Five") with { Key = "world-orchid-lovers-association" });
        await AnswerAsync("d", Body("WOLA", "Six"));
        Assert.Equal(["a", "d"], await ArticlesOfAsync("wola"));
        Assert.Equal(["b"], await ArticlesOfAsync("washington-office-on-latin-america"));
        await DeleteAsync("c");
        Assert.Equal(["a", "b", "d"], await ArticlesOfAsync("wola"));
    }

    [Fact]
    public async Task A_title_that_one_has_at_a_time_stands_for_the_first_name_once_an_article_has_both()
    {
        Assert.Empty(await AnswerAsync("a", Titled("President Petro", "One")));
        await AnswerAsync("b", Titled("President Petro", "Three") with { Key = "gustavo-petro", Name = "Gustavo Petro", Role = "president of Colombia" }, new Said("Gustavo Petro", "Two"));
        await AnswerAsync("c", Titled("President Petro", "Four"));
        Assert.Empty(await AnswerAsync("d", Titled("President Petro", "Five") with { Role = "president of Ecuador" }));
        Assert.Empty(await AnswerAsync("e", Titled("Vice President Petro", "Six")));
        Assert.Equal(["b", "c"], await ArticlesOfAsync("gustavo-petro"));
        await AnswerAsync("f", Titled("President Petro", "Eight") with { Key = "ana-petro", Name = "Ana Petro" }, new Said("Ana Petro", "Seven"));
        Assert.Empty(await AnswerAsync("g", Titled("President Petro", "Nine")));
        // Which of the two the one was is not known any more.
        Assert.Equal(["b"], await ArticlesOfAsync("gustavo-petro"));
        Assert.Equal(["c"], await ArticlesOfAsync("president-petro"));
        Assert.Equal(["f"], await ArticlesOfAsync("ana-petro"));
    }

    [Fact]
    public async Task Spellings_are_joined_by_the_same_office_and_by_nothing_less()
    {
        await AnswerAsync("a", new Said("Oleksandr Vashchenko", "One") { Role = "governor of Stelmak" });
        await AnswerAsync("b", new Said("Olexandr Vaschenko", "Two"));
        await AnswerAsync("c", new Said("Oleksandr Vashtchenko", "Three") { Role = "governor of Rennick" });
        await AnswerAsync("d", new Said("Oleksandr Vashchenko", "Four") { Role = "Stelmak governor" }, new Said("Oleksander Vashchenko", "Five") { Role = "governor of Stelmak" });
        await AnswerAsync("e", new Said("Oleksandr Vaschenko", "Six") { Role = "the Governor of Stelmak" });
        Assert.Equal(["a", "d", "e"], await ArticlesOfAsync("oleksandr-vashchenko"));
        var join = Assert.Single((await Directory.FindNamesAsync("oleksandr-vaschenko", Cancellation))!.Joins);
        Assert.Equal((JoinReason.SameOffice, "oleksandr-vashchenko"), (join.Reason, join.To));
    }

    [Fact]
    public async Task A_text_that_is_asked_for_again_gets_the_same_keys()
    {
        await AnswerAsync("a", new Said("Maria Santos", "One") { Role = "mayor of Tolvane" });
        var said = new Said("Maria Santos", "Two") { Role = "goalkeeper" };
        var operation = await AcceptAsync(ArticleOf("b", said));
        var first = await IdentifyAsync(operation, ArticleOf("b", said), said);
        await AnswerAsync("c", new Said("Maria Santos", "Three") { Role = "nurse" });
        Assert.Equal(first, await IdentifyAsync(operation, ArticleOf("b", said), said));
        Assert.Equal("maria-santos~2", Assert.Single(first.Values));
    }

    [Fact]
    public async Task A_corrected_article_keeps_its_actors()
    {
        await AnswerAsync("a", new Said("Maria Santos", "One") { Role = "mayor of Tolvane" });
        await AnswerAsync("b", new Said("Maria Santos", "Two") { Role = "goalkeeper" });
        await AnswerAsync("b", new Said("Maria Santos", "Two and a half"));
        Assert.Equal(["b"], await ArticlesOfAsync("maria-santos~2"));
    }

    [Fact]
    public async Task What_an_article_said_of_names_goes_with_it()
    {
        await AnswerAsync("a", Body("WOLA", "One"));
        await AnswerAsync("b", Body("Washington Office on Latin America", "Two"), Body("WOLA", "Three") with { Key = "washington-office-on-latin-america" });
        await AnswerAsync("c", new Said("Maria Santos", "One") { Role = "mayor of Tolvane" });
        await DeleteAsync("b");
        await DeleteAsync("c");
        Assert.Equal(["a"], await ArticlesOfAsync("wola"));
        Assert.Empty((await Identities.ReadJoinsAsync(Cancellation)).All);
        await AnswerAsync("d", new Said("Maria Santos", "Two") { Role = "goalkeeper" });
        Assert.Equal(["d"], await ArticlesOfAsync("maria-santos"));
        await AnswerAsync("a", Body("ROLA", "One"));
        Assert.True((await Identities.ReadNamesAsync(["wola"], Cancellation))["wola"].Record.IsEmpty);
        await DeleteAsync("a");
        await DeleteAsync("d");
        Assert.All((await Identities.ReadNamesAsync(["wola", "rola", "maria-santos", "washington-office-on-latin-america"], Cancellation)).Values, name => Assert.True(name.Record.IsEmpty));
    }

    [Fact]
    public async Task A_text_that_was_replaced_before_its_answer_says_nothing()
    {
        var said = new Said("Maria Santos", "One") { Role = "mayor of Tolvane" };
        var operation = await AcceptAsync(ArticleOf("a", said));
        await IdentifyAsync(operation, ArticleOf("a", said), said);
        await AnswerAsync("a", new Said("Bo Lind", "Two"));
        Assert.True((await Identities.ReadNamesAsync(["maria-santos"], Cancellation))["maria-santos"].Record.IsEmpty);
        await AnswerAsync("b", new Said("Maria Santos", "Two") { Role = "goalkeeper" });
        Assert.Equal(["b"], await ArticlesOfAsync("maria-santos"));
    }

    [Fact]
    public async Task What_somebody_has_decided_no_article_changes()
    {
        await AnswerAsync("a", Body("WOLA", "One"));
        await AnswerAsync("b", Body("Washington Office on Latin America", "Two"), Body("WOLA", "Three") with { Key = "washington-office-on-latin-america" });
        Assert.Equal(JoinOutcome.Done, (await Directory.SplitAsync("wola", "It is a radio station.", "k1", Cancellation)).Outcome);
        await AnswerAsync("c", Body("Washington Office on Latin America", "Four"), Body("WOLA", "Five") with { Key = "washington-office-on-latin-america" });
        Assert.Equal(["a"], await ArticlesOfAsync("wola"));
        var apart = Assert.Single((await Directory.FindNamesAsync("wola", Cancellation))!.Joins);
        Assert.Equal((null, "It is a radio station.", "k1"), (apart.To, apart.Note, apart.By));
        Assert.Equal(JoinOutcome.Unchanged, (await Directory.SplitAsync("wola", "Again.", "k1", Cancellation)).Outcome);
        Assert.Equal(JoinOutcome.Done, (await Directory.MergeAsync("wola", "washington-office-on-latin-america", "It is not.", "k1", Cancellation)).Outcome);
        await DeleteAsync("b");
        await DeleteAsync("c");
        Assert.Equal(["a"], await ArticlesOfAsync("washington-office-on-latin-america"));
    }

    [Fact]
    public async Task Joins_are_refused_that_lead_in_a_circle_or_to_two()
    {
        await AnswerAsync("a", new Said("Bo Lind", "One"), new Said("Bob Lind", "Two"), new Said("Rob Lind", "Three"));
        Assert.Equal(JoinOutcome.Done, (await MergeAsync("bob-lind", "bo-lind")).Outcome);
        Assert.Equal(JoinOutcome.Unchanged, (await MergeAsync("bob-lind", "bo-lind")).Outcome);
        Assert.Equal(JoinOutcome.SameKey, (await MergeAsync("bo-lind", "bo-lind")).Outcome);
        Assert.Equal(JoinOutcome.Cycle, (await MergeAsync("bo-lind", "bob-lind")).Outcome);
        Assert.Equal((JoinOutcome.JoinedElsewhere, "bo-lind"), await MergeAsync("bob-lind", "rob-lind") is var (outcome, join) ? (outcome, join!.To) : default);
        Assert.Equal(JoinOutcome.Done, (await MergeAsync("bo-lind", "rob-lind")).Outcome);
        Assert.Equal(JoinOutcome.Unchanged, (await MergeAsync("bob-lind", "rob-lind")).Outcome);
        Assert.Equal(JoinOutcome.Cycle, (await MergeAsync("rob-lind", "bob-lind")).Outcome);
        Assert.Equal(JoinOutcome.UnknownActor, (await MergeAsync("bo-lind", "nobody")).Outcome);
        Assert.Equal(JoinOutcome.NotJoined, (await Directory.SplitAsync("rob-lind", "x", null, Cancellation)).Outcome);
    }

    [Fact]
    public async Task Many_at_once_are_decided_one_after_the_other()
    {
        string[] roles = ["mayor of Tolvane", "goalkeeper"];
        await Task.WhenAll(Enumerable.Range(0, 12).Select(number => AnswerAsync($"a{number}", new Said("Maria Santos", $"It is {number}") { Role = roles[number % 2] })));
        var first = await ArticlesOfAsync("maria-santos");
        var second = await ArticlesOfAsync("maria-santos~2");
        Assert.Equal(12, first.Length + second.Length);
        Assert.Single(first.Select(id => int.Parse(id[1..], System.Globalization.CultureInfo.InvariantCulture) % 2).Distinct());
        Assert.Equal(6, second.Length);
    }

    private protected static Said Body(string name, string what) =>
        new(name, what) { ActorKind = ActorKind.Organization, Key = name.ToLowerInvariant().Replace(' ', '-') };

    /// <summary>Somebody who has no first name in the article.</summary>
    private protected static Said Titled(string name, string what) => new(name.Split(' ')[^1], what) { Name = name.Split(' ')[^1], Role = null, Title = name[..name.LastIndexOf(' ')] };

    private protected Task<(JoinOutcome Outcome, ActorJoin? Join)> MergeAsync(string from, string to) => Directory.MergeAsync(from, to, "They are one.", "k1", Cancellation);

    /// <summary>Keys of the actors by their names.</summary>
    private protected async Task<Dictionary<string, string>> AnswerAsync(string id, params Said[] said)
    {
        var article = ArticleOf(id, said);
        var operation = await AcceptAsync(article);
        var answer = await Directory.IdentifyAsync(operation, article, TestAnswers.Of(article, said), Cancellation);
        Assert.True(await Store.PublishAsync(operation, answer, DateTimeOffset.UnixEpoch, Cancellation));
        return KeysOf(answer);
    }

    private protected Task DeleteAsync(string id) => Store.DeleteAsync(id, WriteCondition.None, DateTimeOffset.UnixEpoch, Cancellation);

    /// <summary>Ids of the articles in the actor's timeline.</summary>
    private protected async Task<string[]> ArticlesOfAsync(string key) =>
        [.. (await Index.ReadTimelineAsync(key, new TimelineFilter(), new PageRequest(500), Cancellation)).Items.Select(said => said.Article.Id).Distinct().Order()];

    private async Task<Dictionary<string, string>> IdentifyAsync(string operation, Article article, params Said[] said) =>
        KeysOf(await Directory.IdentifyAsync(operation, article, TestAnswers.Of(article, said), Cancellation));

    private async Task<string> AcceptAsync(Article article)
    {
        var operation = $"operation-{Interlocked.Increment(ref _operations)}";
        await Store.AcceptAsync(new ArticleSubmission { Article = article, OperationId = operation, AcceptedAt = DateTimeOffset.UnixEpoch.AddMinutes(_operations) }, Cancellation);
        return operation;
    }

    private static Article ArticleOf(string id, params Said[] said) => TestAnswers.ArticleOf(id, said);

    private static Dictionary<string, string> KeysOf(Grouping.ArticlePerspectives answer) =>
        answer.Actors.Where(actor => actor.Key is not null).ToDictionary(actor => actor.Name, actor => actor.Key!);
}
