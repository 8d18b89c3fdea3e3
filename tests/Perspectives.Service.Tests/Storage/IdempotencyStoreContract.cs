using Perspectives.Service.Intake;

namespace Perspectives.Service.Tests.Storage;

/// <summary>What every store of idempotency keys must do; it is empty at the beginning of each test.</summary>
public abstract class IdempotencyStoreContract
{
    private static readonly DateTimeOffset Start = new(2026, 11, 3, 9, 30, 0, TimeSpan.Zero);

    protected abstract IIdempotencyStore Store { get; }

    [Fact]
    public async Task A_key_stays_tied_to_what_it_was_sent_with_first()
    {
        var first = new IdempotentRequest("aa", "o1");
        Assert.Equal(first, await ReserveAsync("key", first));
        Assert.Equal(first, await ReserveAsync("key", first, TimeSpan.FromMinutes(1)));
        Assert.Equal(first, await ReserveAsync("key", new IdempotentRequest("bb", "o2"), TimeSpan.FromHours(24)));
    }

    [Fact]
    public async Task Keys_are_exact()
    {
        await ReserveAsync("key", new IdempotentRequest("aa", "o1"));
        foreach (var other in new[] { "KEY", "key ", "ke", "ключ", new string('k', 256) })
            Assert.Equal("o2", (await ReserveAsync(other, new IdempotentRequest("aa", "o2"))).OperationId);
    }

    [Fact]
    public async Task A_key_is_forgotten_after_a_day()
    {
        await ReserveAsync("key", new IdempotentRequest("aa", "o1"));
        var second = new IdempotentRequest("bb", "o2");
        Assert.Equal(second, await ReserveAsync("key", second, TimeSpan.FromHours(24) + TimeSpan.FromMilliseconds(1)));
    }

    [Fact]
    public async Task A_key_can_be_moved_to_another_operation_and_keeps_its_content_and_its_day()
    {
        await ReserveAsync("key", new IdempotentRequest("aa", "o1"));
        await Store.MoveAsync("key", "o2", TestContext.Current.CancellationToken);
        await Store.MoveAsync("unknown", "o3", TestContext.Current.CancellationToken);
        Assert.Equal(new IdempotentRequest("aa", "o2"), await ReserveAsync("key", new IdempotentRequest("aa", "o4"), TimeSpan.FromHours(24)));
        Assert.Equal("o5", (await ReserveAsync("key", new IdempotentRequest("aa", "o5"), TimeSpan.FromHours(24) + TimeSpan.FromMilliseconds(1))).OperationId);
        Assert.Equal("o6", (await ReserveAsync("unknown", new IdempotentRequest("aa", "o6"))).OperationId);
    }

    [Fact]
    public async Task Of_many_who_send_a_key_at_once_all_are_given_the_same_operation()
    {
        var given = await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(() => ReserveAsync("key", new IdempotentRequest("aa", $"o{number}")))));
        Assert.Single(given.Distinct());
    }

    private Task<IdempotentRequest> ReserveAsync(string key, IdempotentRequest request, TimeSpan later = default) =>
        Store.ReserveAsync(key, request, Start + later, TestContext.Current.CancellationToken);
}
