namespace Perspectives.Service.Storage;

/// <summary>An actor's statements in one outlet.</summary>
/// <param name="Key">The actor's.</param>
/// <param name="Name">As the newest article has it, or the key where the actor is unknown.</param>
/// <param name="ArticleCount">Articles of the outlet in which the actor speaks.</param>
/// <param name="Stances">Of the statements there.</param>
public sealed record ActorComparison(string Key, string Name, long ArticleCount, StanceCounts Stances);
