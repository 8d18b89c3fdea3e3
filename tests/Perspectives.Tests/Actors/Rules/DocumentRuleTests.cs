namespace Perspectives.Tests.Actors.Rules;

public sealed class DocumentRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("Silva's statement said the river was clean. Ana Silva lives in Port Selby.", "Ana Silva ← Silva's statement (document)")]
    [InlineData("A letter from Ana Silva said the quay was sinking.", "Ana Silva ← A letter from Ana Silva (document)")]
    [InlineData("A report by the Harbour Trust found that the quay was sinking.", "Harbour Trust ← A report by the Harbour Trust (document)")]
    public void What_is_written_for_somebody_speaks_for_them(string text, string expected) => Assert.Equal([expected], Speakers.Of(shared, text));

    [Theory]
    [InlineData("[source|An article in [body|The Selby Caller]] [cue|said] [content|the quay was sinking].", "Selby Caller ← An article in The Selby Caller (document)")]
    [InlineData("As [source|figures presented to the council by [person|Rita Holm]] [cue|showed], [content|the quay was sinking].", "Rita Holm ← figures presented to the council by Rita Holm (document)")]
    [InlineData("Over at the [body|Selby Caller], [source|a post] [cue|says] [content|the quay was sinking].", "Selby Caller ← a post (document)")]
    [InlineData("[content|The quay was sinking], according to [source|a presentation posted on [body|Dunlow]’s website].", "Dunlow ← a presentation posted on Dunlow’s website (document)")]
    public void A_document_speaks_for_whoever_published_or_presented_it(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Fact]
    public void A_report_that_bears_a_body_s_name_is_the_body_s() =>
        Assert.Equal(
            ["Harbour Trust ← The Harbour Trust (name)", "Harbour Trust ← A Harbour Trust report (document)"],
            Speakers.Of(shared, "The Harbour Trust said the quay was safe. A Harbour Trust report found that the quay was sinking."));

    [Theory]
    [InlineData("The report said the quay was sinking.", "The report ← The report (new)")]
    [InlineData("The lawsuit alleges that the company knew of the leak.", "The lawsuit ← The lawsuit (new)")]
    [InlineData("[source|A study of [body|Quellmark]] [cue|found] that [content|the plant lost money].", "A study of Quellmark ← A study of Quellmark (new)")]
    [InlineData("[source|A report commissioned by [body|Quellmark]] [cue|found] that [content|the plant lost money].", "A report commissioned by Quellmark ← A report commissioned by Quellmark (new)")]
    public void A_document_of_nobody_named_speaks_for_itself(string text, string expected) =>
        Assert.Equal([expected], text.Contains('[', StringComparison.Ordinal) ? Speakers.OfMarked(shared, text) : Speakers.Of(shared, text));

    [Fact]
    public void Of_a_letter_only_the_name_is_a_mention_of_its_author() =>
        Assert.Equal(["Ana Silva"], shared.Analyze("A letter from Ana Silva said the quay was sinking.").Actors.Single().Mentions.Select(mention => mention.Text));

    [Theory]
    [InlineData("[source|[person|Ana Silva]’s long letter] [cue|said] [content|no].", "Ana Silva ← Ana Silva’s long letter (document)")]
    [InlineData("[source|A letter, from [person|Ana Silva]], [cue|said] [content|no].", "Ana Silva ← A letter, from Ana Silva (document)")]
    [InlineData("[source|A report by the former mayor [person|Ana Silva]] [cue|said] [content|no].", "Ana Silva ← A report by the former mayor Ana Silva (document)")]
    [InlineData("[source|The [person|Ana Silva] report] [cue|said] [content|no].", "The Ana Silva report ← The Ana Silva report (new)")]
    public void Its_author_owns_it_or_stands_behind_from_or_by(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
