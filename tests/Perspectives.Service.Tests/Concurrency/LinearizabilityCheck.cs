namespace Perspectives.Service.Tests.Concurrency;

/// <summary>
/// Whether there is an order of calls, each at a moment between its start and its end, in which every one of them can have happened as it was told (Wing
/// and Gong). Of the same calls done with the same article left, only the first way is followed (Lowe).
/// </summary>
internal sealed class LinearizabilityCheck
{
    /// <summary>As many calls as there are bits to note them.</summary>
    public const int MostCalls = 128;

    private readonly RecordedCall[] _calls;
    private readonly HashSet<(UInt128 Done, ArticleModel Article)> _seen = [];
    private readonly Stack<int> _order = [];
    private int[] _longest = [];

    private LinearizabilityCheck(IEnumerable<RecordedCall> calls)
    {
        _calls = [.. calls.OrderBy(call => call.Start)];
        if (_calls.Length > MostCalls)
            throw new ArgumentException($"{_calls.Length} calls are more than {MostCalls}.", nameof(calls));
    }

    /// <param name="calls">All that happened to one article, which was not there before.</param>
    /// <returns>What cannot be explained, for people; null where there is an order.</returns>
    public static string? FindFault(IEnumerable<RecordedCall> calls)
    {
        var check = new LinearizabilityCheck(calls);
        return check.Follow(UInt128.Zero, ArticleModel.None) ? null : check.Describe();
    }

    private bool Follow(UInt128 done, ArticleModel article)
    {
        if (_order.Count == _calls.Length)
            return true;
        if (_order.Count > _longest.Length)
            _longest = [.. _order.Reverse()];
        var left = Enumerable.Range(0, _calls.Length).Where(number => (done >> number & 1) == 0).ToArray();
        var firstEnd = left.Min(number => _calls[number].End);
        foreach (var number in left.TakeWhile(number => _calls[number].Start < firstEnd || _calls[number].End == firstEnd))
        {
            var doneThen = done | UInt128.One << number;
            if (_calls[number].Apply(article) is not { } next || !_seen.Add((doneThen, next)))
                continue;
            _order.Push(number);
            if (Follow(doneThen, next))
                return true;
            _order.Pop();
        }

        return false;
    }

    private string Describe() => string.Join(
        Environment.NewLine,
        [
            "No order explains what was told. The longest that does:",
            .. _longest.Select(number => $"  {_calls[number]}"),
            "What is left:",
            .. Enumerable.Range(0, _calls.Length).Except(_longest).Select(number => $"  {_calls[number]}"),
        ]);
}
