using CsCheck;
using Perspectives.Service.Queues;

namespace Perspectives.Service.Tests.Queues;

public sealed class RetryDelayTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 8)]
    [InlineData(8, 120)]
    [InlineData(1000, 120)]
    public void Each_try_waits_twice_as_long_as_the_one_before_up_to_two_minutes(int tries, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryDelay.After(tries, chance: 0.5));

    [Fact]
    public void Delays_are_spread_by_a_quarter() => Gen.Select(Gen.Int[-3, int.MaxValue], Gen.Double[0, 1]).Sample((tries, chance) =>
        Assert.InRange(RetryDelay.After(tries, chance) / RetryDelay.After(tries, 0.5), 0.75, 1.25));
}
