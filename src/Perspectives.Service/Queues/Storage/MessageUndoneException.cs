using System.Globalization;

namespace Perspectives.Service.Queues.Storage;

/// <summary>A delivered message is not done and must come again; the log says what was in the way.</summary>
public sealed class MessageUndoneException : Exception
{
    public MessageUndoneException()
    {
    }

    public MessageUndoneException(string message)
        : base(message)
    {
    }

    public MessageUndoneException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal MessageUndoneException(string messageId, long delivery)
        : this(string.Create(CultureInfo.InvariantCulture, $"Message {messageId} is not done after delivery {delivery}; it is to come again."))
    {
    }
}
