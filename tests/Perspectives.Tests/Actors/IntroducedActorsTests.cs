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

    [Theory]
    [InlineData("An engineer came. [source|The engineer] [cue|said] [content|no].", "An engineer ← The engineer (description)")]
    [InlineData("One police officer came. [source|The officer] [cue|said] [content|no].", "One police officer ← The officer (description)")]
    [InlineData("[person|Ana Silva] came with her husband. [source|He] [cue|said] [content|no].", "her husband ← He (pronoun)")]
    [InlineData("Dozens of villagers came. [source|They] [cue|said] [content|no].", "Dozens of villagers ← They (pronoun)")]
    [InlineData("Seven villagers came. [source|They] [cue|said] [content|no].", "Seven villagers ← They (pronoun)")]
    [InlineData("Pensioners have waited for years. [source|They] [cue|said] [content|no].", "Pensioners ← They (pronoun)")]
    public void One_is_brought_in_by_an_article_and_many_by_their_number_or_at_the_beginning(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("“A pilot came,” it said on the wall. [source|The pilot] [cue|said] [content|no].", "The pilot ← The pilot (new)")]
    [InlineData("It came as a pilot. [source|The pilot] [cue|said] [content|no].", "The pilot ← The pilot (new)")]
    [InlineData("A pilot’s boat sank. [source|The pilot] [cue|said] [content|no].", "The pilot ← The pilot (new)")]
    [InlineData("[person|Ana Silva] is a lawyer. [source|The lawyer] [cue|said] [content|no].", "Ana Silva ← The lawyer (description)")]
    [InlineData("A lawyer at the firm, [person|Ana Silva], came. [source|The lawyer] [cue|said] [content|no].", "Ana Silva ← The lawyer (description)")]
    public void Who_is_quoted_owns_something_or_is_named_beside_is_not_brought_in(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
