namespace Perspectives.Stances;

/// <summary>The side that an actor is on, from the scores of all its statements.</summary>
/// <param name="Stance">May be <see cref="Stances.Stance.Mixed"/>.</param>
/// <param name="IsUncertain">Whether the two best stances are nearly even.</param>
public readonly record struct OverallStance(Stance Stance, bool IsUncertain)
{
    /// <summary>How much of the whole both the supportive and the critical share must exceed to be clearly both.</summary>
    private const float MixedShare = 0.28f;

    /// <summary>Statements that a mixed stance takes at least: two may be one thing said twice.</summary>
    private const int MixedStatements = 3;

    /// <summary>A reader takes the side from what is on one, not from the facts told beside it.</summary>
    private const float NeutralWeight = 0.7f;

    /// <summary>Lead below which two stances are nearly even; also of a single statement.</summary>
    public const float NearTie = 0.1f;

    public static OverallStance Of(IReadOnlyCollection<StanceScores> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        float supportive = 0, critical = 0, cautious = 0, neutral = 0;
        foreach (var scores in statements)
        {
            supportive += scores.Supportive;
            critical += scores.Critical;
            cautious += scores.Cautious;
            neutral += scores.Neutral;
        }

        var total = supportive + critical + cautious + neutral;
        if (total <= 0)
            return new OverallStance(Stance.Neutral, IsUncertain: true);
        var shares = new StanceScores(supportive / total, critical / total, cautious / total, NeutralWeight * neutral / total);
        if (shares.Supportive > MixedShare && shares.Critical > MixedShare && statements.Count >= MixedStatements)
            return new OverallStance(Stance.Mixed, IsUncertain: false);
        return new OverallStance(shares.Best, shares.Lead < NearTie);
    }
}
