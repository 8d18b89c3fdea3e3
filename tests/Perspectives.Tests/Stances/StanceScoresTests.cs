using Perspectives.Stances;

namespace Perspectives.Tests.Stances;

public sealed class StanceScoresTests
{
    [Theory]
    [InlineData(0.7f, 0.1f, 0.1f, 0.1f, Stance.Supportive)]
    [InlineData(0.1f, 0.7f, 0.1f, 0.1f, Stance.Critical)]
    [InlineData(0.1f, 0.1f, 0.7f, 0.1f, Stance.Cautious)]
    [InlineData(0.1f, 0.1f, 0.1f, 0.7f, Stance.Neutral)]
    [InlineData(0.25f, 0.25f, 0.25f, 0.25f, Stance.Supportive)]
    [InlineData(0f, 0.4f, 0.4f, 0.2f, Stance.Critical)]
    [InlineData(0f, 0.2f, 0.4f, 0.4f, Stance.Cautious)]
    public void Best_is_the_most_probable_and_of_equals_the_earlier(float supportive, float critical, float cautious, float neutral, Stance best) =>
        Assert.Equal(best, new StanceScores(supportive, critical, cautious, neutral).Best);

    [Theory]
    [InlineData(0.75f, 0.25f, 0f, 0f, 0.5f)]
    [InlineData(0f, 0f, 0.5f, 0.5f, 0f)]
    [InlineData(0f, 0f, 0f, 1f, 1f)]
    [InlineData(0.125f, 0.25f, 0.5f, 0.125f, 0.25f)]
    public void Lead_is_the_distance_to_the_second_best(float supportive, float critical, float cautious, float neutral, float lead) =>
        Assert.Equal(lead, new StanceScores(supportive, critical, cautious, neutral).Lead);

    [Fact]
    public void A_single_statement_is_never_mixed() => Assert.Equal(0, new StanceScores(0.5f, 0.5f, 0, 0)[Stance.Mixed]);
}
