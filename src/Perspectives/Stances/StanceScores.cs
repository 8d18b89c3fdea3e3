using System.Text.Json.Serialization;

namespace Perspectives.Stances;

/// <summary>How probable each stance is, 0 to 1; they sum to 1 but for rounding.</summary>
public readonly record struct StanceScores(float Supportive, float Critical, float Cautious, float Neutral)
{
    public float this[Stance stance] => stance switch
    {
        Stance.Supportive => Supportive,
        Stance.Critical => Critical,
        Stance.Cautious => Cautious,
        Stance.Neutral => Neutral,
        _ => 0,
    };

    /// <summary>Each to four decimals: what the model's arithmetic keeps the same between processors is fewer.</summary>
    public StanceScores Rounded() => new(MathF.Round(Supportive, 4), MathF.Round(Critical, 4), MathF.Round(Cautious, 4), MathF.Round(Neutral, 4));

    /// <summary>The most probable stance; of equals the earlier in the order supportive, critical, cautious, neutral.</summary>
    [JsonIgnore]
    public Stance Best
    {
        get
        {
            var best = Stance.Supportive;
            for (var stance = Stance.Critical; stance <= Stance.Neutral; stance++)
            {
                if (this[stance] > this[best])
                    best = stance;
            }

            return best;
        }
    }

    /// <summary>By how much the best leads the second best, 0 to 1.</summary>
    [JsonIgnore]
    public float Lead
    {
        get
        {
            var best = Best;
            var second = 0f;
            for (var stance = Stance.Supportive; stance <= Stance.Neutral; stance++)
            {
                if (stance != best)
                    second = Math.Max(second, this[stance]);
            }

            return this[best] - second;
        }
    }
}
