namespace Perspectives.Service.Storage;

public enum ActorOrder
{
    /// <summary>By the newest article in which they speak.</summary>
    MostRecent,

    /// <summary>By the number of statements.</summary>
    MostQuoted,
}
