using Perspectives.Attributions;

namespace Perspectives.Tests.Attributions;

/// <summary>How far an outlet may stand from the cue and what must stand before it, without the language model.</summary>
public sealed class ViaFinderReachTests
{
    [Theory]
    [InlineData("[source|[person|Ana Silva]] [cue|told] the [body|Selby Gazette] [content|no].", "Selby Gazette")]
    [InlineData("[source|[person|Ana Silva]] [cue|assured] a [body|Gazette] [content|no].", "Gazette")]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|said] on [body|CNN].", "CNN")]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|said] late on [body|CNN].", "CNN")]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|said] in an interview on Sunday with the [body|Selby Trust].", "Selby Trust")]
    [InlineData("Appearing on [body|Harbour Talk], [source|[person|Ana Silva]] [cue|said] [content|no].", "Harbour Talk")]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|said] on [body|Radio] Selby.", "Radio Selby")]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|wrote] on Twitter.", "Twitter")]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|wrote] in Newsweek Europe today.", "Newsweek Europe")]
    public void It_is_found(string marked, string outlet) => Assert.Equal(outlet, FoundIn(marked));

    [Theory]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|said] late in May on [body|CNN].")]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|said] in an interview on the last Sunday of May with the [body|Selby Trust].")]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|said] on [body|Harbour Talk].")]
    [InlineData("[source|[person|Ana Silva]] [cue|told] the [body|Harbour Trust] [content|no].")]
    [InlineData("[source|[person|Ana Silva]] [cue|told] [person|Vox] [content|no].")]
    [InlineData("[source|[person|Ana Silva]] who told the [body|Gazette] twice [cue|said] [content|no].")]
    [InlineData("[source|[person|Ana Silva]] [cue|said] [content|on [body|CNN] it rained].")]
    [InlineData("[source|[person|Ana Silva] of the [body|BBC]] [cue|said] [content|no].")]
    [InlineData("[source|[person|Ana Silva]] [cue|said] [content|no]. It was on [body|CNN].")]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|wrote]. On Twitter it was read.")]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|wrote] on twitter.")]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|wrote] on Sunday.")]
    [InlineData("[content|No], [source|[person|Ana Silva]] [cue|wrote] about Twitter.")]
    [InlineData("[body|CNN]: [source|[person|Ana Silva]] [cue|said] [content|no].")]
    public void It_is_not_taken_for_one(string marked) => Assert.Null(FoundIn(marked));

    private static string? FoundIn(string marked)
    {
        using var reading = HandMadeReading.Of(AnnotatedText.Parse(marked));
        var attribution = Assert.Single(AttributionDecoder.Decode(reading));
        return new ViaFinder(reading).Find(attribution, reading.Words.Sentences) is { } outlet ? reading.Words.Article[reading.Words.SpanOf(outlet.First, outlet.Last)] : null;
    }
}
