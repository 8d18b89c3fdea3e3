namespace Perspectives.Tests.Actors.Rules;

public sealed class PossessiveDocumentRuleTests(SharedModel shared)
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
}
