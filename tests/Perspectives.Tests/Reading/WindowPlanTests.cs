using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Tests.Reading;

public sealed class WindowPlanTests(SharedModel shared)
{
    private const int Overlap = 60;

    private static readonly string LongTitle = string.Join(' ', Enumerable.Repeat("otorhinolaryngology", 20));

    public static TheoryData<int, string?> Lengths => new()
    {
        { 1, null }, { 10, "A title" }, { 300, null }, { 400, "A title" }, { 1000, null }, { 5000, "A title" }, { 2000, LongTitle },
    };

    [Theory]
    [MemberData(nameof(Lengths))]
    public void No_window_is_larger_than_the_model_reads(int count, string? title) =>
        Assert.All(PlanOf(count, title).Windows, window =>
        {
            Assert.InRange(window.Pieces.Count, 3, WindowPlan.Size);
            Assert.Equal(window.Pieces.Count, window.Shapes.Count);
            Assert.Equal(window.End - window.First, window.Starts.Count);
        });

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Windows_overlap_by_sixty_words_and_reach_from_the_first_word_to_the_last(int count, string? title)
    {
        var windows = PlanOf(count, title).Windows;
        Assert.Equal(0, windows[0].First);
        Assert.Equal(TestArticles.WordsOf(TestArticles.LongText(count)).Count, windows[^1].End);
        Assert.All(windows.Zip(windows.Skip(1)), pair => Assert.Equal(pair.First.End - Overlap, pair.Second.First));
    }

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Every_word_is_decided_by_a_window_that_contains_it(int count, string? title)
    {
        var plan = PlanOf(count, title);
        for (var word = 0; word < plan.Windows[^1].End; word++)
        {
            var owner = plan.Windows[plan.OwnerOf(word)];
            Assert.InRange(word, owner.First, owner.End - 1);
        }
    }

    [Fact]
    public void Where_two_windows_are_as_good_the_earlier_decides()
    {
        var plan = PlanOf(400, null);
        var (first, second) = (plan.Windows[0], plan.Windows[1]);
        var middle = (second.First + first.End - 1) / 2;
        Assert.Equal((0, 1), (plan.OwnerOf(middle), plan.OwnerOf(middle + 1)));
    }

    [Fact]
    public void Every_window_begins_with_the_title_cut_at_a_word()
    {
        var title = shared.Model.Vocabulary.PiecesOf("otorhinolaryngology");
        var words = 39 / title.Count;
        var head = new List<int> { WordPieceVocabulary.Cls };
        for (var word = 0; word < words; word++)
            head.AddRange(title);
        head.Add(WordPieceVocabulary.Sep);
        Assert.All(PlanOf(1000, LongTitle).Windows, window =>
        {
            Assert.Equal(head, window.Pieces.Take(head.Count));
            Assert.Equal(head.Count, window.Starts[0]);
            Assert.Equal(WordPieceVocabulary.Sep, window.Pieces[^1]);
        });
    }

    [Fact]
    public void Text_without_words_has_no_windows() => Assert.Empty(WindowPlan.For(TestArticles.WordsOf(" \n", "A title"), shared.Model.Vocabulary).Windows);

    private WindowPlan PlanOf(int count, string? title) =>
        WindowPlan.For(TestArticles.WordsOf(TestArticles.LongText(count), title), shared.Model.Vocabulary);
}
