namespace Perspectives.Service.Storage;

/// <summary>A list was to go on from a position that is none of its own.</summary>
public sealed class InvalidPositionException : Exception
{
    public InvalidPositionException()
        : base("The list has no such position. Begin again without one.")
    {
    }

    public InvalidPositionException(string message)
        : base(message)
    {
    }

    public InvalidPositionException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
