using CsCheck;
using Perspectives.Attributions;
using Perspectives.Grouping;
using Perspectives.Stances;

namespace Perspectives.Tests.Grouping;

public sealed class PerspectiveSummaryTests
{
    [Fact]
    public void Short_statements_are_given_whole_in_the_order_of_the_text()
    {
        var statements = new[] { StatementOf(0, "The bridge is safe.", 0.6f), StatementOf(100, "It will open in May.", 0.9f) };
        Assert.Equal(["The bridge is safe.", "It will open in May."], TextsOf(PerspectiveSummary.Of(statements, Stance.Supportive)));
    }

    [Fact]
    public void Three_pieces_at_most_and_those_that_show_the_side_most_clearly()
    {
        var statements = new[] { StatementOf(0, "one", 0.5f), StatementOf(10, "two", 0.9f), StatementOf(20, "three", 0.8f), StatementOf(30, "four", 0.7f) };
        Assert.Equal(["two", "three", "four"], TextsOf(PerspectiveSummary.Of(statements, Stance.Supportive)));
    }

    [Fact]
    public void Of_a_mixed_actor_words_of_both_sides_come_before_the_neutral_ones()
    {
        var neutral = StatementOf(0, "It rained.", 0f) with { Scores = new StanceScores(0, 0, 0, 1) };
        var critical = StatementOf(20, "It leaks.", 0f) with { Scores = new StanceScores(0, 1, 0, 0) };
        Assert.Equal(["It leaks.", "It opens."], TextsOf(PerspectiveSummary.Of([neutral, critical, StatementOf(40, "It opens.", 0.9f)], Stance.Mixed)).Where(text => text != "It rained."));
        var four = PerspectiveSummary.Of([neutral, critical, StatementOf(40, "It opens.", 0.9f), StatementOf(60, "It holds.", 0.9f)], Stance.Mixed);
        Assert.DoesNotContain("It rained.", TextsOf(four));
    }

    [Fact]
    public void The_very_words_come_before_reported_ones()
    {
        var quoted = new[] { StatementOf(10, "a", 0.9f), StatementOf(20, "b", 0.9f), StatementOf(30, "c", 0.9f) };
        var reported = StatementOf(0, "r", 0.95f) with { Kind = StatementKind.Indirect };
        Assert.Equal(["a", "b", "c"], TextsOf(PerspectiveSummary.Of([reported, .. quoted], Stance.Supportive)));
    }

    [Fact]
    public void A_long_piece_is_cut_before_the_word_that_fits_no_more()
    {
        var words = string.Join(' ', Enumerable.Repeat("bridges", 60));
        var piece = Assert.Single(PerspectiveSummary.Of([StatementOf(7, words, 0.9f)], Stance.Supportive));
        Assert.Equal(string.Join(' ', Enumerable.Repeat("bridges", 40)), piece.Text);
        Assert.Equal((7, 7 + piece.Text.Length), (piece.Start, piece.End));
    }

    [Fact]
    public void A_word_longer_than_a_summary_is_left_out() =>
        Assert.Empty(PerspectiveSummary.Of([StatementOf(0, new string('a', PerspectiveSummary.MaximumLength + 1), 0.9f)], Stance.Supportive));

    [Fact]
    public void No_piece_overlaps_another()
    {
        var statements = new[] { StatementOf(0, "The bridge is safe and new.", 0.9f), StatementOf(4, "bridge is safe", 0.8f) };
        Assert.Equal(["The bridge is safe and new."], TextsOf(PerspectiveSummary.Of(statements, Stance.Supportive)));
    }

    [Fact]
    public void Any_summary_is_short_verbatim_ordered_and_cut_between_words() =>
        Gen.Select(Gen.Char["aé \n.“"].Array[1, 400].Select(units => new string(units)), Gen.Float[0, 1]).Array[0, 8].Sample(parts =>
        {
            var text = string.Join("\n\n", parts.Select(part => part.Item1));
            var starts = parts.Select((_, i) => parts.Take(i).Sum(part => part.Item1.Length + 2)).ToArray();
            var summary = PerspectiveSummary.Of([.. parts.Select((part, i) => StatementOf(starts[i], part.Item1, part.Item2))], Stance.Supportive);
            return summary.Sum(piece => piece.Text.Length) <= PerspectiveSummary.MaximumLength
                && summary.All(piece => text[piece.Start..piece.End] == piece.Text && (piece.End == text.Length || char.IsWhiteSpace(text[piece.End])))
                && summary.Zip(summary.Skip(1)).All(pair => pair.First.End <= pair.Second.Start);
        });

    private static Statement StatementOf(int start, string text, float supportive) => new()
    {
        Actor = "a1",
        Kind = StatementKind.Direct,
        Content = [new Excerpt(start, start + text.Length, text)],
        Source = null,
        Cue = null,
        Via = null,
        Stance = Stance.Supportive,
        Scores = new StanceScores(supportive, 0, 0, 1 - supportive),
        Confidence = 1,
        AttributedBy = "name",
    };

    private static IEnumerable<string> TextsOf(IEnumerable<Excerpt> pieces) => pieces.Select(piece => piece.Text);
}
