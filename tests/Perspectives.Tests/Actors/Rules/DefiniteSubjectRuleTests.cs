namespace Perspectives.Tests.Actors.Rules;

public sealed class DefiniteSubjectRuleTests(SharedModel shared)
{
    private const string Norland = "[body|Norland Shipping] came. ";

    [Theory]
    [InlineData(Norland + "The court did not rule on it. [source|It] [cue|said] [content|no].", "The court ← It (subject)")]
    [InlineData(Norland + "The coast guard rejects this: by its rules, [source|it] [cue|said], [content|all count].", "The coast guard ← it (subject)")]
    [InlineData("A regional court sat. " + Norland + "The court did not rule. [source|It] [cue|said] [content|no].", "A regional court ← It (subject)")]
    [InlineData(Norland + "Eleven other states have sued. [source|They] [cue|said] [content|no].", "Eleven other states ← They (subject)")]
    public void It_is_the_body_and_they_the_several_that_the_sentence_begins_with(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData(Norland + "The court clerk did not come. [source|It] [cue|said] [content|no].")]
    [InlineData(Norland + "The old bridge fell. [source|It] [cue|said] [content|no].")]
    [InlineData(Norland + "The letter came. [source|It] [cue|said] [content|no].")]
    public void Whoever_is_called_after_a_body_and_what_cannot_speak_is_not(string marked) => Assert.Equal(["Norland Shipping ← It (pronoun)"], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[body|Norland Shipping] came. The court has [content1|stopped the aid], [source1|[body|Oxaid]] [cue1|said]. [source2|It] [cue2|called] [content2|that wrong].")]
    [InlineData("[body|Norland Shipping] came. “[content1|We disagree. The court erred],” [source1|[body|Oxaid]] [cue1|said]. [source2|It] [cue2|called] [content2|that wrong].")]
    public void A_body_of_which_somebody_else_speaks_is_not(string marked) => Assert.DoesNotContain(Speakers.OfMarked(shared, marked, 0.9f, 0.9f), speaker => speaker.Contains("court", StringComparison.Ordinal));
}
