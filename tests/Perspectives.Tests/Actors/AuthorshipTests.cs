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

    private string WhoWrote(string marked) => Assert.Single(Speakers.OfMarked(shared, marked));
}
