namespace Perspectives.Benchmarks;

/// <summary>Numbers from 0 of which each is drawn in inverse proportion to its rank, as words, names and newspapers are met.</summary>
internal sealed class ZipfNumbers
{
    private readonly double[] _sums;

    public ZipfNumbers(int count)
    {
        _sums = new double[count];
        var sum = 0d;
        for (var number = 0; number < count; number++)
            _sums[number] = sum += 1d / (number + 1);
    }

    public int Next(Random random)
    {
        var found = Array.BinarySearch(_sums, random.NextDouble() * _sums[^1]);
        return Math.Min(found < 0 ? ~found : found, _sums.Length - 1);
    }
}
