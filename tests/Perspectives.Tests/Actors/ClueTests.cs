namespace Perspectives.Tests.Actors;

/// <summary>Whom a pronoun stands for by the clues of the text alone: all vectors are nought.</summary>
public sealed class ClueTests(SharedModel shared)
{
    [Theory]
    [InlineData("[person|Tom Birch] met [person|Jan Kessler] on the quay. “[content|It is late],” [source|he] [cue|said].", "Tom Birch")]
    [InlineData("It rained when [person|Tom Birch] spoke of [person|Jan Kessler]. “[content|It is late],” [source|he] [cue|said].", "Tom Birch")]
    [InlineData("[person|Tom Birch]’s house burnt down. [person|Jan Kessler] came. “[content|It is late],” [source|he] [cue|said].", "Jan Kessler")]
    [InlineData("[person|Tom Birch] came by boat. “The harbour needs [person|Jan Kessler] now,” it said on the wall. “[content|It is late],” [source|he] [cue|said].", "Tom Birch")]
    [InlineData("[person|Tom Birch] came by boat.\n\n[person|Jan Kessler] came by train.\n\nIt rained. [source|He] [cue|said] [content|it was late].", "Jan Kessler")]
    public void He_is_who_is_near_and_prominent(string marked, string actor) => Assert.Equal($"{actor} ← {(marked.Contains("|He]", StringComparison.Ordinal) ? "He" : "he")} (pronoun)", Speakers.OfMarked(shared, marked).Single());

    [Fact]
    public void Whoever_spoke_last_goes_on_in_the_next_paragraph() =>
        Assert.Equal(
            ["Tom Birch ← Tom Birch (name)", "Tom Birch ← he (pronoun)"],
            Speakers.OfMarked(
                shared,
                "[source1|[person|Tom Birch]] [cue1|said] [content1|the quay was safe] and named [person|Jan Kessler].\n\n“[content2|It is late],” [source2|he] [cue2|said].",
                0.9f,
                0.9f));

    [Fact]
    public void A_woman_is_not_he_however_near() =>
        Assert.Equal(["Tom Birch ← he (pronoun)"], Speakers.OfMarked(shared, "[person|Tom Birch] came. It rained. It snowed. [person|Ana Silva] left. “[content|It is late],” [source|he] [cue|said]."));

    [Fact]
    public void Nobody_near_enough_leaves_it_open() =>
        Assert.Equal(
            ["nobody ← they (unattributed)"],
            Speakers.OfMarked(shared, "The [body|Harbour Trust] runs the quay.\n\nIt rained.\n\nIt snowed. It froze.\n\nIt thawed. Now [source|they] [cue|say] [content|it is late]."));
}
