using Perspectives.Attributions;

namespace Perspectives.Stances;

/// <summary>The side that an actor is on: of an only statement that statement's, of several what their scores make together.</summary>
/// <param name="Stance">May be <see cref="Stances.Stance.Mixed"/>.</param>
/// <param name="IsUncertain">Whether the two best stances are nearly even.</param>
public readonly record struct OverallStance(Stance Stance, bool IsUncertain)
{
    /// <summary>Share of the sides taken that both the supportive and the critical must exceed to be clearly both.</summary>
    private const float MixedShare = 0.4f;

    /// <summary>Statements' worth of sides below which several take none: half a statement, and little more for each further, since a fact beside a side takes nothing from it.</summary>
    private const float LeastOfSides = 0.5f;
    private const float LeastOfSidesMore = 0.15f;

    /// <summary>An actor's own words show its side better than what the article makes of them.</summary>
    private const float QuotedWeight = 1.5f;

    /// <summary>Of a plain side and caution in equal parts a reader takes the side; of for and against the for, since one attacks rivals to defend a cause.</summary>
    private const float CriticalWeight = 0.9f;
    private const float CautiousWeight = 0.8f;

    /// <summary>Lead below which two stances are nearly even; also of a single statement.</summary>
    public const float NearTie = 0.1f;

    /// <summary>The stance of statements of which none is known to be quoted.</summary>
    public static OverallStance Of(IReadOnlyList<StanceScores> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return Of(statements, [.. Enumerable.Repeat(StatementKind.Indirect, statements.Count)]);
    }

    /// <param name="statements">The scores of each statement.</param>
    /// <param name="kinds">How much of each is quoted, in the same order and number.</param>
    public static OverallStance Of(IReadOnlyList<StanceScores> statements, IReadOnlyList<StatementKind> kinds)
    {
        ArgumentNullException.ThrowIfNull(statements);
        ArgumentNullException.ThrowIfNull(kinds);
        if (statements is [var only])
            return new OverallStance(only.Best, only.Lead < NearTie);
        float supportive = 0, critical = 0, cautious = 0, sides = 0;
        foreach (var (scores, kind) in statements.Zip(kinds))
        {
            var weight = kind == StatementKind.Indirect ? 1 : QuotedWeight;
            supportive += weight * scores.Supportive;
            critical += weight * CriticalWeight * scores.Critical;
            cautious += weight * CautiousWeight * scores.Cautious;
            sides += scores.Supportive + scores.Critical + scores.Cautious;
        }

        var least = LeastOfSides + LeastOfSidesMore * (statements.Count - 1);
        if (sides <= least)
            return new OverallStance(Stance.Neutral, statements.Count == 0 || least - sides < NearTie / 2);
        var total = supportive + critical + cautious;
        var shares = new StanceScores(supportive / total, critical / total, cautious / total, 0);
        if (shares.Supportive > MixedShare && shares.Critical > MixedShare)
            return new OverallStance(Stance.Mixed, IsUncertain: false);
        return new OverallStance(shares.Best, shares.Lead < NearTie || sides - least < NearTie / 2);
    }
}
