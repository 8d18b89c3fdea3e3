namespace Perspectives.Fuzz;

/// <summary>Something came back that never should.</summary>
public sealed class BrokenPromiseException : Exception
{
    public BrokenPromiseException()
    {
    }

    public BrokenPromiseException(string message)
        : base(message)
    {
    }

    public BrokenPromiseException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal static void Unless(bool holds, string what)
    {
        if (!holds)
            throw new BrokenPromiseException(what);
    }
}
