namespace Perspectives.Benchmarks.Service;

/// <summary>The service could not do it at the moment, and says so (503).</summary>
internal sealed class ServiceBusyException : Exception
{
    public ServiceBusyException()
    {
    }

    public ServiceBusyException(string message)
        : base(message)
    {
    }

    public ServiceBusyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
