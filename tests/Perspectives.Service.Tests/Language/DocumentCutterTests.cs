using System.Globalization;
using CsCheck;
using Perspectives.Service.Language;

namespace Perspectives.Service.Tests.Language;

public sealed class DocumentCutterTests
{
    [Fact]
    public void Short_texts_are_one_document()
    {
        var document = Assert.Single(DocumentCutter.Cut("Ana Silva said no.", 4));
        Assert.Equal(new LanguageDocument(4, "Silva said no.", 14), document);
        Assert.Equal(1, document.Records);
    }

    [Theory]
    [InlineData("\n\n", "said no.\n\n")]
    [InlineData(". ", "said no. ")]
    [InlineData(".” ", "said no.” ")]
    [InlineData(" ", "said no ")]
    public void Cuts_come_behind_a_paragraph_a_sentence_or_a_word(string mark, string end)
    {
        var start = string.Concat(Enumerable.Repeat("x", 4_000)) + " said no" + (mark is "\n\n" ? "." : "") + mark;
        var documents = DocumentCutter.Cut(start + new string('y', 4_000), 0).ToList();
        Assert.Equal(2, documents.Count);
        Assert.EndsWith(end, documents[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("y", documents[1].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Paragraphs_count_more_than_sentences_and_these_more_than_words()
    {
        var text = new string('x', 4_000) + ".\n" + new string('x', 500) + ". " + new string('x', 300) + " " + new string('x', 5_000);
        Assert.Equal(4_002, DocumentCutter.Cut(text, 0).First().Text.Length);
    }

    [Fact]
    public void Characters_of_many_units_are_not_cut()
    {
        var text = string.Concat(Enumerable.Repeat("👩‍👩‍👧‍👦", 3_000));
        Assert.All(DocumentCutter.Cut(text, 0), static document => Assert.Equal(0, document.Text.Length % 11));
    }

    [Fact]
    public void A_character_without_end_is_cut_and_no_surrogate_pair_is()
    {
        var text = "e" + string.Concat(Enumerable.Repeat("\U0001E000", 50_000));
        var documents = DocumentCutter.Cut(text, 0).ToList();
        Assert.Equal(text, string.Concat(documents.Select(static document => document.Text)));
        Assert.All(documents, static document => Assert.True(document.Text.Length <= DocumentCutter.MostUnits && !char.IsLowSurrogate(document.Text[0])));
    }

    [Fact]
    public void Parts_are_the_text_and_none_is_too_long()
    {
        Gen.OneOf(Gen.Const("a"), Gen.Const("Ana Silva "), Gen.Const(".\r\n"), Gen.Const("e\u0301"), Gen.Const("🏳️‍🌈"), Gen.Const("\ud83d"), Gen.Const("! "), Gen.Const("أ"), Gen.Char.Select(static letter => letter.ToString()))
            .Array[0, 9_000].Select(string.Concat).Sample(
                static text =>
                {
                    var at = 0;
                    foreach (var document in DocumentCutter.Cut(text, 0))
                    {
                        Assert.True(text.AsSpan(at, document.Start - at).IsWhiteSpace());
                        Assert.Equal(document.Text, text.Substring(document.Start, document.Text.Length));
                        Assert.InRange(new StringInfo(document.Text).LengthInTextElements, 1, DocumentCutter.MostElements);
                        Assert.InRange(document.Text.Length, 1, DocumentCutter.MostUnits);
                        at = document.Start + document.Text.Length;
                    }

                    Assert.True(text.AsSpan(at).IsWhiteSpace());
                },
                iter: 50);
    }
}
