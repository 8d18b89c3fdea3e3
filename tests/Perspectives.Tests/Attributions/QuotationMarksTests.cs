using Perspectives.Attributions;

namespace Perspectives.Tests.Attributions;

public sealed class QuotationMarksTests
{
    [Theory]
    [InlineData("“[content|We will not wait].”", StatementKind.Direct)]
    [InlineData("[content|“We will not wait,”]", StatementKind.Direct)]
    [InlineData("“[content|No].”", StatementKind.Direct)]
    [InlineData("[content|the town would “not wait”]", StatementKind.Mixed)]
    [InlineData("[content|“not wait” for the town]", StatementKind.Mixed)]
    [InlineData("[content|the “town” would wait]", StatementKind.Mixed)]
    [InlineData("“[content|We will not wait],” he said, [content|for ever].", StatementKind.Mixed)]
    [InlineData("“[content|We will],” he said. “[content|We must].”", StatementKind.Direct)]
    [InlineData("[content|the town would not wait]", StatementKind.Indirect)]
    [InlineData("He called it “mad”: [content|the town would not wait]", StatementKind.Indirect)]
    [InlineData("[content|—]", StatementKind.Indirect)]
    public void Words_between_quotation_marks_decide_and_signs_do_not(string marked, StatementKind kind)
    {
        var annotated = AnnotatedText.Parse(marked);
        var words = TestArticles.WordsOf(annotated.Text);
        WordRange[] content = [.. annotated["content"].Select(span => new WordRange(words.WordAt(span.Start), words.WordAt(span.End - 1)))];
        Assert.Equal(kind, QuotationMarks.KindOf(content, words));
    }
}
