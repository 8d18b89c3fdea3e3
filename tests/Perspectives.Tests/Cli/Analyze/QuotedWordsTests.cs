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
    public void Quotation_marks_come_in_pairs(StatementKind kind, string content, string shown) => Assert.Equal(shown, QuotedWords.Of(Statement(kind, content)));

    [Fact]
    public void Pieces_are_joined_with_a_sign_that_something_stood_between() =>
        Assert.Equal("“It is wrong, … and it must stop.”", QuotedWords.Of(Statement(StatementKind.Direct, "It is wrong,", "and it must stop.")));

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
