using Perspectives.Stances;

namespace Perspectives.Tests.Stances;

public sealed class OverallStanceTests
{
    private static readonly StanceScores Supportive = new(0.9f, 0.02f, 0.04f, 0.04f);
    private static readonly StanceScores Critical = new(0.02f, 0.9f, 0.04f, 0.04f);
    private static readonly StanceScores Cautious = new(0.04f, 0.02f, 0.9f, 0.04f);
    private static readonly StanceScores Neutral = new(0.04f, 0.02f, 0.04f, 0.9f);

    [Fact]
    public void What_all_statements_say_is_the_whole() => Assert.Equal(new OverallStance(Stance.Cautious, false), OverallStance.Of([Cautious, Cautious, Cautious]));

    [Fact]
    public void Clearly_both_for_and_against_is_mixed() => Assert.Equal(new OverallStance(Stance.Mixed, false), OverallStance.Of([Supportive, Critical, Supportive, Critical]));

    [Fact]
    public void Two_statements_are_too_few_to_be_mixed_and_leave_it_uncertain()
    {
        var overall = OverallStance.Of([Supportive, Critical]);
        Assert.NotEqual(Stance.Mixed, overall.Stance);
        Assert.True(overall.IsUncertain);
    }

    [Fact]
    public void One_critical_word_among_many_supportive_ones_is_not_mixed() =>
        Assert.Equal(new OverallStance(Stance.Supportive, false), OverallStance.Of([Supportive, Supportive, Supportive, Supportive, Critical]));

    [Fact]
    public void Facts_told_beside_it_do_not_hide_a_side() =>
        Assert.Equal(Stance.Critical, OverallStance.Of([Critical, Critical, Critical, Critical, Neutral, Neutral, Neutral, Neutral, Neutral]).Stance);

    [Fact]
    public void Who_only_tells_facts_is_neutral() => Assert.Equal(new OverallStance(Stance.Neutral, false), OverallStance.Of([Neutral, Neutral]));

    [Theory]
    [InlineData(0.47f, 0.43f, true)]
    [InlineData(0.6f, 0.3f, false)]
    public void A_near_tie_is_uncertain_even_of_one_statement(float critical, float cautious, bool isUncertain) =>
        Assert.Equal(new OverallStance(Stance.Critical, isUncertain), OverallStance.Of([new StanceScores(0.05f, critical, cautious, 0.95f - critical - cautious)]));

    [Fact]
    public void No_statement_is_neutral_and_uncertain() => Assert.Equal(new OverallStance(Stance.Neutral, true), OverallStance.Of([]));
}
