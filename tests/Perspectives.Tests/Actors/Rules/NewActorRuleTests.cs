using Perspectives.Actors;

namespace Perspectives.Tests.Actors.Rules;

public sealed class NewActorRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("A spokesman said the bridge was safe.", "A spokesman")]
    [InlineData("A man who lives near the bridge said he heard a bang.", "A man who lives near the bridge")]
    [InlineData("Two officials said the water was safe.", "Two officials")]
    [InlineData("However, officials said the water was safe.", "officials")]
    [InlineData("Yesterday residents said the water smelled of oil.", "residents")]
    [InlineData("The ministry said in a statement that the bridge was safe.", "The ministry")]
    [InlineData("“The bridge is safe,” the ministry said in a statement.", "the ministry")]
    [InlineData("In a statement, the ministry said the bridge was safe.", "the ministry")]
    public void A_description_of_nobody_known_brings_in_somebody_called_so(string text, string name)
    {
        var actor = Assert.Single(shared.Analyze(text).Actors);
        Assert.Equal((name, null, null), (actor.Name, actor.Key, actor.Role));
        Assert.Equal([$"{name} ← {name} (new)"], Speakers.Of(shared, text));
    }

    [Fact]
    public void An_indefinite_description_is_somebody_new_beside_the_named() =>
        Assert.Equal(
            ["Ana Silva ← Ana Silva (name)", "A mayor ← A mayor (new)"],
            Speakers.OfMarked(
                shared,
                "[source1|[person|Ana Silva]], the mayor, [cue1|said] [content1|yes]. [source2|A mayor] from the next county [cue2|said] [content2|no].",
                0.9f,
                0.9f));

    [Theory]
    [InlineData("[source|They] [cue|said] [content|no].")]
    [InlineData("[source|This] [cue|suggests] [content|that it will rain].")]
    public void A_pronoun_brings_in_nobody(string marked)
    {
        var line = Assert.Single(Speakers.OfMarked(shared, marked));
        Assert.StartsWith("nobody ←", line, StringComparison.Ordinal);
        Assert.EndsWith("(unattributed)", line, StringComparison.Ordinal);
    }

    [Fact]
    public void A_long_description_is_cut_to_its_core()
    {
        var actor = shared.Analyze("“It shook,” said a man who has lived near the old bridge in the middle of Port Selby since his parents sold the mill.").Actors.Single();
        Assert.Equal((ActorKind.Anonymous, "a man"), (actor.Kind, actor.Name));
    }

    [Theory]
    [InlineData("The senior harbour spokesman here", "The senior harbour spokesman")]
    [InlineData("The senior harbour ministry here", "The senior harbour ministry")]
    [InlineData("The senior harbour officials here", "The senior harbour officials")]
    [InlineData("The senior harbour thing here", "The senior harbour thing here")]
    [InlineData("Officials right there", "Officials right there")]
    public void A_long_description_ends_with_the_word_that_tells_who_it_is(string core, string name)
    {
        var source = $"{core} of the big red bus company in the old town by the sea";
        Assert.Equal([$"{name} ← {source} (new)"], Speakers.OfMarked(shared, $"[source|{source}] [cue|said] [content|no]."));
    }
}
