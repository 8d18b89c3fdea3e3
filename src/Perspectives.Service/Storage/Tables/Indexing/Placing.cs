namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>The one counter that places what was counted, for itself and for all who count meanwhile.</summary>
/// <param name="By">Its name.</param>
/// <param name="Since">When it took that on.</param>
internal sealed record Placing(string By, DateTimeOffset Since)
{
    public static Placing Begin(DateTimeOffset now) => new(Guid.NewGuid().ToString("N"), now);
}
