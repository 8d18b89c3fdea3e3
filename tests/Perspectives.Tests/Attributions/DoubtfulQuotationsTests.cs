namespace Perspectives.Tests.Attributions;

/// <summary>What the model doubts (0.35 to 0.5) and the quotation marks speak for.</summary>
public sealed class DoubtfulQuotationsTests
{
    private const float Doubtful = 0.45f;

    [Theory]
    [InlineData("[source1|A deputy] [cue1|testified] “[content1|it would have taken most of a day].”", "A deputy: it would have taken most of a day")]
    [InlineData("[source1|The union] [cue1|has called] [content1|the plan “a slot machine”].", "The union: the plan “a slot machine”")]
    public void What_is_quoted_beside_a_doubtful_cue_is_a_statement(string marked, string expected) => Assert.Equal([expected], Cleaned.Of(marked, Doubtful));

    [Theory]
    [InlineData("[source1|A deputy] [cue1|has seen to it] [content1|that it would take most of a day].")]
    [InlineData("“[source1|She] [cue1|calls] [content1|me her baby].”")]
    [InlineData("[source1|Ballot papers] will [cue1|ask]: “[content1|Must it be closed?]”")]
    public void Without_marks_and_within_them_it_stays_doubtful(string marked) => Assert.Empty(Cleaned.Of(marked, Doubtful));

    [Fact]
    public void What_is_hardly_likely_is_none_whatever_it_quotes() => Assert.Empty(Cleaned.Of("[source1|A deputy] [cue1|read] “[content1|the rules of the house].”", 0.35f));

    [Fact]
    public void What_somebody_else_says_already_stays_theirs() =>
        Assert.Equal(
            ["Ana Silva: We close it"],
            Cleaned.Of("“[content1|[content2|We close] it],” [source1|Ana Silva] [cue1|said], and [source2|Paul Denning] [cue2|laughed].", 0.9f, Doubtful));
}
