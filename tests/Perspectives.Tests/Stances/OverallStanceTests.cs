using Perspectives.Attributions;
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
    public void Once_for_and_once_against_is_mixed() => Assert.Equal(new OverallStance(Stance.Mixed, false), OverallStance.Of([Supportive, Critical]));

    [Fact]
    public void A_side_beside_caution_is_the_side() => Assert.Equal(Stance.Critical, OverallStance.Of([Cautious, Critical]).Stance);

    [Fact]
    public void One_side_among_facts_is_a_side() => Assert.Equal(Stance.Supportive, OverallStance.Of([Neutral, Supportive, Neutral]).Stance);

    [Fact]
    public void Own_words_count_more_than_what_is_reported()
    {
        Assert.Equal(Stance.Supportive, OverallStance.Of([Supportive, Critical, Supportive, Critical, Supportive]).Stance);
        Assert.Equal(Stance.Mixed, OverallStance.Of([Supportive, Critical, Supportive, Critical, Supportive], [StatementKind.Indirect, StatementKind.Direct, StatementKind.Indirect, StatementKind.Direct, StatementKind.Indirect]).Stance);
    }

    [Fact]
    public void An_only_statement_gives_its_own_stance() => Assert.Equal(Stance.Cautious, OverallStance.Of([new StanceScores(0.1f, 0.36f, 0.38f, 0.16f)]).Stance);

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
