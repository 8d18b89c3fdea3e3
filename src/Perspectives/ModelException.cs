namespace Perspectives;

/// <summary>The language model's files are missing, damaged or not what this version reads. The message says which and what to do.</summary>
public sealed class ModelException : Exception
{
    public ModelException()
    {
    }

    public ModelException(string message)
        : base(message)
    {
    }

    public ModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
