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

    [Theory]
    [InlineData("Two men")]
    [InlineData("The two women")]
    [InlineData("The two pilots")]
    [InlineData("The two deputies")]
    [InlineData("Both pilots")]
    [InlineData("The pair")]
    [InlineData("The duo")]
    [InlineData("The couple")]
    public void Two_people_are_called_so(string source) => AssertPair("[person|Ana Silva] and [person|Paul Denning]", source, "Ana Silva", "Paul Denning");

    [Theory]
    [InlineData("The two countries")]
    [InlineData("The two states")]
    [InlineData("The two nations")]
    [InlineData("The two cities")]
    [InlineData("The two towns")]
    [InlineData("The two islands")]
    [InlineData("The two provinces")]
    public void Two_places_are_called_so(string source) => AssertPair("[place|Arvonia] and [place|Selbya]", source, "Arvonia", "Selbya");

    [Theory]
    [InlineData("[body|Quellmark] & [body|Fernfield]", "The two firms")]
    [InlineData("[body|Quellmark], and the [body|Fernfield]", "The two agencies")]
    [InlineData("The [body|Quellmark] and [body|Fernfield]", "They")]
    [InlineData("[body|Quellmark] and [body|Fernfield]", "They")]
    public void Two_are_named_together_by_and_between_them(string named, string source) => AssertPair(named, source, "Quellmark", "Fernfield");

    [Theory]
    [InlineData("[body|Quellmark] or [body|Fernfield]", "The two firms")]
    [InlineData("[body|Quellmark], [body|Fernfield]", "They")]
    [InlineData("[body|Quellmark] and [place|Selby]", "They")]
    [InlineData("[body|Quellmark] and [body|Fernfield]’s lawyers", "They")]
    [InlineData("[body|Quellmark]. And [body|Fernfield]", "They")]
    [InlineData("the [body|Quellmark] and [body|Fernfield]", "They")]
    [InlineData("[body|quellmark] and [body|fernfield]", "They")]
    [InlineData("[people|Norwegians] and [people|Swedes]", "They")]
    [InlineData("[body|Quellmark], [body|Fernfield] and [body|Selby Rail]", "The two firms")]
    [InlineData("[body|Quellmark] and [body|Fernfield]", "The two trees")]
    [InlineData("[body|Quellmark] and [body|Fernfield]", "Some")]
    [InlineData("[person|Ana Silva] and [person|Paul Denning]", "He")]
    [InlineData("[person|Ana Silva] and [person|Paul Denning]", "The two firms")]
    public void Whoever_is_not_named_together_as_two_of_their_kind_is_no_pair(string named, string source) => Assert.Equal([$"{source}: no"], Cleaned.Of($"{named} met. [source|{source}] [cue|said] [content|no]."));

    [Fact]
    public void They_may_be_more_than_two() => Assert.Equal(
        ["They = Quellmark: no", "They = Fernfield: no", "They = Selby Rail: no"],
        Cleaned.Of("[body|Quellmark], [body|Fernfield] and [body|Selby Rail] met. [source|They] [cue|said] [content|no]."));

    [Fact]
    public void They_are_whoever_spoke_in_the_sentence_before() => Assert.Equal(
        ["They = Quellmark: no", "They = Fernfield: no"],
        Cleaned.Of("So [source1|[body|Quellmark] and [body|Fernfield]] [cue1|said] [content1|yes]. [source2|They] [cue2|said] [content2|no].", 0.9f, 0.9f).TakeLast(2));

    [Theory]
    [InlineData("It blew. It froze. ", 2)]
    [InlineData("It blew. It froze. It hailed. ", 1)]
    public void The_two_may_be_named_three_sentences_later(string between, int count) =>
        Assert.Equal(count, Cleaned.Of($"It rained. [source|Two firms] [cue|said] [content|no]. {between}The suit is by [body|Quellmark] and [body|Fernfield].").Count());

    private static void AssertPair(string named, string source, string one, string other) =>
        Assert.Equal([$"{source} = {one}: no", $"{source} = {other}: no"], Cleaned.Of($"{named} met. [source|{source}] [cue|said] [content|no]."));

    [Fact]
    public void After_the_two_firms_the_firms_are_the_same_two() =>
        Assert.Equal(
            ["Quellmark ← The two firms (name)", "Fernfield ← The two firms (name)", "Quellmark ← The firms (name)", "Fernfield ← The firms (name)"],
            Speakers.OfMarked(shared, "[body|Quellmark] and [body|Fernfield] make pumps. [source1|The two firms] [cue1|said] [content1|no]. [source2|The firms] [cue2|said] [content2|yes].", 0.9f, 0.9f));
}
