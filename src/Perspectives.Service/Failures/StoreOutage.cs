namespace Perspectives.Service.Failures;

/// <summary>
/// Remembers what was told of a store that refuses requests, so that one fault is told once and not with each of them. It is over when one of the calls that were refused is
/// answered: others may not ask the store at all.
/// </summary>
internal sealed class StoreOutage
{
    private readonly Lock _lock = new();
    private readonly HashSet<string> _calls = new(StringComparer.Ordinal);
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private int _refused;

    /// <param name="call">Name of what was called.</param>
    /// <param name="kind">Of the fault; of few that there are.</param>
    /// <returns>Whether this kind is new, and is to be told.</returns>
    public bool Refused(string call, string kind)
    {
        lock (_lock)
        {
            _refused++;
            _calls.Add(call);
            return _kinds.Add(kind);
        }
    }

    /// <param name="call">Name of what was called.</param>
    /// <returns>How many requests were refused where this ends it; 0 where there was nothing, or it goes on.</returns>
    public int Answered(string call)
    {
        if (Volatile.Read(ref _refused) == 0)
            return 0;
        lock (_lock)
        {
            if (!_calls.Contains(call))
                return 0;
            var refused = _refused;
            _refused = 0;
            _calls.Clear();
            _kinds.Clear();
            return refused;
        }
    }
}
