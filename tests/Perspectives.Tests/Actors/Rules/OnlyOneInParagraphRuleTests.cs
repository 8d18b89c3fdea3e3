namespace Perspectives.Tests.Actors.Rules;

public sealed class OnlyOneInParagraphRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("[person|Paul Denning] came. [source|He] [cue|said] [content|no].", "Paul Denning ← He (pronoun)")]
    [InlineData("[person|Paul Denning] met [person|Ana Silva]. [source|She] [cue|said] [content|no].", "Ana Silva ← She (pronoun)")]
    [InlineData("[person|Rita Holm] left.\n\n[person|Ana Silva] came. [source|She] [cue|said] [content|no].", "Ana Silva ← She (pronoun)")]
    [InlineData("[person|Ana Silva] came. “I saw [person|Rita Holm] there,” [source|she] [cue|said], [content|and left].", "Ana Silva ← she (pronoun)")]
    [InlineData("The [body|Harbour Trust] sent Ms. [person|Silva]. [source|She] [cue|said] [content|no].", "Silva ← She (pronoun)")]
    public void The_only_person_whom_the_pronoun_fits_is_meant(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[person|Paul Denning] came. [source|She] [cue|said] [content|no].")]
    [InlineData("The [body|Harbour Trust] closed. [source|He] [cue|said] [content|no].")]
    public void A_pronoun_that_fits_nobody_brings_in_nobody(string marked) => Assert.StartsWith("nobody", Assert.Single(Speakers.OfMarked(shared, marked)), StringComparison.Ordinal);

    [Fact]
    public void She_of_whom_somebody_is_quoted_is_not_herself_who_is_quoted() =>
        Assert.Equal(
            ["Rita Holm ← Rita Holm (name)", "A young woman ← She (pronoun)"],
            Speakers.OfMarked(shared, "A young woman stood on the quay. [source1|[person|Rita Holm]] [cue1|wrote]: “[content1|It is cold. [source2|She] [cue2|says] [content2|it is colder at sea]].”", 0.9f, 0.9f));
}
