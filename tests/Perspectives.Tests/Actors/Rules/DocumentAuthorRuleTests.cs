namespace Perspectives.Tests.Actors.Rules;

public sealed class DocumentAuthorRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("A grand jury in [place|Port Selby] indicted [person|Ana Silva]. [source|The indictment] [cue|says] [content|she lied].", "A grand jury ← The indictment (document)")]
    [InlineData("The [body|Harbour Trust] sued the town. [source|The lawsuit] [cue|says] [content|the quay is private].", "Harbour Trust ← The lawsuit (document)")]
    [InlineData("Every mayor, including the head of the league [person|Ana Silva], sent a letter. [source|The letter] [cue|said] [content|no].", "a letter ← The letter (description)")]
    public void Who_sued_or_indicted_wrote_what_says_so(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("The [body|Harbour Trust]’s letter reached the council. “[content|It is sinking],” [source|the letter] [cue|said].", "Harbour Trust ← the letter (document)")]
    [InlineData("A letter from the [body|Harbour Trust] reached the council. “[content|It is sinking],” [source|the letter] [cue|said].", "Harbour Trust ← the letter (document)")]
    [InlineData("The [body|Harbour Trust] has sent the council a letter. “[content|It is sinking],” [source|the missive] [cue|said].", "Harbour Trust ← the missive (document)")]
    [InlineData("An article in the [body|Selby Courier] made her angry. [source|The article] [cue|said] [content|she had lied].", "Selby Courier ← The article (document)")]
    [InlineData("Officers read [person|Tom Birch]’s interview to the jury. “[content|She wanted it],” [source|the transcript] [cue|said].", "Tom Birch ← the transcript (document)")]
    [InlineData("The [body|Harbour Trust] filed a lawsuit. [source|The complaint] [cue|says] [content|the plant leaked].", "Harbour Trust ← The complaint (document)")]
    public void A_document_told_of_before_speaks_for_its_author(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Fact]
    public void What_somebody_says_in_a_letter_makes_it_theirs() =>
        Assert.Equal(
            "Harbour Trust ← the letter (document)",
            Speakers.OfMarked(
                shared,
                "In a letter to the council, [source1|the [body|Harbour Trust]] [cue1|said] [content1|the quay was sinking]. “[content2|Nobody listened],” [source2|the letter] [cue2|read].",
                0.9f,
                0.9f).Last());

    [Theory]
    [InlineData("A letter reached the council. “[content|It is sinking],” [source|the letter] [cue|said].")]
    [InlineData("The [body|Harbour Trust] filed a lawsuit. “[content|It is sinking],” [source|the report] [cue|said].")]
    [InlineData("“[person|Ana Silva] sent a letter,” it said on the wall. “[content|It is sinking],” [source|the letter] [cue|said].")]
    [InlineData("The [body|Harbour Trust] filed a lawsuit. “[content|It is sinking],” [source|a lawsuit] [cue|said].")]
    public void A_document_of_which_no_author_is_told_is_nobody_s(string marked) =>
        Assert.DoesNotContain("(document)", Speakers.OfMarked(shared, marked).Single(), StringComparison.Ordinal);
}
