using Perspectives.Words;

namespace Perspectives.Reading;

/// <summary>
/// What the language model read of an article: names, places where attributions hang, and vectors to find antecedents by. Disposing of it gives the
/// memory of the vectors and of the cues' roles, more than half of what an analysis needs, to the next article.
/// </summary>
public sealed class ArticleReading : IDisposable
{
    /// <summary>Numbers in an antecedent vector.</summary>
    public const int VectorSize = 64;

    private ReadingMemory? _memory;
    private float[] _queries;
    private float[] _keys;

    internal ArticleReading(ArticleWords words, IReadOnlyList<Entity> entities, IReadOnlyList<CueReading> cues, float[] queries, float[] keys, ReadingMemory? memory = null)
    {
        Words = words;
        Entities = entities;
        Cues = cues;
        _queries = queries;
        _keys = keys;
        _memory = memory;
    }

    public ArticleWords Words { get; }

    /// <summary>Names in the order of the text; they do not overlap.</summary>
    public IReadOnlyList<Entity> Entities { get; }

    /// <summary>In the order of their words, one a word at most: those that the model believes in or doubts, and those that it was asked for.</summary>
    public IReadOnlyList<CueReading> Cues { get; }

    /// <summary>The same with other names, in order and not overlapping. The vectors go to it: this one must not be used any more.</summary>
    internal ArticleReading WithNames(IReadOnlyList<Entity> names)
    {
        var reading = new ArticleReading(Words, names, Cues, _queries, _keys, _memory);
        _queries = _keys = [];
        _memory = null;
        return reading;
    }

    /// <summary>The name that covers <paramref name="word"/>; null where none does.</summary>
    public Entity? EntityAt(int word) => FirstEntityFrom(word) is var number && number < Entities.Count && Entities[number].First <= word ? Entities[number] : null;

    /// <summary>What was read at <paramref name="word"/>; null where nothing hangs there and nobody asked.</summary>
    internal CueReading? CueAt(int word) => SortedSearch.First(Cues.Count, number => Cues[number].Word >= word) is var number && number < Cues.Count && Cues[number].Word == word ? Cues[number] : null;

    /// <summary>The names that lie wholly within the words <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    public IEnumerable<Entity> EntitiesWithin(int first, int last)
    {
        for (var number = FirstEntityFrom(first); number < Entities.Count && Entities[number].Last <= last; number++)
        {
            if (Entities[number].First >= first)
                yield return Entities[number];
        }
    }

    /// <summary>After this neither the vectors nor the roles of <see cref="Cues"/> may be asked for.</summary>
    public void Dispose()
    {
        if (_memory is null)
            return;
        _memory.Dispose();
        _memory = null;
        _queries = _keys = [];
    }

    /// <summary>Number of the first name that ends at <paramref name="word"/> or later.</summary>
    private int FirstEntityFrom(int word) => SortedSearch.First(Entities.Count, number => Entities[number].Last >= word);

    /// <summary>What <paramref name="word"/> looks for as part of a pronoun or description.</summary>
    public ReadOnlySpan<float> QueryOf(int word) => _queries.AsSpan(word * VectorSize, VectorSize);

    /// <summary>What <paramref name="word"/> is found by as part of an antecedent.</summary>
    public ReadOnlySpan<float> KeyOf(int word) => _keys.AsSpan(word * VectorSize, VectorSize);
}
