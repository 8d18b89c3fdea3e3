namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>
/// The parts of a comparison, each without copies: over all time from the tallies, over a range of times from the perspectives. Both ways select number
/// of the actor, articles that are no copies, copies, and counts by stance.
/// </summary>
internal sealed class ComparisonSql
{
    private const string OriginalCounts =
        "sum(1 - is_copy) AS articles, sum(is_copy) AS copies, sum((1 - is_copy) * supportive) AS supportive, sum((1 - is_copy) * critical) AS critical, "
        + "sum((1 - is_copy) * cautious) AS cautious, sum((1 - is_copy) * neutral) AS neutral, "
        + $"sum({Originals}) AS originals";

    private const string Originals = "(1 - is_copy) * (supportive + critical + cautious + neutral)";

    private const string InRange = "published_at >= $from AND published_at < $to";

    private const string TalliedCounts =
        "articles - copies AS articles, copies, supportive - copied_supportive AS supportive, critical - copied_critical AS critical, "
        + "cautious - copied_cautious AS cautious, neutral - copied_neutral AS neutral";

    /// <summary>Numbers of the outlets with most statements.</summary>
    public required string Outlets { get; init; }

    /// <summary>What one actor, everybody or whoever is unnamed says in an outlet.</summary>
    public required string Actor { get; init; }

    /// <summary>Those who are quoted most in an outlet.</summary>
    public required string MostQuoted { get; init; }

    public static ComparisonSql OfAllTime { get; } = new()
    {
        Outlets =
            """
            SELECT outlets.number FROM tallies CROSS JOIN outlets ON outlets.number = tallies.outlet
            WHERE tallies.actor = 0 AND tallies.originals > 0 ORDER BY tallies.originals DESC, outlets.key LIMIT $most
            """,
        Actor = $"SELECT actor, {TalliedCounts} FROM tallies WHERE actor = $actor AND outlet = $outlet",
        MostQuoted =
            $"""
            SELECT tallies.actor, {TalliedCounts}
            FROM tallies INDEXED BY tallies_most_quoted CROSS JOIN actors ON actors.number = tallies.actor
            WHERE tallies.outlet = $outlet AND tallies.actor > 0 AND tallies.originals > 0 ORDER BY tallies.originals DESC, actors.key LIMIT $most
            """,
    };

    public static ComparisonSql OfRange { get; } = new()
    {
        Outlets =
            $"""
            SELECT perspectives.outlet FROM outlets CROSS JOIN perspectives ON perspectives.actor = 0 AND perspectives.outlet = outlets.number AND {InRange}
            GROUP BY outlets.key HAVING sum({Originals}) > 0 ORDER BY sum({Originals}) DESC, outlets.key LIMIT $most
            """,
        Actor = $"SELECT actor, {OriginalCounts} FROM perspectives WHERE actor = $actor AND outlet = $outlet AND {InRange} HAVING count(*) > 0",
        MostQuoted =
            $"""
            SELECT quoted.actor, articles, copies, supportive, critical, cautious, neutral
            FROM (SELECT actor, {OriginalCounts} FROM perspectives INDEXED BY perspectives_by_outlet
                WHERE outlet = $outlet AND {InRange} AND actor > 0 GROUP BY actor) AS quoted
            CROSS JOIN actors ON actors.number = quoted.actor
            WHERE originals > 0 ORDER BY originals DESC, key LIMIT $most
            """,
    };
}
