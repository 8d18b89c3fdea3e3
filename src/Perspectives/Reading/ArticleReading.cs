using Perspectives.Words;

namespace Perspectives.Reading;

/// <summary>What the language model read of an article: names, places where attributions hang, and vectors to find antecedents by.</summary>
public sealed class ArticleReading
{
    /// <summary>Numbers in an antecedent vector.</summary>
    public const int VectorSize = 64;

    private readonly float[] _queries;
    private readonly float[] _keys;

    internal ArticleReading(ArticleWords words, IReadOnlyList<Entity> entities, IReadOnlyList<CueReading> cues, float[] queries, float[] keys)
    {
        Words = words;
        Entities = entities;
        Cues = cues;
        _queries = queries;
        _keys = keys;
    }

    public ArticleWords Words { get; }

    /// <summary>Names in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>In the order of their words, one a word at most.</summary>
    public IReadOnlyList<CueReading> Cues { get; }

    /// <summary>What <paramref name="word"/> looks for as part of a pronoun or description.</summary>
    public ReadOnlySpan<float> QueryOf(int word) => _queries.AsSpan(word * VectorSize, VectorSize);

    /// <summary>What <paramref name="word"/> is found by as part of an antecedent.</summary>
    public ReadOnlySpan<float> KeyOf(int word) => _keys.AsSpan(word * VectorSize, VectorSize);
}
