using Perspectives.Actors;
using Perspectives.Actors.Names;
using Perspectives.Tests.Attributions;

namespace Perspectives.Tests.Actors;

/// <summary>What the pronouns behind a name say of whoever bears it.</summary>
public sealed class GenderEvidenceTests
{
    [Theory]
    [InlineData("[person|Tregear] took his hat.", "Male")]
    [InlineData("[person|Tregear] took her hat.", "Female")]
    [InlineData("[person|Tregear] took a hat.", "Unknown")]
    [InlineData("[person|Tregear] saw him.", "Unknown")]
    [InlineData("[person|Tregear] took a hat. He left.", "Unknown")]
    [InlineData("[person|Tregear] said: “He left.”", "Unknown")]
    [InlineData("[person|Tregear] saw his and her hat.", "Unknown")]
    [InlineData("[person|Tregear] saw his and her hat herself.", "Female")]
    [InlineData("[person|Tregear] took his hat. Then [person|Tregear] took her hat.", "Unknown")]
    [InlineData("His hat was with [person|Tregear].", "Unknown")]
    [InlineData("[body|Tregear] took his hat.", "Unknown")]
    [InlineData("[person|Tregear] and [person|Birch] took his hat.", "Unknown|Unknown")]
    [InlineData("[person|Tregear] left. [person|Birch] took his hat.", "Unknown|Male")]
    [InlineData("[person|Tregear] took his hat. [person|Birch] left.", "Male|Unknown")]
    [InlineData("[body|Fox] and [person|Birch] of [place|Selby] took his hat.", "Unknown|Male|Unknown")]
    [InlineData("[person|Ana Silva] took his hat.", "Female")]
    [InlineData("[person|Tregear] accused her of theft.", "Unknown")]
    [InlineData("[person|Tregear] told her the truth.", "Unknown")]
    [InlineData("[person|Tregear] took her hat off her.", "Female")]
    [InlineData("She sat down. [person|Tregear] described her conduct.", "Unknown")]
    [InlineData("She sat down.\n\n[person|Tregear] described her conduct.", "Unknown")]
    [InlineData("She sat down.\n\nAll was quiet.\n\n[person|Tregear] described her conduct.", "Female")]
    [InlineData("“She sat down.” [person|Tregear] described her conduct.", "Female")]
    [InlineData("He sat down. [person|Tregear] took her hat.", "Female")]
    [InlineData("“[person|Tregear] says a lot,” she said.", "Unknown")]
    [InlineData("His wife, [person|Tregear], left.", "Female")]
    [InlineData("His sister [person|Tregear] left.", "Female")]
    [InlineData("[person|Tregear], her uncle, took her hat.", "Male")]
    [InlineData("[person|Tregear], who is her younger brother, took her hat.", "Male")]
    [InlineData("[person|Tregear], who was an uncle’s nurse, left.", "Unknown")]
    [InlineData("[person|Tregear], who left, took her hat.", "Female")]
    [InlineData("[person|Tregear], the chairman, left.", "Unknown")]
    [InlineData("[person|Tregear], a German, left.", "Unknown")]
    [InlineData("[person|Tregear], wife of nobody, left.", "Unknown")]
    [InlineData("The victim was a woman, [person|Tregear] said.", "Unknown")]
    [InlineData("According to [person|Tregear], the woman fired first.", "Unknown")]
    public void Pronouns_tell_where_nobody_else_is_named_in_the_sentence(string marked, string genders)
    {
        var annotated = AnnotatedText.Parse(marked);
        var words = TestArticles.WordsOf(annotated.Text);
        var book = new NameBook(words);
        var mentions = HandMadeReading.NamesOf(words, annotated).Select(book.Add).OfType<Mention>().ToList();
        new GenderEvidence(words, words.Sentences).Find(mentions);

        Assert.Equal(genders, string.Join('|', mentions.Select(mention => mention.Actor).Distinct().Select(actor => actor.Gender)));
    }
}
