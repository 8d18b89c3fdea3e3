using Perspectives.Service.Intake;
using Perspectives.Service.Queues;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Tests.Storage;

/// <summary>What every store of poison must do; it is empty at the beginning of each test.</summary>
public abstract class PoisonStoreContract
{
    private static readonly DateTimeOffset Start = new(2026, 11, 3, 9, 30, 0, TimeSpan.Zero);

    protected abstract IPoisonStore Store { get; }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("o1", "a")]
    [InlineData(null, null)]
    public async Task A_message_comes_back_as_it_was_kept(string? operationId, string? articleId)
    {
        var message = MessageOf("p1") with { OperationId = operationId, ArticleId = articleId };
        await Store.AddAsync(message, Cancellation);
        var found = await Store.FindAsync("p1", Cancellation);
        Assert.Equal(message.Body.ToArray(), found!.Body.ToArray());
        Assert.Equal(message, found with { Body = message.Body });
    }

    [Fact]
    public async Task A_message_that_is_kept_again_stays_as_it_was()
    {
        await Store.AddAsync(MessageOf("p1"), Cancellation);
        await Store.AddAsync(MessageOf("p1") with { Tries = 9 }, Cancellation);
        Assert.Equal(5, (await Store.FindAsync("p1", Cancellation))!.Tries);
        Assert.Single((await Store.ListAsync(new PageRequest(10), Cancellation)).Items);
    }

    [Fact]
    public async Task Messages_are_listed_newest_first_a_page_at_a_time_without_their_bodies()
    {
        foreach (var number in new[] { 3, 1, 5, 2, 4 })
            await Store.AddAsync(MessageOf($"p{number}"), Cancellation);
        var listed = new List<string>();
        string? after = null;
        do
        {
            var page = await Store.ListAsync(new PageRequest(2, after), Cancellation);
            Assert.InRange(page.Items.Count, 1, 2);
            Assert.All(page.Items, message => Assert.True(message.Body.IsEmpty));
            listed.AddRange(page.Items.Select(message => message.Id));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(["p1", "p2", "p3", "p4", "p5"], listed);
    }

    [Fact]
    public async Task A_list_goes_on_where_a_message_was_deleted()
    {
        foreach (var number in new[] { 1, 2, 3 })
            await Store.AddAsync(MessageOf($"p{number}"), Cancellation);
        var page = await Store.ListAsync(new PageRequest(2), Cancellation);
        await Store.DeleteAsync("p2", Cancellation);
        Assert.Equal(["p3"], (await Store.ListAsync(new PageRequest(2, page.Next), Cancellation)).Items.Select(message => message.Id));
    }

    [Fact]
    public async Task A_last_page_that_is_full_has_none_after_it()
    {
        await Store.AddAsync(MessageOf("p1"), Cancellation);
        await Store.AddAsync(MessageOf("p2"), Cancellation);
        Assert.Null((await Store.ListAsync(new PageRequest(2), Cancellation)).Next);
    }

    [Theory]
    [InlineData("")]
    [InlineData("p1' OR 1")]
    [InlineData("é")]
    [InlineData("01234567890123456789012345678901234567890123456789012345678901234")]
    public async Task A_position_of_no_list_is_refused(string after) =>
        await Assert.ThrowsAsync<InvalidPositionException>(() => Store.ListAsync(new PageRequest(2, after), Cancellation));

    [Fact]
    public async Task A_deleted_message_is_gone()
    {
        await Store.AddAsync(MessageOf("p1"), Cancellation);
        Assert.True(await Store.DeleteAsync("p1", Cancellation));
        Assert.Null(await Store.FindAsync("p1", Cancellation));
        Assert.Empty((await Store.ListAsync(new PageRequest(10), Cancellation)).Items);
        Assert.False(await Store.DeleteAsync("p1", Cancellation));
    }

    private static PoisonedMessage MessageOf(string id) => new()
    {
        Id = id,
        Reason = new OperationError("internal_fault", "It was not the article’s fault."),
        Tries = 5,
        Body = Enumerable.Range(0, 70_000).Select(number => (byte)number).ToArray(),
        PoisonedAt = Start,
    };
}
