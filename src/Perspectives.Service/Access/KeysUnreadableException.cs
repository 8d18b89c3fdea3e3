namespace Perspectives.Service.Access;

/// <summary>Who may be let in is not known: the store's API keys cannot be read.</summary>
internal sealed class KeysUnreadableException : Exception
{
    private const string Reason = "The API keys cannot be read, and without them nobody is let in; the log says why.";

    public KeysUnreadableException()
        : base(Reason)
    {
    }

    public KeysUnreadableException(string message)
        : base(message)
    {
    }

    public KeysUnreadableException(Exception cause)
        : base(Reason, cause)
    {
    }

    public KeysUnreadableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
