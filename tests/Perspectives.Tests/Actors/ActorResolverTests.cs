namespace Perspectives.Tests.Actors;

/// <summary>What is learnt of an actor from each source that was resolved.</summary>
public sealed class ActorResolverTests(SharedModel shared)
{
    [Theory]
    [InlineData("[source1|The chairwoman] [cue1|said] [content1|no].\n\nIt rained.\n\nThen [source2|she] [cue2|said] [content2|yes].", "The chairwoman ← she (pronoun)")]
    [InlineData("[source1|The chairwoman] [cue1|said] [content1|no].\n\nIt rained.\n\nThen [source2|he] [cue2|said] [content2|yes].", "nobody ← he (unattributed)")]
    [InlineData("[person|Silva] came. [source1|She] [cue1|said] [content1|no].\n\nIt rained.\n\nThen [source2|he] [cue2|said] [content2|yes].", "nobody ← he (unattributed)")]
    [InlineData("[person|Silva] came. [source1|She] [cue1|said] [content1|no].\n\nIt rained.\n\nThen [source2|she] [cue2|said] [content2|yes].", "Silva ← she (pronoun)")]
    public void Whoever_was_called_she_is_not_he(string marked, string expected) => Assert.Equal(expected, Speakers.OfMarked(shared, marked, 0.9f, 0.9f).Last());

    [Fact(Skip = "A pronoun that fits nobody goes on with the speaker before, as what has no source does.")]
    public void He_who_is_nobody_known_does_not_go_on_with_her() =>
        Assert.Equal(
            ["The chairwoman ← The chairwoman (new)", "nobody ← he (unattributed)"],
            Speakers.OfMarked(shared, "[source1|The chairwoman] [cue1|said] [content1|no]. Then [source2|he] [cue2|said] [content2|yes].", 0.9f, 0.9f));

    [Fact]
    public void A_company_that_was_tagged_as_a_person_is_not_he() =>
        Assert.Equal(
            ["Quellmark ← The company (description)", "nobody ← he (unattributed)"],
            Speakers.OfMarked(shared, "[person|Quellmark] lost money. [source1|The company] [cue1|said] [content1|no].\n\nIt rained.\n\nThen [source2|he] [cue2|said] [content2|yes].", 0.9f, 0.9f));

    [Theory]
    [InlineData("[person|Tregear] took his hat.", "nobody ← She (unattributed)")]
    [InlineData("[person|Tregear] took a hat.", "Tregear ← She (pronoun)")]
    public void Whoever_took_his_hat_is_not_she(string before, string expected) =>
        Assert.Equal([expected], Speakers.OfMarked(shared, $"{before}\n\nIt rained. [source|She] [cue|said] [content|no]."));

    [Theory]
    [InlineData("so]”")]
    [InlineData("so]!”")]
    [InlineData("so]?”")]
    [InlineData("so],”")]
    [InlineData("so].”")]
    public void Whoever_is_quoted_speaks_of_others_as_he(string end) =>
        Assert.Equal(
            "Tom Birch ← he (continued)",
            Speakers.OfMarked(shared, $"[source1|[person|Tom Birch]] [cue1|wrote]: “[content1|It is late, [source2|he] [cue2|says] [content2|and cold], {end} and left.", 0.9f, 0.9f).Last());

    [Fact]
    public void Pronouns_and_descriptions_are_mentions_of_whom_they_mean() =>
        Assert.Equal(
            ["Ana Silva", "she", "The mayor"],
            Assert.Single(shared.Analyze("Mayor Ana Silva said the bridge was safe. “It will open in May,” she said. The mayor said the bolts were new.").Actors).Mentions.Select(mention => mention.Text));
}
