namespace Perspectives.Service.Storage;

/// <summary>A name by which articles call an actor.</summary>
/// <param name="Name">As written there.</param>
/// <param name="ArticleCount">Articles that call the actor so.</param>
public sealed record ActorAlias(string Name, long ArticleCount);
