using Perspectives.Articles;
using Perspectives.Grouping;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Identity;

/// <summary>Who is the same across articles: gives the actors of an answer their final keys, and sees to the joins of keys.</summary>
public sealed class ActorDirectory
{
    private const int MostAttempts = 50;

    private readonly IIdentityStore _store;
    private readonly IPerspectiveIndex _index;
    private readonly TimeProvider _time;

    internal ActorDirectory(IIdentityStore store, IPerspectiveIndex index, TimeProvider time) => (_store, _index, _time) = (store, index, time);

    /// <summary>The answer with the final keys of its actors. A text that was asked for before gets the same ones again.</summary>
    /// <param name="operationId">The text.</param>
    /// <param name="article">With the text.</param>
    /// <param name="answer">With the keys of names.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public async Task<ArticlePerspectives> IdentifyAsync(string operationId, Article article, ArticlePerspectives answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(answer);
        var actors = SeenActors.In(article, answer);
        if (actors.Count == 0)
            return answer;
        var sighting = new Sighting(article.Id, operationId);
        var keys = (await _store.FindDecisionAsync(sighting, cancellationToken))?.Keys ?? await DecideAsync(sighting, actors, cancellationToken);
        return answer with { Actors = [.. answer.Actors.Select(actor => actor with { Key = keys.GetValueOrDefault(actor.Id) })] };
    }

    private async Task<Dictionary<string, string>> DecideAsync(Sighting sighting, IReadOnlyList<SeenActor> actors, CancellationToken cancellationToken)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var names = await _store.ReadNamesAsync(Identification.NamesOf(actors), cancellationToken);
            var (keys, records) = Identification.Decide(sighting, actors, names, await _store.ReadJoinsAsync(cancellationToken));
            if (await _store.DecideAsync(new IdentityDecision(sighting, keys, [.. names.Keys]), names, records, StoredTime.Rounded(_time.GetUtcNow()), cancellationToken))
                return keys;
        }

        throw new StoreException($"The names in article {sighting.ArticleId} were changed by others {MostAttempts} times while they were looked up. Try again later.");
    }

    /// <summary>What is known of an actor's names and of its joins; null where there is no such actor.</summary>
    internal async Task<ActorNames?> FindNamesAsync(string key, CancellationToken cancellationToken)
    {
        var joins = await _store.ReadJoinsAsync(cancellationToken);
        if (await _index.FindActorAsync(key, cancellationToken) is not { } actor)
            return null;
        var keys = joins.LeadingTo(actor.Summary.Key);
        var names = await _store.ReadNamesAsync([.. keys.Select(static one => one.Split(NameRecord.Mark)[0]).Distinct(StringComparer.Ordinal)], cancellationToken);
        var namesakes = names.Values.SelectMany(static name => name.Record.Bearers).Where(static bearer => bearer.IsSeen)
            .Select(bearer => joins.CanonicalOf(bearer.Key)).Distinct(StringComparer.Ordinal).Where(other => other != actor.Summary.Key).Order(StringComparer.Ordinal);
        return new ActorNames(actor, [.. keys.Select(joins.Find).OfType<ActorJoin>()], [.. namesakes]);
    }

    /// <summary>What is decided of all keys; see <see cref="JoinList"/>.</summary>
    internal async Task<Page<ActorJoin>> ListJoinsAsync(JoinReason? reason, PageRequest page, CancellationToken cancellationToken) =>
        JoinList.Read(await _store.ReadJoinsAsync(cancellationToken), reason, page);

    /// <summary>Lets one key lead to another.</summary>
    internal async Task<(JoinOutcome Outcome, ActorJoin? Join)> MergeAsync(string from, string to, string note, string? by, CancellationToken cancellationToken)
    {
        foreach (var key in (string[])[from, to])
        {
            if (await _index.FindActorAsync(key, cancellationToken) is null)
                return (JoinOutcome.UnknownActor, new ActorJoin { Key = key, Reason = JoinReason.Administrator, At = default });
        }

        var decree = new Decree(note, by, StoredTime.Rounded(_time.GetUtcNow()));
        return await _store.ChangeJoinsAsync(joins => JoinRules.Merge(joins, from, to, decree), cancellationToken);
    }

    /// <summary>Lets a key stand by itself again.</summary>
    internal async Task<(JoinOutcome Outcome, ActorJoin? Join)> SplitAsync(string key, string note, string? by, CancellationToken cancellationToken)
    {
        var decree = new Decree(note, by, StoredTime.Rounded(_time.GetUtcNow()));
        return await _store.ChangeJoinsAsync(joins => JoinRules.Split(joins, key, decree), cancellationToken);
    }
}
