namespace Perspectives.Cli.Evaluation;

/// <summary>Percentages rounded as the published figures are: the exact value of the quotient to the nearest, ties to the even digit.</summary>
internal static class Percent
{
    /// <summary><paramref name="part"/> of <paramref name="whole"/>, 0 where there is no whole.</summary>
    public static double Of(int part, int whole, int decimals = 1) => whole == 0 ? 0 : Round(100.0 * part / whole, decimals);

    // Math.Round multiplies first and then rounds the product, which makes ties of values that are none.
    public static double Round(double value, int decimals = 1)
    {
        var scale = Math.Pow(10, decimals);
        var below = Math.Floor(value * scale);
        var rest = Math.FusedMultiplyAdd(value, scale, -below);
        var up = rest > 0.5 || (rest == 0.5 && below % 2 != 0);
        return (up ? below + 1 : below) / scale;
    }
}
