namespace Perspectives.Cli.Evaluation;

/// <summary>What was right, of what an answer gave and of what annotators expected.</summary>
internal readonly record struct RateCount(int Right, int Given, int Expected)
{
    public Rate Rate => new(Percent.Of(Right, Given), Percent.Of(Right, Expected), Percent.Of(2 * Right, Given + Expected));

    public static RateCount operator +(RateCount left, RateCount right) =>
        new(left.Right + right.Right, left.Given + right.Given, left.Expected + right.Expected);
}
