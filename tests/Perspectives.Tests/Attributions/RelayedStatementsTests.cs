using Perspectives.Tests.Actors;

namespace Perspectives.Tests.Attributions;

public sealed class RelayedStatementsTests(SharedModel shared)
{
    [Fact]
    public void An_outlet_that_only_passes_on_what_somebody_said_says_nothing_itself() =>
        Assert.Equal(
            ["Ana Silva ← Ana Silva (name)"],
            Speakers.OfMarked(shared, "“[content2|[content1|We will wait],” [source1|[person|Ana Silva]] [cue1|said]], [cue2|according to] the [source2|[body|Selby Times]].", 0.9f, 0.9f));

    [Theory]
    [InlineData("“[content2|[content1|We will wait],” [source1|[person|Ana Silva]] [cue1|said] after a long meeting with the council on Friday], [cue2|according to] the [source2|[body|Selby Times]].")]
    [InlineData("“[content2|[content1|We will wait],” [source1|[person|Ana Silva]] [cue1|said]], [cue2|according to] [source2|two officials].")]
    public void An_outlet_that_tells_more_and_people_who_tell_speak_too(string marked) => Assert.Equal(2, Speakers.OfMarked(shared, marked, 0.9f, 0.9f).Count());

    [Theory]
    [InlineData(" one two three]", 1)]
    [InlineData(" one two three four]", 2)]
    [InlineData("] here [content2|one two three]", 1)]
    [InlineData("] here [content2|one two three four]", 2)]
    public void Six_words_and_marks_of_its_own_are_the_cue_s_and_more_are_the_outlet_s(string end, int count) => Assert.Equal(
        count,
        Cleaned.Of($"“[content2|[content1|We will wait],” [source1|[person|Ana Silva]] [cue1|said]{end}, [cue2|according to] the [source2|[body|Selby Times]].", 0.9f, 0.9f).Count());
}
