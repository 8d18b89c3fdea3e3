using Perspectives.Tests.Actors;

namespace Perspectives.Tests.Issues;

/// <summary>Rules asked for the word behind the last one, or before the first.</summary>
public sealed class Issue0007_words_at_an_end_of_the_article_threw(SharedModel shared)
{
    [Theory]
    [InlineData("It was [content|closed] after [cue|claims] by ministers")]
    [InlineData("[source|minister] [cue|said] [content|no]. [person|Ana Silva] came.")]
    [InlineData("[person|Ana Silva] came. [content|It is closed], [cue|says] [source|a report in ‘[body|Courier]’]")]
    public void They_are_read(string marked) => Assert.NotEmpty(Speakers.OfMarked(shared, marked));
}
