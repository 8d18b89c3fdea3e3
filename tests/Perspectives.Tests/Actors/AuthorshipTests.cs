namespace Perspectives.Tests.Actors;

/// <summary>Whose a document is by the sentence that tells of it first.</summary>
public sealed class AuthorshipTests(SharedModel shared)
{
    [Theory]
    [InlineData("The [body|Harbour Trust]’s angry letter reached the council. “[content|No],” [source|the letter] [cue|said].", "Harbour Trust")]
    [InlineData("[person|Tom Birch] released a letter from the [body|Harbour Trust]. “[content|No],” [source|the letter] [cue|said].", "Harbour Trust")]
    [InlineData("A statement from [person|Ana Silva]’s lawyer, [person|Rita Holm], came. “[content|No],” [source|the statement] [cue|said].", "Rita Holm")]
    [InlineData("[person|Tom Birch] saw how the [body|Harbour Trust] sent the mayor a letter. “[content|No],” [source|the letter] [cue|said].", "Harbour Trust")]
    public void It_is_of_whom_the_sentence_says_that_it_is(string marked, string author) =>
        Assert.StartsWith($"{author} ← the ", WhoWrote(marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("[body|Quellmark]’s reply to a letter was short. “[content|No],” [source|the letter] [cue|said].")]
    [InlineData("A letter in the [body|Selby Courier] made her angry. “[content|No],” [source|the letter] [cue|said].")]
    [InlineData("A letter from all the many friends of the [body|Harbour Trust] came. “[content|No],” [source|the letter] [cue|said].")]
    [InlineData("A statement from [person|Ana Silva]’s lawyer came. “[content|No],” [source|the statement] [cue|said].")]
    [InlineData("The [body|Harbour Trust] feared a letter. “[content|No],” [source|the letter] [cue|said].")]
    [InlineData("Yesterday somebody sent a letter. “[content|No],” [source|the letter] [cue|said].")]
    public void Whoever_answers_prints_or_fears_it_has_not_written_it(string marked) =>
        Assert.DoesNotContain("(document)", WhoWrote(marked), StringComparison.Ordinal);

    [Theory]
    [InlineData("The [body|Oxfam] report came.", "report", "Oxfam")]
    [InlineData("A letter, from the [body|Harbour Trust], came.", "letter", "Harbour Trust")]
    [InlineData("A letter by the [body|Harbour Trust] came.", "letter", "Harbour Trust")]
    [InlineData("An article in the [body|Selby Courier] came.", "article", "Selby Courier")]
    [InlineData("A report presented to parliament by the [body|Harbour Trust] came.", "report", "Harbour Trust")]
    [InlineData("A report published in one two three four five six by the [body|Harbour Trust] came.", "report", "Harbour Trust")]
    [InlineData("A statement from [person|Ana Silva]’s old and angry lawyer, [person|Rita Holm], came.", "statement", "Rita Holm")]
    [InlineData("In May the [body|Harbour Court] of [place|Selby] ruled on it.", "ruling", "Harbour Court of Selby")]
    [InlineData("When [person|Tom Birch] came, the [body|Harbour Court] ruled on it.", "ruling", "Tom Birch")]
    [InlineData("The [body|Harbour Trust] polled ten people.", "survey", "Harbour Trust")]
    [InlineData("The [body|Harbour Trust] surveyed ten people.", "poll", "Harbour Trust")]
    [InlineData("The [body|Harbour Trust], including [person|Ana Silva], sent a letter.", "letter", "Harbour Trust")]
    [InlineData("[person|Tom Birch], including the head of the league [person|Ana Silva], sent a letter.", "letter", "Tom Birch")]
    [InlineData("The [body|Harbour Trust] of [place|Selby] sent a letter.", "letter", "Harbour Trust of Selby")]
    public void A_document_is_of_whom_it_is_called_after_or_who_wrote_ruled_or_asked(string marked, string noun, string author) =>
        Assert.Equal($"{author} ← the {noun} (document)", WhoWrote($"{marked} “[content|No],” [source|the {noun}] [cue|said]."));

    [Theory]
    [InlineData("The [person|Ana Silva] report came.", "report")]
    [InlineData("A report presented to parliament, by the way of the [body|Harbour Trust], came.", "report")]
    [InlineData("A report seen in parliament by the [body|Harbour Trust] came.", "report")]
    [InlineData("A report published. By the [body|Harbour Trust] it came.", "report")]
    [InlineData("A statement from [person|Ana Silva]’s bank, the [body|Harbour Bank], came.", "statement")]
    [InlineData("The [body|Harbour Court] was ruled by it.", "ruling")]
    [InlineData("“It was the [body|Harbour Court].” They ruled on it.", "ruling")]
    [InlineData("The [body|Harbour Trust] ruled on it.", "poll")]
    public void It_is_of_nobody_where_nothing_says_so(string marked, string noun) =>
        Assert.DoesNotContain("(document)", WhoWrote($"{marked} “[content|No],” [source|the {noun}] [cue|said]."), StringComparison.Ordinal);

    [Theory]
    [InlineData("In a letter to the town", "document")]
    [InlineData("In an angry open letter", "document")]
    [InlineData("In a well-written letter", "document")]
    [InlineData("Of a letter", "description")]
    [InlineData("In sight of a letter", "description")]
    public void It_is_of_whoever_speaks_in_it(string opening, string rule) => Assert.Equal(
        $"Harbour Trust ← The letter ({rule})",
        Speakers.OfMarked(shared, $"{opening} the [source1|[body|Harbour Trust]] [cue1|said] [content1|it was over]. [source2|The letter] [cue2|said] [content2|no].", 0.9f, 0.9f).Last());

    private string WhoWrote(string marked) => Assert.Single(Speakers.OfMarked(shared, marked));
}
