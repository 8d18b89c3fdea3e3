namespace Perspectives.Service.Storage.Sqlite;

/// <summary>Something was to be written to a store that is only read.</summary>
internal sealed class StoreReadOnlyException : Exception
{
    public StoreReadOnlyException()
        : base("The store is only read (setting ReadOnly): nothing is accepted or changed. What is stored can be read.")
    {
    }

    public StoreReadOnlyException(string message)
        : base(message)
    {
    }

    public StoreReadOnlyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
