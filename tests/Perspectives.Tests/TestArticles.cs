using Perspectives.Articles;
using Perspectives.Words;

namespace Perspectives.Tests;

/// <summary>Articles of a text and nothing else, for tests of the stages that come before names and outlets matter.</summary>
internal static class TestArticles
{
    public static Article Of(string text, string? title = null) => new() { Id = "test", Title = title, Text = text };

    public static ArticleWords WordsOf(string text, string? title = null) => WordSplitter.Split(Of(text, title));

    /// <summary>The words as they stand in the text.</summary>
    public static string[] TextsOf(ArticleWords words) => [.. Enumerable.Range(0, words.Count).Select(word => words.TextOf(word).ToString())];

    /// <summary>A text of <paramref name="count"/> words in paragraphs of fifty, in which words of one piece and of several take turns.</summary>
    public static string LongText(int count)
    {
        string[] stock = ["the", "council", "Müller-Lüdenscheidt", "said", "otorhinolaryngology", "a", "bridge", "unquestionably", "“", "will", "wait", "”"];
        return string.Join(' ', Enumerable.Range(0, count).Select(i => stock[(i * 7 + i / 5) % stock.Length] + (i % 50 == 49 ? "\n" : "")));
    }
}
