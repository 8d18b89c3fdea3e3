using System.Runtime.CompilerServices;

namespace Perspectives.Service.Storage.Tables;

/// <summary>Makes one ordered sequence of several.</summary>
internal static class InOrder
{
    /// <param name="sequences">Each in the order of the keys.</param>
    /// <param name="keyOf">By which they are ordered.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public static async IAsyncEnumerable<T> MergeAsync<T>(IEnumerable<IAsyncEnumerable<T>> sequences, Func<T, string> keyOf, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var all = sequences.Select(sequence => sequence.GetAsyncEnumerator(cancellationToken)).ToList();
        try
        {
            var arrived = await Task.WhenAll(all.Select(static head => head.MoveNextAsync().AsTask()));
            var heads = all.Where((_, number) => arrived[number]).ToList();
            while (heads.MinBy(head => keyOf(head.Current), StringComparer.Ordinal) is { } first)
            {
                yield return first.Current;
                if (!await first.MoveNextAsync())
                    heads.Remove(first);
            }
        }
        finally
        {
            foreach (var head in all)
                await head.DisposeAsync();
        }
    }
}
