using Perspectives.Actors;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Service.Tests.Storage;

public abstract partial class PerspectiveIndexContract
{
    private static readonly Said Ministry = new("Ministry of Ports", "We are looking") { ActorKind = ActorKind.Organization };

    /// <summary>More than an index may put in order.</summary>
    protected virtual int VeryManyNames => 2500;

    [Fact]
    public async Task Actors_are_listed_most_recent_first_or_most_quoted_first_and_by_key_where_they_are_level()
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Ana Silva", "One"), new Said("Ana Silva", "Two"), new Said("Ana Silva", "Three"), new Said("Cy Grant", "Four")),
            Draft("b", 3, new Said("Bo Lind", "Five"), Ministry), Draft("c", 2, new Said("Bo Lind", "Six"), new Said("Cy Grant", "Seven")));
        Assert.Equal(["bo-lind", "ministry-of-ports", "cy-grant", "ana-silva"], await ActorsAsync());
        Assert.Equal(["ana-silva", "bo-lind", "cy-grant", "ministry-of-ports"], await ActorsAsync(new ActorFilter { Order = ActorOrder.MostQuoted }));
        Assert.Equal(["ministry-of-ports"], await ActorsAsync(new ActorFilter { Kind = ActorKind.Organization }));
        Assert.Equal(["ana-silva", "bo-lind", "cy-grant"], await ActorsAsync(new ActorFilter { Kind = ActorKind.Person, Order = ActorOrder.MostQuoted }));
        Assert.Empty(await ActorsAsync(new ActorFilter { Kind = ActorKind.Group }));
    }

    [Theory]
    [InlineData("gus", "gustavo-petro")]
    [InlineData("GUSTAVO PE", "gustavo-petro")]
    [InlineData("pe", "gustavo-petro pedro-sanchez")]
    [InlineData("sanchez", "pedro-sanchez")]
    [InlineData("SÁNCH", "pedro-sanchez")]
    [InlineData("pérez-cast", "pedro-sanchez")]
    [InlineData("presidente", "gustavo-petro")]
    [InlineData("conan o'br", "conan-obrien")]
    [InlineData("lodz", "city-of-lodz")]
    [InlineData("etro", "")]
    [InlineData("petro gustavo", "")]
    [InlineData("%", "")]
    [InlineData("  ", "city-of-lodz conan-obrien gustavo-petro pedro-sanchez")]
    public async Task A_prefix_finds_names_and_aliases_by_the_beginning_of_any_of_their_words(string prefix, string keys)
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Gustavo Petro", "One"), new Said("Pedro Sánchez", "Two") { Key = "pedro-sanchez" }, new Said("Conan O’Brien", "Three") { Key = "conan-obrien" }),
            Draft("b", 2, new Said("Presidente Petro", "Four") { Key = "gustavo-petro" }, new Said("Pedro Sánchez Pérez-Castejón", "Five") { Key = "pedro-sanchez" }),
            Draft("c", 3, new Said("City of Łódź", "Six") { Key = "city-of-lodz", ActorKind = ActorKind.Organization }));
        Assert.Equal(keys.Split(' ', StringSplitOptions.RemoveEmptyEntries), (await ActorsAsync(new ActorFilter { Prefix = prefix })).Order());
    }

    [Fact]
    public async Task A_prefix_goes_together_with_kind_order_and_pages()
    {
        await AnswerAsync([.. Enumerable.Range(0, 7).Select(number => Draft(
            $"a{number}", number, new Said($"Ana Silva{number}", "One"), new Said($"Ana Body{number}", "Two") { ActorKind = ActorKind.Organization }))]);
        foreach (var order in Enum.GetValues<ActorOrder>())
        {
            var filter = new ActorFilter { Prefix = "ana", Kind = ActorKind.Person, Order = order };
            var all = await AllPagesAsync(2, page => Index.ListActorsAsync(filter, page, Cancellation));
            Assert.Equal(await ActorsAsync(filter), all.Select(actor => actor.Key));
            Assert.Equal(7, all.Count);
        }

        Assert.Equal("ana-silva6", (await ActorsAsync(new ActorFilter { Prefix = "silva" }))[0]);
    }

    [Fact]
    public async Task A_prefix_that_very_many_names_have_finds_them_in_order_with_kind_and_pages()
    {
        var said = Enumerable.Range(0, VeryManyNames).Select(number => new Said($"Ana Silva{number:D4}", "One") { ActorKind = number % 5 == 0 ? ActorKind.Organization : ActorKind.Person }).ToArray();
        await AnswerAsync(Draft("a", 1, said), Draft("b", 2, new Said("Bo Lind", "Two"), said[7], said[10]), Draft("c", 3, said[7]));
        foreach (var order in Enum.GetValues<ActorOrder>())
        {
            var keys = (await AllPagesAsync(500, page => Index.ListActorsAsync(new ActorFilter { Prefix = "ana", Order = order }, page, Cancellation))).Select(actor => actor.Key).ToArray();
            Assert.Equal(said.Select(one => one.Key).Order(StringComparer.Ordinal), keys.Order(StringComparer.Ordinal));
            Assert.Equal(["ana-silva0007", "ana-silva0010", "ana-silva0000", "ana-silva0001"], keys[..4]);
        }

        var filter = new ActorFilter { Prefix = "silv", Kind = ActorKind.Organization, Order = ActorOrder.MostQuoted };
        var organizations = await AllPagesAsync(77, page => Index.ListActorsAsync(filter, page, Cancellation));
        Assert.Equal(VeryManyNames / 5, organizations.Count);
        Assert.Equal(["ana-silva0010", "ana-silva0000"], organizations.Take(2).Select(actor => actor.Key));
    }

    [Fact]
    public async Task Pages_of_actors_have_all_of_them_once_also_those_who_are_level()
    {
        await AnswerAsync([.. Enumerable.Range(0, 9).Select(number => Draft($"a{number}", number / 4, new Said($"Ana Silva{number}", "One"), new Said("Bo Lind", "Two")))]);
        foreach (var order in Enum.GetValues<ActorOrder>())
        {
            foreach (var size in (int[])[1, 2, 3, 10])
            {
                var filter = new ActorFilter { Order = order };
                var all = await AllPagesAsync(size, page => Index.ListActorsAsync(filter, page, Cancellation));
                Assert.Equal(await ActorsAsync(filter), all.Select(actor => actor.Key));
                Assert.Equal(10, all.Distinct().Count());
            }
        }
    }

    [Fact]
    public async Task Name_and_kind_are_those_of_the_newest_article_and_the_role_of_the_newest_that_gives_one()
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Ana Silva", "One") { Role = "deputy" }), Draft("b", 2, new Said("Ana M. Silva", "Two") { Key = "ana-silva", Role = "mayor" }),
            Draft("c", 3, new Said("Silva Office", "Three") { Key = "ana-silva", ActorKind = ActorKind.Organization }, new Said("Silva Office", "Four") { Key = "ana-silva", ActorKind = ActorKind.Organization }));
        var expected = new ActorSummary
        {
            Key = "ana-silva",
            Name = "Silva Office",
            Kind = ActorKind.Organization,
            Role = "mayor",
            StatementCount = 4,
            ArticleCount = 3,
            FirstSeen = Day(1),
            LastSeen = Day(3),
        };
        Assert.Equal(expected, await SummaryAsync());
        await DeleteAsync("c");
        Assert.Equal(expected with { Name = "Ana M. Silva", Kind = ActorKind.Person, StatementCount = 2, ArticleCount = 2, LastSeen = Day(2) }, await SummaryAsync());
        await DeleteAsync("b");
        Assert.Equal(expected with { Name = "Ana Silva", Kind = ActorKind.Person, Role = "deputy", StatementCount = 1, ArticleCount = 1, LastSeen = Day(1) }, await SummaryAsync());
        await DeleteAsync("a");
        Assert.Null(await Index.FindActorAsync("ana-silva", Cancellation));
        Assert.Empty(await ActorsAsync(new ActorFilter { Prefix = "ana" }));

        async Task<ActorSummary> SummaryAsync()
        {
            var identity = await Index.FindActorAsync("ana-silva", Cancellation);
            Assert.Equal(identity!.Summary, Assert.Single((await Index.ListActorsAsync(new ActorFilter(), new PageRequest(5), Cancellation)).Items));
            return identity.Summary;
        }
    }

    [Fact]
    public async Task Aliases_are_all_names_the_most_used_first_and_go_with_their_articles()
    {
        await AnswerAsync(
            Draft("a", 1, new Said("Ana Silva", "One")), Draft("b", 2, new Said("Mayor Silva", "Two", Stance.Critical) { Key = "ana-silva" }),
            Draft("c", 3, new Said("Ana Silva", "Three", Stance.Supportive)));
        var identity = (await Index.FindActorAsync("ana-silva", Cancellation))!;
        Assert.Equal([new ActorAlias("Ana Silva", 2), new ActorAlias("Mayor Silva", 1)], identity.Aliases);
        Assert.Equal(new StanceCounts(1, 1, 0, 1), identity.Stances);
        Assert.Equal(["ana-silva"], await ActorsAsync(new ActorFilter { Prefix = "may" }));
        await DeleteAsync("b");
        Assert.Equal([new ActorAlias("Ana Silva", 2)], (await Index.FindActorAsync("ana-silva", Cancellation))!.Aliases);
        Assert.Empty(await ActorsAsync(new ActorFilter { Prefix = "may" }));
    }

    [Fact]
    public async Task Only_answered_revisions_count()
    {
        await AnswerAsync(Draft("a", 1, new Said("Ana Silva", "One"), new Said("Ana Silva", "Two")));
        var changed = Draft("a", 2, new Said("Bo Lind", "Three"));
        var operation = await AcceptAsync(changed);
        Assert.Equal(["ana-silva"], await ActorsAsync());
        await PublishAsync(changed, operation);
        Assert.Equal(["bo-lind"], await ActorsAsync());
    }
}
