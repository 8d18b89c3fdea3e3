using Perspectives.Grouping;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Identity;

/// <summary>
/// Takes over who is who from another store, whose articles are here already: what was decided of their texts, who has which name, and which keys lead to
/// which. Every step may be repeated.
/// </summary>
internal sealed class IdentityRestorer(IIdentityStore identities, IPerspectiveStore store, TimeProvider time)
{
    private const int MostAttempts = 50;

    // Texts that could not keep the name of their operation.
    private readonly Dictionary<string, string> _renamed = new(StringComparer.Ordinal);
    private readonly Dictionary<Sighting, Sighting?> _known = [];

    /// <summary>Keeps what was decided of a text that waits to be published.</summary>
    /// <param name="there">The decision as the other store has it.</param>
    /// <param name="operationId">The text here.</param>
    /// <param name="answer">Its answer, with the keys that were decided on.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public async Task DecideAsync(IdentityDecision there, string operationId, ArticlePerspectives answer, CancellationToken cancellationToken)
    {
        if (operationId != there.Sighting.OperationId)
            _renamed[there.Sighting.OperationId] = operationId;
        var keys = answer.Actors.Where(static actor => actor.Key is not null).ToDictionary(static actor => actor.Id, static actor => actor.Key!, StringComparer.Ordinal);
        var here = new IdentityDecision(there.Sighting with { OperationId = operationId }, keys, there.Names);
        await identities.DecideAsync(here, NoNames, new Dictionary<string, NameRecord>(StringComparer.Ordinal), Now, cancellationToken);
    }

    /// <summary>Remembers under which name the same text is here, which was restored before.</summary>
    public async Task RecognizeAsync(IdentityDecision there, CancellationToken cancellationToken)
    {
        var article = await store.FindArticleAsync(there.Sighting.ArticleId, cancellationToken);
        if (article is not null && article.OperationId != there.Sighting.OperationId
            && await identities.FindDecisionAsync(there.Sighting with { OperationId = article.OperationId }, cancellationToken) is not null)
            _renamed[there.Sighting.OperationId] = article.OperationId;
    }

    /// <summary>Adds what the other store knows of a name, as far as articles that are here say it.</summary>
    public async Task RestoreAsync(string name, NameRecord there, CancellationToken cancellationToken)
    {
        var known = new Dictionary<Sighting, Sighting>();
        foreach (var sighting in there.Sightings)
        {
            if (await FindAsync(sighting, cancellationToken) is { } here)
                known.Add(sighting, here);
        }

        var said = there.Translated(known);
        for (var attempt = 0; attempt < MostAttempts && !said.IsEmpty; attempt++)
        {
            var before = (await identities.ReadNamesAsync([name], cancellationToken))[name];
            if (await identities.RestoreNameAsync(name, before, before.Record.With(said), Now, cancellationToken))
                return;
        }

        if (!said.IsEmpty)
            throw new StoreException($"What is known of a name was changed by others {MostAttempts} times while it was restored. Try again later.");
    }

    /// <summary>Lets a key lead where it leads in the other store.</summary>
    public async Task<JoinOutcome> RestoreAsync(ActorJoin join, CancellationToken cancellationToken)
    {
        var name = join.Key.Split(NameRecord.Mark)[0];
        var isBorneOut = join is { Reason: not JoinReason.Administrator, To: not null } && name.Length > 0
            && (await identities.ReadNamesAsync([name], cancellationToken))[name].Record.Find(join.Key) is { } bearer
            && Array.Exists(bearer.Joins, known => known.To == join.To && known.Reason == join.Reason);
        return (await identities.ChangeJoinsAsync(map => JoinRules.Restore(map, join, isBorneOut), cancellationToken)).Outcome;
    }

    private static Dictionary<string, KeptName> NoNames => new(StringComparer.Ordinal);

    private DateTimeOffset Now => StoredTime.Rounded(time.GetUtcNow());

    /// <summary>The same text here; null where its article is not here, or has another text.</summary>
    private async Task<Sighting?> FindAsync(Sighting there, CancellationToken cancellationToken)
    {
        if (_known.TryGetValue(there, out var known))
            return known;
        var here = there with { OperationId = _renamed.GetValueOrDefault(there.OperationId, there.OperationId) };
        var article = await store.FindArticleAsync(here.ArticleId, cancellationToken);
        return _known[there] = article is { State: ArticleState.Answered, IsPending: false } && article.OperationId == here.OperationId ? here : null;
    }
}
