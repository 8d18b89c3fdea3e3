namespace Perspectives.Service.Storage.Sqlite;

/// <summary>What is wrong with a store's log.</summary>
/// <param name="IsOfHead">Whether it is its head: then nothing of it can be read.</param>
/// <param name="Pages">How many pages of the store lie behind the damage and are not read; 0 where that is unknown.</param>
internal sealed record LogDamage(bool IsOfHead, long Pages);
