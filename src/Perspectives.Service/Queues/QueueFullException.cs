using System.Globalization;

namespace Perspectives.Service.Queues;

/// <summary>As many articles wait as may: <see cref="ServiceOptions.MaximumQueueLength"/>.</summary>
public sealed class QueueFullException : Exception
{
    public QueueFullException()
    {
    }

    public QueueFullException(string message)
        : base(message)
    {
    }

    public QueueFullException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal QueueFullException(long waiting)
        : base(string.Create(CultureInfo.InvariantCulture, $"{waiting:N0} articles wait already. Send this one again later."))
    {
    }
}
