using Perspectives.Actors.Names;
using Perspectives.Tests.Attributions;

namespace Perspectives.Tests.Actors.Names;

/// <summary>What belongs to a name of what the tagger took for it.</summary>
public sealed class NameTrimmingTests
{
    [Theory]
    [InlineData("[person|Tourism Minister Bikram Thapa]", "Bikram Thapa")]
    [InlineData("[person|Sen. Ana Silva]", "Ana Silva")]
    [InlineData("[person|Ana Silva KC]", "Ana Silva")]
    [InlineData("Ana Silva [body|KC]", "")]
    [InlineData("[body|KC]", "KC")]
    [InlineData("[person|Silva] v. Birch", "")]
    [InlineData("Birch v. [person|Silva]", "")]
    [InlineData("[person|packer Rosa Bielik]", "Rosa Bielik")]
    [InlineData("[person|van der Holm]", "van der Holm")]
    [InlineData("[person|Silva’s]", "Silva")]
    [InlineData("[person|Silvas’]", "Silvas")]
    [InlineData("[person|Silva s]", "Silva s")]
    [InlineData("[body|Bank of]", "Bank")]
    [InlineData("[body|Bank for]", "Bank")]
    [InlineData("[body|Bank and]", "Bank")]
    [InlineData("[body|Bank in]", "Bank in")]
    [InlineData("[body|Bank Of]", "Bank Of")]
    [InlineData("[body|the Bank]", "Bank")]
    [InlineData("[body|of Caldonia]", "Caldonia")]
    [InlineData("[body|for Caldonia]", "Caldonia")]
    [InlineData("[person|former Silva]", "Silva")]
    [InlineData("[body|Former Silva]", "Silva")]
    [InlineData("[body|Mr Silva]", "Silva")]
    [InlineData("[body|Mrs Silva]", "Silva")]
    [InlineData("[body|Minister Silva]", "Minister Silva")]
    [InlineData("[person|Minister Silva]", "Silva")]
    [InlineData("[person|Minister-Silva]", "Minister-Silva")]
    [InlineData("[person|President]", "")]
    [InlineData("[person|None]", "")]
    [InlineData("[person|Prime]", "")]
    [InlineData("[person|He]", "")]
    [InlineData("[person|WHO]", "WHO")]
    [InlineData("[body|US]", "US")]
    [InlineData("[body|IT]", "IT")]
    [InlineData("[person|the]", "")]
    [InlineData("[person|None Silva]", "None Silva")]
    [InlineData("[person|rosa silva]", "rosa silva")]
    [InlineData("[person|Silva,]", "Silva")]
    [InlineData("[person|Silva-]", "Silva")]
    [InlineData("[person|Greta von]", "Greta")]
    [InlineData("[person|, Silva]", "Silva")]
    [InlineData("[person|- Silva]", "Silva")]
    [InlineData("[person|. Silva]", "Silva")]
    public void Titles_articles_and_endings_are_no_part_of_it(string marked, string name)
    {
        var annotated = AnnotatedText.Parse(marked);
        var words = TestArticles.WordsOf(annotated.Text);

        Assert.Equal(name, NameTrimming.Trim(words, Assert.Single(HandMadeReading.NamesOf(words, annotated))) is { } at ? words.Article[words.SpanOf(at.First, at.Last)] : "");
    }
}
