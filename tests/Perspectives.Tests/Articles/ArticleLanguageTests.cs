using Perspectives.Articles;

namespace Perspectives.Tests.Articles;

public static class ArticleLanguageTests
{
    public static TheoryData<string> English => [.. LanguageCases.English];

    public static TheoryData<string, string> Other => [.. LanguageCases.Other];

    [Theory]
    [MemberData(nameof(English))]
    public static void English_of_any_kind_is_read(string text) => Assert.True(ArticleReader.TryReadText(text, new(), out _, out _));

    [Theory]
    [MemberData(nameof(Other))]
    public static void Another_language_is_refused_or_too_short_to_tell(string code, string text)
    {
        if (ArticleReader.TryReadText(text, new(), out var article, out var errors))
            Assert.Equal("und", article.Language);
        else
            Assert.Equal("unsupported_language", Assert.Single(errors).Code);
        Assert.NotEqual("en", code, StringComparer.Ordinal);
    }

    [Fact]
    public static void Nearly_all_sentences_in_other_languages_are_refused()
    {
        var refused = LanguageCases.Other.Count(sentence => !ArticleReader.TryReadText(sentence.Text, new(), out _, out _));

        Assert.InRange(refused, LanguageCases.Other.Length - 1, LanguageCases.Other.Length);
    }

    [Fact]
    public static void Refusal_names_the_language_and_says_what_to_do()
    {
        var error = Assert.Single(Reading.ErrorsOfText("Der Minister sagte am Montag, dass die Brücke nicht vor dem Winter geöffnet werde."));

        Assert.Equal("unsupported_language", error.Code);
        Assert.Equal("The text looks like the language \"de\", and only English is read reliably. If it is English, or if a rough reading will do, ask for any language.", error.Message);
    }

    [Fact]
    public static void Any_language_is_read_where_it_is_asked_for() =>
        Assert.Equal("es", Reading.Text("El presidente dijo el lunes que no va a subir los impuestos este año.", new() { AnyLanguage = true }).Language);

    [Theory]
    [InlineData("Hola amigos")]
    [InlineData("42")]
    [InlineData("Bolt 9.58, Blake 9.75, Gatlin 9.79")]
    public static void Text_too_short_to_tell_is_read(string text) => Assert.Equal("und", Reading.Text(text).Language);

    [Fact]
    public static void Long_text_without_the_small_words_of_English_is_refused_even_where_its_language_is_unknown()
    {
        // Basque, which has no list of its own.
        const string Sentence = "Ministroak astelehenean esan zuen zubia ez zela negua baino lehen irekiko, eta inork ez zekiela zenbat kostatuko zen. ";

        var error = Assert.Single(Reading.ErrorsOfText(string.Concat(Enumerable.Repeat(Sentence, 4))));

        Assert.Contains("a language other than English", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public static void Decomposed_accents_are_the_same_letters()
    {
        var text = "Bộ trưởng cho biết cây cầu sẽ không được mở lại trước mùa đông.".Normalize(System.Text.NormalizationForm.FormD);

        Assert.Equal("vi", Reading.Text(text, new() { AnyLanguage = true }).Language);
    }
}
