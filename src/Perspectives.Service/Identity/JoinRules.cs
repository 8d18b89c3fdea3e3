namespace Perspectives.Service.Identity;

/// <summary>What becomes of a key's join: by the evidence of articles, and by those who decide. What somebody has decided, no article changes.</summary>
internal static class JoinRules
{
    /// <summary>The join for which the articles of a name are evidence. One by which two different actors are known joins none of them.</summary>
    /// <param name="map">As it is.</param>
    /// <param name="key">The key of whoever has the name.</param>
    /// <param name="known">Whom articles have by it.</param>
    /// <param name="now">When the join is made, if it is.</param>
    /// <returns>Null where nothing is to change.</returns>
    public static ActorJoin? Renew(JoinMap map, string key, IReadOnlyList<BearerJoin> known, DateTimeOffset now)
    {
        var before = map.Find(key);
        if (before is { Reason: JoinReason.Administrator, To: not null })
            return null;
        var apart = before?.Apart ?? [];
        var possible = known.Where(join => !map.LeadsBy(join.To, key) && !Array.Exists(apart, other => map.CanonicalOf(other) == map.CanonicalOf(join.To))).ToArray();
        var isOne = possible.DistinctBy(join => map.CanonicalOf(join.To), StringComparer.Ordinal).Count() == 1;
        var renewed = isOne ? Of(key, possible, before, now) : before is null ? null : before with { To = null, Articles = [] };
        return renewed is null || (before is not null && renewed.SaysTheSameAs(before)) ? null : renewed;
    }

    /// <summary>What is to be renewed as the record of a name has it; to be asked one after the other, each with the joins as they are then.</summary>
    public static IEnumerable<Func<JoinMap, ActorJoin?>> Follow(string name, NameRecord record, DateTimeOffset now) => Spelling.IsOne(name)
        ? []
        : record.Bearers.Select(bearer => (Func<JoinMap, ActorJoin?>)(map => Renew(map, bearer.Key, bearer.Joins, now)));

    /// <summary>What is to go because nobody has the name any more: a key that is nobody's leads to nobody, whoever has said so.</summary>
    public static IEnumerable<Func<JoinMap, ActorJoin?>> Drop(string name, NameRecord record, JoinMap map) => map.All
        .Where(join => (join.Key == name || join.Key.StartsWith(name + NameRecord.Mark, StringComparison.Ordinal)) && !BearerChoice.IsApart(join.Key) && record.Find(join.Key) is null)
        .Select(join => (Func<JoinMap, ActorJoin?>)(current => Drop(current, join.Key)));

    public static ActorJoin? Drop(JoinMap map, string key) => map.Find(key) is { } join ? join with { To = null, Apart = [] } : null;

    /// <summary>Joins two keys because somebody says so.</summary>
    public static (JoinOutcome Outcome, ActorJoin? Change) Merge(JoinMap map, string from, string to, Decree decree)
    {
        var before = map.Find(from);
        if (from == to)
            return (JoinOutcome.SameKey, null);
        if (before?.To is { } other)
        {
            if (!map.LeadsBy(from, to))
                return map.LeadsBy(to, from) ? (JoinOutcome.Cycle, null) : (JoinOutcome.JoinedElsewhere, before);
            // Said by somebody too, it stands whatever becomes of the articles.
            return other == to && before.Reason != JoinReason.Administrator ? (JoinOutcome.Done, decree.Join(before, from, to)) : (JoinOutcome.Unchanged, before);
        }

        return map.LeadsBy(to, from) ? (JoinOutcome.Cycle, null) : (JoinOutcome.Done, decree.Join(before, from, to));
    }

    /// <summary>Undoes the join of a key; no article joins it to the same actor again.</summary>
    public static (JoinOutcome Outcome, ActorJoin? Change) Split(JoinMap map, string key, Decree decree)
    {
        var before = map.Find(key);
        if (before?.To is { } to)
            return (JoinOutcome.Done, decree.Part(before, to));
        return before is null ? (JoinOutcome.NotJoined, null) : (JoinOutcome.Unchanged, before);
    }

    /// <summary>Takes over what was decided of a key in another store. What articles say is taken over where they say it here too; what somebody has decided here later stays.</summary>
    /// <param name="map">As it is.</param>
    /// <param name="join">As the other store has it.</param>
    /// <param name="isBorneOut">Whether articles of this store are evidence of it.</param>
    public static (JoinOutcome Outcome, ActorJoin? Change) Restore(JoinMap map, ActorJoin join, bool isBorneOut)
    {
        var before = map.Find(join.Key);
        var restored = join.Reason == JoinReason.Administrator || isBorneOut ? join : join with { To = null, Articles = [] };
        var isOlder = before is { Reason: JoinReason.Administrator } && (restored.Reason != JoinReason.Administrator || restored.At < before.At);
        if (isOlder || (before is null ? restored.SaysNothing : before.At == restored.At && before.SaysTheSameAs(restored)))
            return (JoinOutcome.Unchanged, before);
        return restored.To is { } to && map.LeadsBy(to, join.Key) ? (JoinOutcome.Cycle, null) : (JoinOutcome.Done, restored);
    }

    private static ActorJoin Of(string key, BearerJoin[] possible, ActorJoin? before, DateTimeOffset now)
    {
        var chosen = Array.Find(possible, join => join.To == before?.To) ?? possible[0];
        return new ActorJoin
        {
            Key = key,
            To = chosen.To,
            Reason = chosen.Reason,
            Articles = [.. chosen.Evidence.Sightings.Select(static sighting => sighting.ArticleId).Distinct(StringComparer.Ordinal)],
            At = before?.To == chosen.To ? before.At : now,
            Apart = before?.Apart ?? [],
        };
    }
}
