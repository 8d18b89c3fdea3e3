namespace Perspectives.Tests.Actors;

/// <summary>Whom the article brings in without a name, and what later descriptions and pronouns make of it.</summary>
public sealed class IntroducedActorsTests(SharedModel shared)
{
    [Theory]
    [InlineData("The [person|Robledo] administration cut the tax. The [body|Harbour Trust] was against it. [source|The administration] [cue|said] [content|no].", "The Robledo administration ← The administration (description)")]
    [InlineData("[person|Tom Birch] came with his wife. [source|She] [cue|said] [content|no].", "his wife ← She (pronoun)")]
    [InlineData("A man lay there. A woman saw him. [source|She] [cue|said] [content|no].", "A woman ← She (pronoun)")]
    public void They_are_remembered(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[person|Tom Birch] came with his wife, the painter [person|Ana Silva]. [source|She] [cue|said] [content|no].", "Ana Silva ← She (pronoun)")]
    [InlineData("[person|Tom Birch] came with his wife, [person|Ana Silva]. [source|She] [cue|said] [content|no].", "Ana Silva ← She (pronoun)")]
    [InlineData("The [person|Robledo] administration officials left. The [body|Harbour Board] stayed. [source|The board] [cue|said] [content|no].", "Harbour Board ← The board (description)")]
    public void Whoever_is_named_beside_the_description_is_nobody_new(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
