using Perspectives.Tests.Actors;

namespace Perspectives.Tests.Attributions;

public sealed class PairReferencesTests(SharedModel shared)
{
    [Theory]
    [InlineData("[person|Ana Silva] and [person|Paul Denning] met. [source|They] [cue|said] [content|no].", "They", "Ana Silva", "Paul Denning")]
    [InlineData("[body|Quellmark] and [body|Fernfield] make pumps. It rained. [source|The two firms] [cue|said] [content|no].", "The two firms", "Quellmark", "Fernfield")]
    [InlineData("[source|Two coastal states] [cue|said] [content|no]. The suit is by [place|Arvonia] and [place|Selbya].", "Two coastal states", "Arvonia", "Selbya")]
    [InlineData("[person|Ana Silva] and [person|Paul Denning] came. [source|Both] [cue|said] [content|no].", "Both", "Ana Silva", "Paul Denning")]
    public void What_two_say_who_are_named_elsewhere_is_said_by_each(string marked, string source, string one, string other) =>
        Assert.Equal([$"{one} ← {source} (name)", $"{other} ← {source} (name)"], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[person|Ana Silva] and [person|Paul Denning] met. It rained. It snowed. [source|They] [cue|said] [content|no].")]
    [InlineData("[body|Quellmark] and [body|Fernfield] make pumps. [source|The two women] [cue|said] [content|no].")]
    [InlineData("The mayor met [person|Ana Silva] and [person|Paul Denning]. [source|They] [cue|said] [content|no].")]
    [InlineData("[body|Quellmark] and [body|Fernfield] make pumps. [source|The firms] [cue|said] [content|no].")]
    public void Of_others_and_far_away_it_is_one_statement(string marked) => Assert.Single(Speakers.OfMarked(shared, marked));

    [Fact]
    public void After_the_two_firms_the_firms_are_the_same_two() =>
        Assert.Equal(
            ["Quellmark ← The two firms (name)", "Fernfield ← The two firms (name)", "Quellmark ← The firms (name)", "Fernfield ← The firms (name)"],
            Speakers.OfMarked(shared, "[body|Quellmark] and [body|Fernfield] make pumps. [source1|The two firms] [cue1|said] [content1|no]. [source2|The firms] [cue2|said] [content2|yes].", 0.9f, 0.9f));
}
