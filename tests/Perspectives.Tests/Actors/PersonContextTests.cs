using Perspectives.Actors;
using Perspectives.Actors.Names;
using Perspectives.Tests.Attributions;

namespace Perspectives.Tests.Actors;

/// <summary>By which words an article knows somebody whom it names.</summary>
public sealed class PersonContextTests
{
    [Theory]
    [InlineData("The young pilot [person|Rita Holm] came.", "pilot", true)]
    [InlineData("The young pilot [person|Rita Holm] came.", "young", true)]
    [InlineData("The young pilot [person|Rita Holm] came.", "Rita", true)]
    [InlineData("The young pilot [person|Rita Holm] came.", "came", false)]
    [InlineData("The very very very young pilot [person|Rita Holm] came.", "young", true)]
    [InlineData("The poor very very very young pilot [person|Rita Holm] came.", "poor", false)]
    [InlineData("The pilot left. [person|Rita Holm] came.", "pilot", false)]
    [InlineData("The pilot 7 [person|Rita Holm] came.", "pilot", false)]
    [InlineData("The ex-pilot [person|Rita Holm] came.", "ex", true)]
    [InlineData("The pilot [other|Tom Birch] [person|Rita Holm] came.", "pilot", false)]
    [InlineData("The charity sued the lender [person|Rita Holm] there.", "lender", true)]
    [InlineData("The charity sued the lender [person|Rita Holm] there.", "charity", false)]
    [InlineData("Mrs Justice [person|Holm] came.", "judge", true)]
    [InlineData("Dr. [person|Rita Holm] came.", "doctor", true)]
    [InlineData("Dr. [person|Rita Holm] came.", "dr", true)]
    [InlineData("A teacher, [person|Rita Holm], came.", "teacher", true)]
    [InlineData("A young teacher, [person|Rita Holm], came.", "young", true)]
    [InlineData("Then saw the teacher, [person|Rita Holm], a tree.", "saw", false)]
    [InlineData("It rained. Teacher, [person|Rita Holm], come.", "teacher", true)]
    [InlineData("He was a teacher.\n\n, [person|Rita Holm], came.", "teacher", false)]
    [InlineData("The teacher; [person|Rita Holm] came.", "teacher", false)]
    [InlineData("teacher, [person|Rita Holm], came.", "teacher", true)]
    [InlineData(", [person|Rita Holm], came.", "teacher", false)]
    [InlineData("[person|Rita Holm], a teacher, came.", "teacher", true)]
    [InlineData("[person|Rita Holm], a young teacher of art, came.", "art", true)]
    [InlineData("[person|Rita Holm], a teacher, came.", "came", false)]
    [InlineData("[person|Rita Holm], a teacher; came.", "came", false)]
    [InlineData("[person|Rita Holm], a teacher: came.", "came", false)]
    [InlineData("[person|Rita Holm], a teacher — came.", "came", false)]
    [InlineData("[person|Rita Holm], a teacher “came”.", "came", false)]
    [InlineData("[person|Rita Holm], and a teacher, came.", "teacher", false)]
    [InlineData("[person|Rita Holm], or a teacher, came.", "teacher", false)]
    [InlineData("[person|Rita Holm], but a teacher, came.", "teacher", false)]
    [InlineData("[person|Rita Holm], a teacher. Nobody came.", "Nobody", false)]
    [InlineData("[person|Rita Holm], a teacher", "teacher", true)]
    [InlineData("[person|Rita Holm],", "teacher", false)]
    [InlineData("[person|Rita Holm]. A teacher came.", "teacher", false)]
    [InlineData("[person|Rita Holm] is a teacher.", "teacher", true)]
    [InlineData("[person|Rita Holm] is no teacher.", "teacher", false)]
    [InlineData("[person|Rita Holm] saw a teacher.", "teacher", false)]
    [InlineData("[person|Rita Holm] is", "teacher", false)]
    [InlineData("[person|Rita Holm], a one two three four five six seven eight nine ten teacher came.", "teacher", true)]
    [InlineData("[person|Rita Holm], a one two three four five six seven eight nine ten eleven teacher came.", "teacher", false)]
    public void Somebody_is_known_by_what_stands_at_the_name(string marked, string word, bool isKnown)
    {
        var annotated = AnnotatedText.Parse(marked);
        var words = TestArticles.WordsOf(annotated.Text);
        var others = annotated["other"];
        var mention = new NameBook(words).Add(Assert.Single(HandMadeReading.NamesOf(words, annotated)))!;
        new PersonContext(words, words.Sentences, at => others.Any(other => other.Contains(words[at].Span))).Learn(mention);

        Assert.Equal(isKnown, mention.Actor.IsKnownAs(word));
    }
}
