using Perspectives.Articles;

namespace Perspectives.Words;

/// <summary>An article and its words in order: what every later stage counts in.</summary>
public sealed class ArticleWords
{
    private readonly Word[] _words;

    internal ArticleWords(Article article, Word[] words, string title, Word[] titleWords)
    {
        Article = article;
        _words = words;
        Title = title;
        TitleWords = titleWords;
    }

    public Article Article { get; }

    /// <summary>The title's text, or "" where there is none; <see cref="TitleWords"/> count its units.</summary>
    public string Title { get; }

    public IReadOnlyList<Word> TitleWords { get; }

    /// <summary>Where sentences begin, found once however many stages ask. Two threads that ask at once find the same.</summary>
    internal SentenceBoundaries Sentences => field ??= new SentenceBoundaries(this);

    /// <summary>Which words stand in quotations, found once as well.</summary>
    internal Quotations Quotations => field ??= new Quotations(this);

    public int Count => _words.Length;

    public Word this[int index] => _words[index];

    /// <summary>The words as a span, for loops that go over all of them.</summary>
    public ReadOnlySpan<Word> AsSpan() => _words;

    /// <summary>The letters of word <paramref name="index"/>, as they stand in the article.</summary>
    public ReadOnlySpan<char> TextOf(int index) => Article.Text.AsSpan(_words[index].Start, _words[index].Span.Length);

    /// <summary>The span from the start of word <paramref name="first"/> to the end of word <paramref name="last"/>, both included.</summary>
    public TextSpan SpanOf(int first, int last) => new(_words[first].Start, _words[last].End);

    /// <summary>The first word that ends after <paramref name="position"/>, or <see cref="Count"/>.</summary>
    public int WordAt(int position) => SortedSearch.First(_words.Length, word => _words[word].End > position);

    /// <summary>Whether a paragraph begins after word <paramref name="first"/> and not later than at word <paramref name="last"/>.</summary>
    public bool CrossesParagraph(int first, int last)
    {
        for (var i = first + 1; i <= last; i++)
        {
            if (_words[i].StartsParagraph)
                return true;
        }

        return false;
    }
}
