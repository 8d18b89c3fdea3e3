namespace Perspectives.Service.Language;

/// <summary>How many text records may be sent: as many as fit into a minute at once, and then again as the minute goes by.</summary>
internal sealed class RecordBudget(int perMinute, TimeProvider time)
{
    private readonly Lock _lock = new();
    private double _left = perMinute;
    private long _counted = time.GetTimestamp();

    /// <summary>Takes all of them or none.</summary>
    public bool TryTake(int records)
    {
        lock (_lock)
        {
            Refill();
            if (_left < records)
                return false;
            _left -= records;
            return true;
        }
    }

    /// <summary>Gives back what was not used.</summary>
    public void Return(int records)
    {
        lock (_lock)
        {
            Refill();
            _left = Math.Min(perMinute, _left + records);
        }
    }

    private void Refill()
    {
        var now = time.GetTimestamp();
        _left = Math.Min(perMinute, _left + (time.GetElapsedTime(_counted, now).TotalMinutes * perMinute));
        _counted = now;
    }
}
