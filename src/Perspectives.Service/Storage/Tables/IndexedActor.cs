using Perspectives.Actors;
using Perspectives.Service.Storage.Indexing;
using Perspectives.Stances;

namespace Perspectives.Service.Storage.Tables;

/// <summary>An actor with a key, as an article has it.</summary>
/// <param name="Key">By which other articles find it.</param>
/// <param name="Name">As the article has it.</param>
/// <param name="Kind">As the article has it.</param>
/// <param name="Role">Null where the article gives none.</param>
/// <param name="Overall">The overall stances of those in the article who have the key.</param>
/// <param name="Stances">Of the statements.</param>
internal sealed record IndexedActor(string Key, string Name, ActorKind Kind, string? Role, Stance[] Overall, StanceCounts Stances)
{
    /// <summary>Among the article's actors.</summary>
    public int Place { get; init; }

    public static IndexedActor Of(IndexedPerspective perspective)
    {
        var actor = perspective.Actor!;
        return new IndexedActor(perspective.Key!, actor.Name, actor.Kind, actor.Role, perspective.Overall, perspective.Stances) { Place = perspective.Place };
    }
}
