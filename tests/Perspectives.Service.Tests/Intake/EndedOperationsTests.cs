using Perspectives.Service.Intake;

namespace Perspectives.Service.Tests.Intake;

public sealed class EndedOperationsTests
{
    private readonly EndedOperations _ended = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_who_waits_for_the_operation_is_woken()
    {
        var (one, same, other) = (_ended.WaitAsync("one", Cancellation), _ended.WaitAsync("one", Cancellation), _ended.WaitAsync("other", Cancellation));
        _ended.Add("another");
        _ended.Add("one");
        await Task.WhenAll(one, same);
        Assert.False(other.IsCompleted);
        _ended.Add("other");
        await other;
    }

    [Fact]
    public async Task What_ended_before_is_not_waited_for_and_a_second_end_is()
    {
        _ended.Add("one");
        var waiting = _ended.WaitAsync("one", Cancellation);
        Assert.False(waiting.IsCompleted);
        _ended.Add("one");
        await waiting;
    }

    [Fact]
    public async Task Waiting_can_be_given_up()
    {
        using var given = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        var waiting = _ended.WaitAsync("one", given.Token);
        await given.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
    }
}
