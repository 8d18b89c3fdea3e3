namespace Perspectives.Cli.Remote;

/// <summary>The service could not be asked, or could not answer; the message says what to do. What it refused is a <see cref="UsageException"/>.</summary>
internal sealed class ServiceCallException : Exception
{
    public ServiceCallException()
    {
    }

    public ServiceCallException(string message)
        : base(message)
    {
    }

    public ServiceCallException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
