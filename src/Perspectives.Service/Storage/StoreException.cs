namespace Perspectives.Service.Storage;

/// <summary>The store cannot be opened, read or written: a fault of disk, file or surroundings, never of an article. The message says what to do.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Whether what is stored is damaged: another place would be another store, and waiting does not help.</summary>
    public bool IsDamage { get; init; }

    /// <summary>Whether the file that was opened is not in its place any more: nothing is read or written until somebody has looked after it.</summary>
    public bool IsAway { get; init; }

    public StoreException()
        : base("The store cannot be used.")
    {
    }

    public StoreException(string message)
        : base(message)
    {
    }

    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
