using Perspectives.Service.Storage;

namespace Perspectives.Service.Identity;

/// <summary>All that is known of how an actor is called and why.</summary>
/// <param name="Actor">With the names that articles use.</param>
/// <param name="Joins">What is decided of the keys that lead to it, and of its own.</param>
/// <param name="Namesakes">Keys of others with one of its names.</param>
internal sealed record ActorNames(ActorIdentity Actor, IReadOnlyList<ActorJoin> Joins, IReadOnlyList<string> Namesakes);
