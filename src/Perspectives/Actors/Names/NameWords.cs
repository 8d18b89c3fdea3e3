using Perspectives.Attributions;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>The words of a name without titles, articles and a possessive ending, and where they stand.</summary>
internal sealed record NameWords(IReadOnlyList<string> Words, WordRange At)
{
    private static readonly Lexicon Suffixes = Lexicon.Of("jr sr ii iii iv");

    public static NameWords None { get; } = new([], default);

    public string First => Words[0];

    /// <summary>The last word, "Jr." and the like left out.</summary>
    public string Last => Words.Count > 1 && Suffixes.Has(Words[^1].TrimEnd('.')) ? Words[^2] : Words[^1];

    /// <summary>The name without the particles that it begins with: "Cruz" of "de la Cruz".</summary>
    public NameWords WithoutParticles()
    {
        var particles = 0;
        while (particles < Words.Count - 1 && NameTokens.IsParticle(Words[particles]))
            particles++;
        return particles == 0 ? this : this with { Words = [.. Words.Skip(particles)] };
    }

    /// <summary>Whether it has more words than <paramref name="other"/>, or as many and more letters.</summary>
    public bool IsFullerThan(NameWords other) =>
        Words.Count != other.Words.Count ? Words.Count > other.Words.Count : Letters > other.Letters;

    public bool IsSameAs(NameWords other)
    {
        if (Words.Count != other.Words.Count)
            return false;
        for (var i = 0; i < Words.Count; i++)
        {
            if (!NameFolding.Same(Words[i], other.Words[i]))
                return false;
        }

        return true;
    }

    /// <summary>Parts that no space divides are one word of the name: "O'Brien", "Müller-Lüdenscheidt", "J.".</summary>
    public static NameWords From(ArticleWords words, WordRange at)
    {
        var texts = new List<string>(at.Count);
        for (var first = at.First; first <= at.Last;)
        {
            var last = first;
            while (last < at.Last && words[last].End == words[last + 1].Start)
                last++;
            texts.Add(words.Article[words.SpanOf(first, last)]);
            first = last + 1;
        }

        return new NameWords(texts, at);
    }

    private int Letters => Words.Sum(word => word.Length);
}
