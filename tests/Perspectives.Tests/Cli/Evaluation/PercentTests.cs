using Perspectives.Cli.Evaluation;

namespace Perspectives.Tests.Cli.Evaluation;

public sealed class PercentTests
{
    /// <summary>Expected values are those of Python's round.</summary>
    [Theory]
    [InlineData(9, 16, 1, 56.2)]
    [InlineData(15, 16, 1, 93.8)]
    [InlineData(1, 16, 1, 6.2)]
    [InlineData(3, 16, 1, 18.8)]
    [InlineData(1, 3, 1, 33.3)]
    [InlineData(2, 3, 2, 66.67)]
    [InlineData(201, 2000, 1, 10.1)]
    [InlineData(203, 2000, 1, 10.2)]
    [InlineData(207, 2000, 1, 10.3)]
    [InlineData(1, 800, 2, 0.12)]
    [InlineData(0, 0, 1, 0)]
    public void Values_are_rounded_exactly_and_ties_to_even(int part, int whole, int decimals, double expected) =>
        Assert.Equal(expected, Percent.Of(part, whole, decimals));
}
