namespace Perspectives.FunctionsHost;

/// <summary>How an invocation ended, as the worker told it; the numbers are the protocol's.</summary>
public enum InvocationStatus
{
    Failure = 0,
    Success = 1,
    Cancelled = 2,
}
