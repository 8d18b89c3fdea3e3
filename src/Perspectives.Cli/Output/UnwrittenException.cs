namespace Perspectives.Cli.Output;

/// <summary>What was to be written is not; the message says where, why, and what to do.</summary>
internal sealed class UnwrittenException : IOException
{
    public UnwrittenException()
    {
    }

    public UnwrittenException(string message)
        : base(message)
    {
    }

    public UnwrittenException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
