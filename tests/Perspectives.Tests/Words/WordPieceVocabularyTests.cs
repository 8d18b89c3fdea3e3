using Perspectives.Words;

namespace Perspectives.Tests.Words;

public sealed class WordPieceVocabularyTests(SharedModel shared)
{
    [Theory]
    [InlineData("Minister", "minister")]
    [InlineData("CAFÉ", "cafe")]
    [InlineData("Jose\u0301", "jose")]
    [InlineData("Ñandú", "nandu")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("minis\u00ADter", "minister")]
    [InlineData("un\u200Dworkable", "unworkable")]
    [InlineData("a\u0000b", "ab")]
    public void Case_accents_and_invisible_characters_make_no_difference(string word, string same) => Assert.Equal(PiecesOf(same), PiecesOf(word));

    [Fact]
    public void Sharp_s_is_a_letter_of_its_own()
    {
        Assert.NotEqual(PiecesOf("strasse"), PiecesOf("straße"));
        Assert.DoesNotContain(WordPieceVocabulary.Unknown, PiecesOf("straße"));
    }

    [Theory]
    [InlineData("😀")]
    [InlineData("習")]
    [InlineData("\uFFFE")]
    [InlineData("é\uFFFEé")]
    [InlineData("\uFFFF")]
    public void What_the_vocabulary_does_not_have_is_one_unknown_piece(string word) => Assert.Equal([WordPieceVocabulary.Unknown], PiecesOf(word));

    [Fact]
    public void Half_of_a_surrogate_pair_makes_its_word_unknown()
    {
        Assert.Equal([WordPieceVocabulary.Unknown], PiecesOf("\uD83D"));
        Assert.Equal([WordPieceVocabulary.Unknown], PiecesOf("é\uDE00"));
    }

    [Fact]
    public void Word_of_one_hundred_characters_is_cut_and_one_of_a_hundred_and_one_is_unknown()
    {
        Assert.DoesNotContain(WordPieceVocabulary.Unknown, PiecesOf(new string('a', 100)));
        Assert.Equal([WordPieceVocabulary.Unknown], PiecesOf(new string('a', 101)));
    }

    [Fact]
    public void Accents_do_not_count_towards_the_hundred_characters() =>
        Assert.Equal(PiecesOf(new string('a', 100)), PiecesOf(string.Concat(Enumerable.Repeat("a\u0301", 100))));

    [Fact]
    public void Any_number_of_accents_on_a_letter_makes_no_difference() =>
        Assert.Equal(PiecesOf("cafe"), PiecesOf("cafe" + string.Concat(Enumerable.Repeat("\u0301\u0316", 50_000))));

    [Fact]
    public void Letters_beyond_the_basic_plane_count_once_towards_the_hundred_characters()
    {
        // A hundred of them fill the buffer to its last unit; the vocabulary lacks them, so that a fault is all that could be seen.
        Assert.Equal([WordPieceVocabulary.Unknown], PiecesOf(string.Concat(Enumerable.Repeat("\U0001D7D8", 100))));
        Assert.Equal([WordPieceVocabulary.Unknown], PiecesOf(string.Concat(Enumerable.Repeat("\U0001D7D8", 101))));
    }

    [Fact]
    public void Longest_piece_is_taken_first_and_the_rest_continues_it()
    {
        var pieces = PiecesOf("unworkable");
        Assert.Equal(3, pieces.Count);
        Assert.Equal(PiecesOf("un")[0], pieces[0]);
        Assert.NotEqual(PiecesOf("able")[0], pieces[^1]);
    }

    [Fact]
    public void Special_pieces_stand_where_the_model_expects_them()
    {
        Assert.Equal((100, 101, 102), (WordPieceVocabulary.Unknown, WordPieceVocabulary.Cls, WordPieceVocabulary.Sep));
        Assert.DoesNotContain(WordPieceVocabulary.Cls, PiecesOf("[CLS]"[1..^1]));
    }

    private IReadOnlyList<int> PiecesOf(string word) => shared.Model.Vocabulary.PiecesOf(word);
}
