using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Tests.Attributions;

/// <summary>The conventions of newsroom English, through the model: whose mention is the source, and which words are the content.</summary>
public sealed class ConventionTests(SharedModel shared)
{
    private static readonly char[] Marks = ['“', '”', '‘', '’', '"', '\'', '«', '»', '„', ',', '.', ' ', '\n'];

    [Theory]
    [InlineData("“[content|We will not wait another winter for this bridge],” [source|Ana Silva] said on Monday.")]
    [InlineData("\"[content|We will not wait another winter for this bridge],\" said [source|Ana Silva, the mayor].")]
    [InlineData("‘[content|We will not wait another winter for this bridge],’ said [source|Ana Silva].")]
    [InlineData("'[content|We will not wait another winter for this bridge],' said [source|Ana Silva].")]
    [InlineData("„[content|We will not wait another winter for this bridge],” said [source|Ana Silva].")]
    [InlineData("«[content|We will not wait another winter for this bridge]», said [source|Ana Silva].")]
    [InlineData("[source|Ana Silva] said: “[content|We will not wait another winter for this bridge.]”")]
    [InlineData("[source|Ana Silva] told reporters that [content|the council would not wait another winter].")]
    [InlineData("According to [source|Ana Silva], [content|the bridge will be finished before the winter].")]
    [InlineData("[content|The bridge will be finished before the winter], according to [source|the ministry].")]
    [InlineData("[source|The ministry] said in a statement that [content|the bridge was safe].")]
    [InlineData("“[content|We will wait],” said [source|Ana Silva], who has been mayor of the town of Port Selby for nineteen years. “[content|But not for long.]”")]
    [InlineData("“[content|We will],” [source|Ana Silva] said, “[content|wait no longer than a year].”")]
    [InlineData("“[content|He told me ‘go home’ and I went],” said [source|Ana Silva].")]
    [InlineData("Asked about the delay, [source|she] replied: “[content|Ask the engineers.]”")]
    [InlineData("[source|The mayor], whose party lost the vote in March by four seats and who has since refused to speak to the press, warned that [content|the bridge could fall].")]
    public void Source_and_content_are_found(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var reading = shared.Read(TestArticles.Of(annotated.Text));
        var attributions = AttributionsOf(reading);
        Assert.Contains((TextOf(annotated, "source"), TextOf(annotated, "content")), attributions.Select(attribution => (SourceOf(attribution, reading), ContentOf(attribution, reading))));
    }

    [Theory]
    [InlineData("“[content|We have waited six years for this bridge],” Ana Silva said.\n\n“[content|We have written eleven letters.]\n\n“[content|We will not write another.]”")]
    [InlineData("The mayor spoke for an hour.\n\n“[content|We have waited for six years.]\n\n“[content|We have written eleven letters.]\n\n“[content|We will not write another],” she said.")]
    public void Quotation_goes_on_over_paragraphs_that_each_open_it_again(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var reading = shared.Read(TestArticles.Of(annotated.Text));
        var content = AttributionsOf(reading).Select(attribution => ContentOf(attribution, reading)).MaxBy(words => words.Length);
        Assert.Equal(TextOf(annotated, "content"), content);
    }

    [Theory]
    [InlineData("It rained in Leeds on Tuesday. The river rose by a metre.")]
    [InlineData("General John “Black Jack” Pershing crossed the border in March.")]
    [InlineData("The so-called “super bridge” opened on Tuesday after two years of work.")]
    [InlineData("The band played “Yesterday” and left the stage.")]
    public void Names_titles_and_scare_quotes_are_no_speech(string text) => Assert.Empty(AttributionsOf(shared.Read(TestArticles.Of(text))));

    private static IReadOnlyList<Attribution> AttributionsOf(ArticleReading reading) => AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading);

    private static string TextOf(AnnotatedText annotated, string name) => Joined(annotated[name].Select(span => annotated.Text[span.Start..span.End]));

    private static string SourceOf(Attribution attribution, ArticleReading reading) => attribution.Source is { } source ? ContentOf([source], reading) : "";

    private static string ContentOf(Attribution attribution, ArticleReading reading) => ContentOf(attribution.Content, reading);

    private static string ContentOf(IEnumerable<WordRange> ranges, ArticleReading reading) =>
        Joined(ranges.Select(range => reading.Words.Article[reading.Words.SpanOf(range.First, range.Last)]));

    /// <summary>Whether the marks at the ends belong to a content is a matter of taste, so they are left out of the comparison.</summary>
    private static string Joined(IEnumerable<string> pieces) => string.Join(" … ", pieces.Select(piece => piece.Trim(Marks)));
}
