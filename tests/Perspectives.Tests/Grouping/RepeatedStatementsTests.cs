using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Grouping;
using Perspectives.Tests.Attributions;

namespace Perspectives.Tests.Grouping;

/// <summary>What one actor says twice, under two sources.</summary>
public sealed class RepeatedStatementsTests(SharedModel shared)
{
    [Theory]
    [InlineData(0.9f, 0.8f, "said")]
    [InlineData(0.8f, 0.9f, "added")]
    public void The_same_words_of_one_actor_are_one_statement_with_the_likelier_cue(float first, float second, string cue)
    {
        var answer = Group("“[content1|[content2|We wrote]],” [source1|[person|Ana Silva]] [cue1|said], and [source2|Silva] [cue2|added] nothing.", first, second);
        Assert.Equal([cue], answer.Statements.Select(statement => statement.Cue!.Text));
        Assert.Equal(["We wrote"], answer.Statements.SelectMany(statement => statement.Content).Select(piece => piece.Text));
    }

    [Theory]
    [InlineData(0.8f, 0.9f)]
    [InlineData(0.9f, 0.8f)]
    public void No_word_is_lost_where_one_statement_lies_in_the_other(float first, float second)
    {
        var answer = Group("“[content1|[content2|We wrote]],” [source1|[person|Ana Silva]] [cue1|said]. “[content2|We left],” [source2|Silva] [cue2|added].", first, second);
        Assert.Equal(["We left", "We wrote"], answer.Statements.SelectMany(statement => statement.Content).Select(piece => piece.Text).Distinct().Order());
    }

    [Fact]
    public void Both_quotations_of_a_speaker_are_kept()
    {
        var pieces = shared.Analyze("“Nobody has listened,” said Ana Silva. “The tunnel will flood,” Silva added.").Statements.SelectMany(statement => statement.Content);
        Assert.Contains(pieces, piece => piece.Text.StartsWith("The tunnel will flood", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("“[content1|[content2|We wrote]],” [source1|[person|Ana Silva]] [cue1|said], and [source2|[person|Paul Denning]] [cue2|agreed].", 2)]
    [InlineData("“[content1|We wrote],” [source1|[person|Ana Silva]] [cue1|said]. “[content2|We wrote],” [source2|Silva] [cue2|repeated].", 2)]
    public void Other_actors_and_the_same_words_elsewhere_are_other_statements(string marked, int count) => Assert.Equal(count, Group(marked, 0.9f, 0.9f).Statements.Count);

    private ArticlePerspectives Group(string marked, params float[] confidences)
    {
        var reading = HandMadeReading.Of(AnnotatedText.Parse(marked), confidences);
        var attributions = AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading);
        return PerspectiveGrouping.ByActor(reading.Words, attributions, ActorResolver.Load(shared.Model.Folder).Resolve(attributions, reading));
    }
}
