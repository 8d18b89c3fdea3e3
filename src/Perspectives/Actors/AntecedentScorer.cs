using System.Numerics;
using System.Numerics.Tensors;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>
/// Scores who a pronoun or description may refer to: vectors of the language model, and tables of kinds, distance, rank and shared words.
/// </summary>
internal sealed class AntecedentScorer(AntecedentTables tables, ArticleReading reading)
{
    private const int Buckets = 10;

    private readonly float[] _query = new float[ArticleReading.VectorSize];
    private readonly float[] _key = new float[ArticleReading.VectorSize];

    /// <summary>One score a candidate, in their order.</summary>
    public float[] Score(Mention anaphor, IReadOnlyList<Mention> candidates)
    {
        Mean(anaphor, isQuery: true, _query);
        var ranks = RanksOf(anaphor, candidates);
        var kind = (int)anaphor.Kind;
        var scores = new float[candidates.Count];
        for (var i = 0; i < scores.Length; i++)
        {
            var candidate = candidates[i];
            Mean(candidate, isQuery: false, _key);
            scores[i] = TensorPrimitives.Dot<float>(_key, _query) / 8
                + tables.Kinds[kind][(int)candidate.Kind]
                + tables.Types[kind][(int)candidate.Entity]
                + tables.Words[kind][Bucket(Distance(anaphor, candidate))]
                + tables.Rank[kind][Bucket(ranks[i])]
                + tables.Shared[Math.Min(kind, 2)][(int)SharedWordsOf(anaphor, candidate)];
        }

        return scores;
    }

    private void Mean(Mention mention, bool isQuery, float[] mean)
    {
        Array.Clear(mean);
        for (var word = mention.First; word <= mention.Head; word++)
            TensorPrimitives.Add(mean, isQuery ? reading.QueryOf(word) : reading.KeyOf(word), mean);
        TensorPrimitives.Divide(mean, mention.Head - mention.First + 1, mean);
    }

    private static int Distance(Mention anaphor, Mention candidate) => Math.Abs(anaphor.First - candidate.First);

    private static int[] RanksOf(Mention anaphor, IReadOnlyList<Mention> candidates)
    {
        var order = Enumerable.Range(0, candidates.Count).OrderBy(i => Distance(anaphor, candidates[i]));
        var ranks = new int[candidates.Count];
        var rank = 0;
        foreach (var i in order)
            ranks[i] = rank++;
        return ranks;
    }

    private static int Bucket(int count) => Math.Min(Buckets - 1, BitOperations.Log2((uint)count + 1));

    private enum SharedWords
    {
        None,
        SameHead,
        HeadStandsInOther,
        All,
    }

    private SharedWords SharedWordsOf(Mention anaphor, Mention candidate)
    {
        var words = reading.Words;
        if (SameCore(words, anaphor, candidate))
            return SharedWords.All;
        var head = words.TextOf(anaphor.Head);
        if (Same(head, words.TextOf(candidate.Head)))
            return SharedWords.SameHead;
        for (var word = candidate.First; word <= candidate.Head; word++)
        {
            if (Same(head, words.TextOf(word)))
                return SharedWords.HeadStandsInOther;
        }

        return SharedWords.None;
    }

    private static bool SameCore(ArticleWords words, Mention left, Mention right)
    {
        if (left.Head - left.First != right.Head - right.First)
            return false;
        for (var i = 0; i <= left.Head - left.First; i++)
        {
            if (!Same(words.TextOf(left.First + i), words.TextOf(right.First + i)))
                return false;
        }

        return true;
    }

    private static bool Same(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);
}
