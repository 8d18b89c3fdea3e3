using Perspectives.Attributions;

namespace Perspectives.Tests.Attributions;

/// <summary>Where a list of speakers is cut, word by word and without the language model.</summary>
public sealed class JointSourcesListTests
{
    [Theory]
    [InlineData("[source|[person|Ana Silva] and [person|Tom Birch]]", "Ana Silva", "Tom Birch")]
    [InlineData("[source|Neither [person|Ana Silva] nor [person|Tom Birch]]", "Neither Ana Silva", "Tom Birch")]
    [InlineData("[source|[person|Ana Silva] along with [person|Tom Birch]]", "Ana Silva", "Tom Birch")]
    [InlineData("[source|[person|Ana Silva] & [person|Tom Birch]]", "Ana Silva", "Tom Birch")]
    [InlineData("[source|[person|Ana Silva]; [person|Tom Birch]]", "Ana Silva", "Tom Birch")]
    [InlineData("[source|[person|Ana Silva], [person|Rita Holm] and [person|Tom Birch]]", "Ana Silva", "Rita Holm", "Tom Birch")]
    [InlineData("[source|[people|Democrats] and [people|Republicans]]", "Democrats", "Republicans")]
    public void Every_word_that_joins_names_cuts(string source, params string[] parts) => Assert.Equal(parts, PartsOf(source));

    [Theory]
    [InlineData("[source|Senators [person|Ana Silva] and [person|Tom Birch]]", "Senators Ana Silva", "Tom Birch")]
    [InlineData("[source|Two others — [person|Ana Silva] and [person|Tom Birch]]", "Ana Silva", "Tom Birch")]
    [InlineData("[source|Two others – Senators [person|Ana Silva] and [person|Tom Birch]]", "Senators Ana Silva", "Tom Birch")]
    [InlineData("[source|Two others: [person|Ana Silva] and [person|Tom Birch]]", "Ana Silva", "Tom Birch")]
    public void An_introduction_with_a_dash_or_colon_is_left_out(string source, params string[] parts) => Assert.Equal(parts, PartsOf(source));

    [Theory]
    [InlineData("[source|[person|Ana Silva] and several senators]", "Ana Silva", "several senators")]
    [InlineData("[source|[person|Ana Silva], along with most members]", "Ana Silva", "most members")]
    [InlineData("[source|[person|Ana Silva] (D) and several senators]", "Ana Silva", "several senators")]
    [InlineData("[source|Mayor [person|Ana Silva], and all seven members]", "Mayor Ana Silva", "all seven members")]
    [InlineData("[source|[person|Ana Silva] and several [people|Republicans]]", "Ana Silva", "several Republicans")]
    public void Others_who_are_described_begin_behind_the_joining_word(string source, params string[] parts) => Assert.Equal(parts, PartsOf(source));

    [Theory]
    [InlineData("[source|[person|Ana Silva] of [place|Ohio] and Gov. [person|Tom Birch] of [place|Iowa]]", "Ana Silva of Ohio", "Gov. Tom Birch of Iowa")]
    [InlineData("[source|[person|Ana Silva] (D) and [person|Tom Birch] (R)]", "Ana Silva (D)", "Tom Birch (R)")]
    [InlineData("[source|[person|Ana Silva] and [person|Tom Birch], the mayor]", "Ana Silva", "Tom Birch, the mayor")]
    [InlineData("[source|[person|Ana Silva] and her brother [person|Tom Birch]]", "Ana Silva", "her brother Tom Birch")]
    [InlineData("[source|[body|House] Majority Leader [person|Ana Silva] and [person|Tom Birch]]", "House Majority Leader Ana Silva", "Tom Birch")]
    public void What_belongs_to_a_name_stays_with_it(string source, params string[] parts) => Assert.Equal(parts, PartsOf(source));

    [Theory]
    [InlineData("[source|The [body|Harbour Trust] and the [body|Ferry Union]]", 2)]
    [InlineData("[source|THE [body|Harbour Trust] and [body|Ferry Union]]", 2)]
    [InlineData("[source|[body|Harbour Trust] and [body|Ferry Union]]", 1)]
    [InlineData("[source|The [body|State] and [body|Inland Security Departments]]", 1)]
    [InlineData("[source|The [body|United Retail] and [body|Food Workers]]", 1)]
    [InlineData("[source|The [body|Harbour Trust] and [person|Ana Silva]]", 1)]
    public void Bodies_are_a_list_with_their_articles(string source, int count) => Assert.Equal(count, PartsOf(source).Count);

    [Theory]
    [InlineData("[source|[person|Ana Silva], [person|Tom Birch]]")]
    [InlineData("[source|[person|Ana Silva] and several]")]
    [InlineData("[source|The [body|Harbour Trust] and several members]")]
    [InlineData("[source|[person|Ana Silva] with several senators]")]
    [InlineData("[source|[person|Ana Silva] of the council and [person|Tom Birch]]")]
    [InlineData("[source|[person|Ana Silva] wrote and [person|Tom Birch]]")]
    [InlineData("[source|[person|Ana Silva] and [person|Tom Birch] campaign]")]
    [InlineData("[source|[person|Ana Silva] and several [person|Tom Birch] supporters]")]
    [InlineData("[source|[person|Ana Silva] [person|Tom Birch]]")]
    public void What_is_no_list_stays_whole(string source) => Assert.Single(PartsOf(source));

    private static List<string> PartsOf(string source)
    {
        var annotated = AnnotatedText.Parse($"{source} [cue|said] [content|no].");
        using var reading = HandMadeReading.Of(annotated);
        var attribution = Assert.Single(AttributionDecoder.Decode(reading));
        return [.. new JointSources(reading).Split(attribution).Select(part => reading.Words.Article[reading.Words.SpanOf(part.Source!.Value.First, part.Source.Value.Last)])];
    }
}
