using Perspectives.Attributions;
using Perspectives.Cli.Analyze.Report;
using Perspectives.Grouping;
using Perspectives.Stances;

namespace Perspectives.Tests.Cli.Analyze;

public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData(StatementKind.Direct, "We will not wait,", "“We will not wait,”")]
    [InlineData(StatementKind.Indirect, "they  would\nnot wait", "they would not wait")]
    [InlineData(StatementKind.Mixed, "it was “a shame", "it was “a shame”")]
    [InlineData(StatementKind.Mixed, "it was “a shame” and more", "it was “a shame” and more")]
    [InlineData(StatementKind.Mixed, "a shame” and more", "“a shame” and more")]
    [InlineData(StatementKind.Mixed, "it was \"a shame", "it was \"a shame\"")]
    public void Quotation_marks_come_in_pairs(StatementKind kind, string content, string shown) => Assert.Equal(shown, new QuotedWords(null).Of(Statement(kind, content)));

    [Theory]
    [InlineData("\"We will not wait,\" she said.", "\"We will not wait,\"")]
    [InlineData("«We will not wait,» she said.", "«We will not wait,»")]
    [InlineData("‘We will not wait,’ she said.", "‘We will not wait,’")]
    [InlineData("“We will not wait,” she said.", "“We will not wait,”")]
    [InlineData("\"We will not wait,\n\nshe said.", "\"We will not wait,\"")]
    [InlineData("We will not wait,\" she said.", "\"We will not wait,\"")]
    [InlineData("She: We will not wait, she said.", "“We will not wait,”")]
    public void Marks_are_those_of_the_article(string text, string shown)
    {
        const string Words = "We will not wait,";
        var start = text.IndexOf(Words, StringComparison.Ordinal);
        Assert.Equal(shown, new QuotedWords(text).Of(Statement(StatementKind.Direct, Words) with { Content = [new Excerpt(start, start + Words.Length, Words)] }));
    }

    [Fact]
    public void Pieces_are_joined_with_a_sign_that_something_stood_between() =>
        Assert.Equal("“It is wrong, … and it must stop.”", new QuotedWords(null).Of(Statement(StatementKind.Direct, "It is wrong,", "and it must stop.")));

    private static Statement Statement(StatementKind kind, params string[] pieces) => new()
    {
        Actor = null,
        Kind = kind,
        Content = [.. pieces.Select(piece => new Excerpt(0, piece.Length, piece))],
        Source = null,
        Cue = null,
        Via = null,
        Stance = Stance.Neutral,
        Scores = default,
        Confidence = 1,
        AttributedBy = "unattributed",
    };
}
