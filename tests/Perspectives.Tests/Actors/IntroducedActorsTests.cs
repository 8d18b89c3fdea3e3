using Perspectives.Actors;
using Perspectives.Words;

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
    [InlineData("Seven villagers came. [source|They] [cue|said] [content|no].", "Seven villagers ← They (subject)")]
    [InlineData("Pensioners have waited for years. [source|They] [cue|said] [content|no].", "Pensioners ← They (pronoun)")]
    public void One_is_brought_in_by_an_article_and_many_by_their_number_or_at_the_beginning(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("“A pilot came,” it said on the wall. [source|The pilot] [cue|said] [content|no].", "The pilot ← The pilot (new)")]
    [InlineData("It came as a pilot. [source|The pilot] [cue|said] [content|no].", "The pilot ← The pilot (new)")]
    [InlineData("A pilot’s boat sank. [source|The pilot] [cue|said] [content|no].", "The pilot ← The pilot (new)")]
    [InlineData("[person|Ana Silva] is a lawyer. [source|The lawyer] [cue|said] [content|no].", "Ana Silva ← The lawyer (description)")]
    [InlineData("A lawyer at the firm, [person|Ana Silva], came. [source|The lawyer] [cue|said] [content|no].", "Ana Silva ← The lawyer (description)")]
    public void Who_is_quoted_owns_something_or_is_named_beside_is_not_brought_in(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("An engineer came.", "An engineer")]
    [InlineData("One police officer came.", "One police officer")]
    [InlineData("Another tall and old pilot came.", "")]
    [InlineData("A very very very very old pilot came.", "A very very very very old pilot")]
    [InlineData("A very very very very very old pilot came.", "")]
    [InlineData("A\n\npilot came.", "")]
    [InlineData("An Engineer came.", "")]
    [InlineData("A pilot’s boat came.", "")]
    [InlineData("A pilot-led boat came.", "")]
    [InlineData("The engineer came.", "")]
    [InlineData("He came with his wife.", "his wife")]
    [InlineData("He came with his lawyer.", "")]
    [InlineData("He came with their wife.", "")]
    [InlineData("“A pilot came,” it said. A pilot left.", "A pilot")]
    [InlineData("It came as a pilot.", "")]
    [InlineData("It was a pilot.", "")]
    [InlineData("[name|Silva], a pilot, came.", "")]
    [InlineData("It rained, a pilot came.", "a pilot")]
    [InlineData("A pilot of boats, [name|Silva], came.", "")]
    [InlineData("A pilot of boats, the old [name|Silva], came.", "")]
    [InlineData("A pilot of boats, in a car and a red bus with [name|Silva], came.", "A pilot")]
    [InlineData("A pilot of boats, he said, was with [name|Silva].", "A pilot")]
    [InlineData("A pilot of boats. [name|Silva] came.", "A pilot")]
    [InlineData("A pilot saw [name|Silva].", "A pilot")]
    [InlineData("A pilot [name|Silva] came.", "")]
    [InlineData("A pilot came by boat\n\n, [name|Silva] said.", "A pilot")]
    [InlineData("A pilot [name|Silva]", "")]
    [InlineData("A pilot", "A pilot")]
    [InlineData("Two officials came.", "Two officials")]
    [InlineData("Dozens of villagers came.", "Dozens of villagers")]
    [InlineData("Dozens of them came.", "")]
    [InlineData("Two of", "")]
    [InlineData("Two", "")]
    [InlineData("Pensioners came.", "Pensioners")]
    [InlineData("It rained. Pensioners came.", "Pensioners")]
    [InlineData("Now the pensioners came.", "")]
    [InlineData("Now old pensioners came.", "")]
    [InlineData("Now, pensioners came.", "pensioners")]
    [InlineData("He spoke of pensioners there.", "pensioners")]
    [InlineData("Now, groups and unions came.", "groups|unions")]
    [InlineData("Boats came.", "")]
    [InlineData("Now non-pensioners came.", "")]
    [InlineData("Senators [name|Silva] and Birch came.", "")]
    [InlineData("Reps. [name|Silva] and Birch came.", "")]
    [InlineData("Now, senators [name|Silva] and Birch came.", "senators")]
    [InlineData("Senators came.\n\n[name|Silva] left.", "Senators")]
    [InlineData("He saw [name|Pensioners] there.", "")]
    [InlineData("The [name|Robledo] administration came.", "The Robledo administration")]
    [InlineData("The new [name|Robledo Xo] government came.", "The new Robledo Xo government")]
    [InlineData("Then old [name|Robledo] administration came.", "")]
    [InlineData("The [name|Robledo] house came.", "")]
    [InlineData("The outgoing administration came.", "")]
    [InlineData("The [name|Robledo] administration spokesman came.", "")]
    [InlineData("The [name|Robledo] administration’s plan came.", "")]
    [InlineData("The [name|Robledo]", "")]
    [InlineData("The [name|Robledo] administration", "The Robledo administration")]
    [InlineData("The", "")]
    public void Who_is_brought_in_is_described_for_the_first_time(string marked, string descriptions)
    {
        var (words, introduced) = IntroducedIn(marked);

        Assert.Equal(descriptions, string.Join('|', introduced.Find().Select(mention => words.Article[words.SpanOf(mention.First, mention.Last)])));
    }

    [Fact]
    public void Only_a_government_called_after_somebody_is_the_same_again()
    {
        var (_, introduced) = IntroducedIn("The [name|Robledo] administration and the [name|Robledo] administration met a pilot and the [name|Denning] administration and a pilot.");
        var actors = introduced.Find().Select(mention => mention.Actor).ToList();

        Assert.Equal([0, 0, 1, 2, 3], actors.Select(actor => actors.Distinct().ToList().IndexOf(actor)));
    }

    private static (ArticleWords Words, IntroducedActors Introduced) IntroducedIn(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var words = TestArticles.WordsOf(annotated.Text);
        return (words, new IntroducedActors(words, word => annotated["name"].Any(name => name.Contains(words[word].Span))));
    }
}
