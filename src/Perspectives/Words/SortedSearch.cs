namespace Perspectives.Words;

/// <summary>Finds a place in what is sorted, in steps that halve the rest.</summary>
internal static class SortedSearch
{
    /// <summary>The first of <paramref name="count"/> numbers of which <paramref name="isReached"/> is true, as it is of all behind it; <paramref name="count"/> where of none.</summary>
    public static int First(int count, Func<int, bool> isReached) => First(count, isReached, static (number, isReached) => isReached(number));

    /// <summary>The same, with what <paramref name="isReached"/> needs handed to it, so that nothing is made for the search.</summary>
    public static int First<T>(int count, T known, Func<int, T, bool> isReached)
    {
        int low = 0, high = count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (isReached(middle, known))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
