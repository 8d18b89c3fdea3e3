using Perspectives.Actors;
using Perspectives.Actors.Names;
using Perspectives.Reading;

namespace Perspectives.Tests.Actors;

/// <summary>How a mention stands in its sentence: the first who can be meant, an owner, behind a preposition.</summary>
public sealed class MentionPlacesTests
{
    [Theory]
    [InlineData("[at|Silva] came.", "first")]
    [InlineData("Then [at|Silva] came.", "first")]
    [InlineData("He saw [at|Silva] there.", "")]
    [InlineData("They saw [at|Silva] there.", "")]
    [InlineData("It saw [at|Silva] there.", "first")]
    [InlineData("[name|Birch] saw [at|Silva] there.", "")]
    [InlineData("[name|Birch] came. [at|Silva] left.", "first")]
    [InlineData("[at|Silva]’s dog came.", "first owner")]
    [InlineData("[at|Silva]' dog came.", "first owner")]
    [InlineData("The dog of [at|Silva] came.", "first of")]
    [InlineData("The dog of the President [at|Silva] came.", "first of")]
    [InlineData("The dog of Gov. [at|Silva] came.", "first of")]
    [InlineData("The dog of late [at|Silva] came.", "first")]
    [InlineData("The dog that [at|Silva] saw came.", "first")]
    [InlineData("He thought of it. [at|Silva] came.", "first")]
    [InlineData("He came with [at|Silva].", "of")]
    public void A_mention_stands_where_its_sentence_puts_it(string marked, string expected)
    {
        var annotated = AnnotatedText.Parse(marked);
        var words = TestArticles.WordsOf(annotated.Text);
        var span = Assert.Single(annotated["at"]);
        var mention = new NameBook(words).Add(new Entity(words.WordAt(span.Start), words.WordAt(span.End - 1), EntityKind.Person))!;
        var place = new MentionPlaces(words, word => annotated["name"].Any(name => name.Contains(words[word].Span))).Of(mention);

        Assert.Equal(expected, string.Join(' ', new[] { place.IsFirst ? "first" : null, place.IsOwner ? "owner" : null, place.IsBehindPreposition ? "of" : null }.OfType<string>()));
    }
}
