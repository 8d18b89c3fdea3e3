namespace Perspectives.Service.Storage.Sqlite.Indexing;

/// <summary>Numbers that stand for no single actor.</summary>
internal static class ActorNumber
{
    /// <summary>All who speak, and what nobody was found for.</summary>
    public const long Everybody = 0;

    /// <summary>Whoever has no key, and what nobody was found for.</summary>
    public const long Unnamed = -1;
}
