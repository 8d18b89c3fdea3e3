using Perspectives.Service.Identity;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Contracts;

/// <summary>How an actor is called, and why.</summary>
/// <param name="Key">The actor's: the one behind the key that was asked for.</param>
/// <param name="Name">As the newest article has it.</param>
/// <param name="Names">All names in articles, the most used first.</param>
/// <param name="Joins">What is decided of the keys that lead here, and of this one.</param>
/// <param name="Namesakes">Keys of others with one of the names, who are kept apart.</param>
internal sealed record ActorAliasesResponse(string Key, string Name, IReadOnlyList<ActorAlias> Names, IReadOnlyList<JoinResponse> Joins, IReadOnlyList<string> Namesakes)
{
    public static ActorAliasesResponse Of(ActorNames names) => new(
        names.Actor.Summary.Key, names.Actor.Summary.Name, names.Actor.Aliases, [.. names.Joins.Select(JoinResponse.Of)], names.Namesakes);
}
