namespace Perspectives.Tests.Actors.Rules;

public sealed class DescribedAuthorRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("[person|Tom Birch] counted the fish. By [source|his own] [cue|estimate], [content|half were gone].", "Tom Birch ← his own (pronoun)")]
    [InlineData("The [body|Harbour Trust] counted the fish. [source|Its newsletter] [cue|said] [content|half were gone].", "Harbour Trust ← Its newsletter (document)")]
    [InlineData("[person|Ana Silva] opened the fridge. [source|Her register] [cue|lists] [content|31 cases].", "Ana Silva ← Her register (document)")]
    public void A_document_speaks_for_whom_its_pronoun_stands(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[person|Ana Silva] came. [source|Her lawyer] [cue|said] [content|no].", "Her lawyer ← Her lawyer (new)")]
    [InlineData("[person|Ana Silva] came. [source|The register] [cue|lists] [content|31 cases].", "The register ← The register (new)")]
    public void People_and_documents_of_nobody_are_left_alone(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("The [body|Bank of Caldonia] met. [source|The Bank’s minutes] [cue|said] [content|rates would rise].", "Bank of Caldonia ← The Bank’s minutes (document)")]
    [InlineData("[source|The mayor’s letter] [cue|said] [content|no].", "The mayor ← The mayor’s letter (document)")]
    [InlineData("[source|A statement from two former officials] [cue|said] [content|no].", "two former officials ← A statement from two former officials (document)")]
    [InlineData("[source|A letter from [person|Ana Silva]'s lawyer] [cue|said] [content|no].", "Ana Silva's lawyer ← A letter from Ana Silva's lawyer (document)")]
    public void A_document_speaks_for_whoever_is_described_with_it(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Fact]
    public void Of_what_writes_nothing_nobody_is_the_author() =>
        Assert.Equal(["the program’s latest snapshot ← the program’s latest snapshot (new)"], Speakers.OfMarked(shared, "As [source|the program’s latest snapshot] [cue|says], [content|no]."));
}
