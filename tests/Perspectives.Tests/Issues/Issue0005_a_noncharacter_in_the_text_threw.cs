using Perspectives.Articles;

namespace Perspectives.Tests.Issues;

/// <summary>Whether the text is English was asked of its composed form, and .NET composes nothing that has U+FFFE in it.</summary>
public sealed class Issue0005_a_noncharacter_in_the_text_threw
{
    [Theory]
    [InlineData("Mayor Ana Silva said that it was good.\uFFFE")]
    [InlineData("\uFFFEMayor Ana Silva said that it was \uFFFE good for the café and for the town.")]
    [InlineData("Mayor Ana Silva said that it was good.\uFFFF\uFDD0\U0001FFFE")]
    public void Such_a_text_is_a_text_like_any_other(string text)
    {
        Assert.True(ArticleReader.TryReadText(text, new ArticleReaderOptions(), out var article, out var errors), string.Join(' ', errors.Select(error => error.Message)));
        Assert.Equal(text, article.Text);
    }

    [Fact]
    public void A_file_may_have_one_in_its_name() => Assert.Equal("council-vote", ArticleId.FromFileName("council\uFFFEvote.txt"));
}
