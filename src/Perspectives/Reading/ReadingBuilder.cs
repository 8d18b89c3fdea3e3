using Perspectives.Words;

namespace Perspectives.Reading;

/// <summary>Collects, window by window and from several threads, what each word's own window says of it.</summary>
internal sealed class ReadingBuilder(ArticleWords words, WindowPlan plan, IReadOnlySet<int> asked, ReadingMemory memory)
{
    public const int AnchorLabels = 4;
    public const int EntityLabels = 9;

    private readonly byte[] _tags = new byte[words.Count];
    private readonly float[] _queries = memory.Rent(words.Count * ArticleReading.VectorSize);
    private readonly float[] _keys = memory.Rent(words.Count * ArticleReading.VectorSize);
    private readonly List<CueReading>[] _cues = new List<CueReading>[plan.Windows.Count];
    private readonly ILookup<int, int> _asked = asked.ToLookup(plan.OwnerOf);

    /// <summary>Takes over the outputs of window <paramref name="number"/>; windows write to different words, so threads need no lock.</summary>
    /// <exception cref="ModelException">They are not what the graph was made to answer.</exception>
    public void Add(int number, WindowOutputs outputs)
    {
        var window = plan.Windows[number];
        outputs.Check(window);
        for (var word = window.First; word < window.End; word++)
        {
            if (plan.OwnerOf(word) != number)
                continue;
            var piece = window.PieceOf(word);
            _tags[word] = (byte)BestOf(outputs.Entities.Slice(piece * EntityLabels, EntityLabels));
            CopyVector(outputs.Queries, piece, _queries, word);
            CopyVector(outputs.Keys, piece, _keys, word);
        }

        _cues[number] = CuesOf(number, window, outputs);
    }

    /// <summary>The words of window <paramref name="number"/> that were asked for, and of which the graph has given nothing by itself.</summary>
    public IReadOnlyCollection<int> MissingIn(int number) => [.. _asked[number].Except(_cues[number].Select(cue => cue.Word))];

    /// <summary>Takes over what was read of the missing words.</summary>
    /// <inheritdoc cref="Add"/>
    public void AddMissing(int number, WindowOutputs outputs)
    {
        var window = plan.Windows[number];
        outputs.Check(window);
        _cues[number] = [.. _cues[number].Concat(CuesOf(number, window, outputs)).OrderBy(cue => cue.Word)];
    }

    public ArticleReading Build() => new(words, EntityTags.ToEntities(_tags), [.. _cues.SelectMany(cues => cues)], _queries, _keys, memory);

    private static void CopyVector(ReadOnlySpan<float> from, int piece, float[] to, int word) =>
        from.Slice(piece * ArticleReading.VectorSize, ArticleReading.VectorSize).CopyTo(to.AsSpan(word * ArticleReading.VectorSize));

    private List<CueReading> CuesOf(int number, Window window, WindowOutputs outputs)
    {
        var cues = new List<CueReading>();
        var rows = outputs.Rows;
        var size = window.Starts.Count * CueReading.RoleCount;
        var roles = memory.Rent(rows.Length / 2 * size);
        var word = window.First;
        for (var row = 0; row < rows.Length / 2; row++)
        {
            var piece = (int)rows[2 * row + 1];
            while (window.PieceOf(word) < piece)
                word++;
            if (plan.OwnerOf(word) == number)
                cues.Add(CueOf(row, word, window, outputs, roles.AsMemory(row * size, size)));
        }

        return cues;
    }

    private static CueReading CueOf(int row, int word, Window window, WindowOutputs outputs, Memory<float> roles)
    {
        CopyRoles(row, window, outputs, roles.Span);
        var anchors = outputs.Anchors;
        ReadOnlySpan<float> AnchorOf(int at, ReadOnlySpan<float> all) => all.Slice(window.PieceOf(at) * AnchorLabels, AnchorLabels);
        var own = AnchorOf(word, anchors);
        var end = word;
        if (own[(int)Anchor.CueBegins] >= own[(int)Anchor.Floating])
        {
            do
                end++;
            while (end < window.End && BestOf(AnchorOf(end, anchors)) == (int)Anchor.CueContinues);
        }

        return new CueReading
        {
            Word = word,
            CueLength = end - word,
            Probability = Math.Min(1, own[(int)Anchor.CueBegins] + own[(int)Anchor.Floating]),
            FirstWord = window.First,
            Roles = roles,
            Stance = outputs.StanceOf(row),
        };
    }

    private static void CopyRoles(int row, Window window, WindowOutputs outputs, Span<float> roles)
    {
        var all = outputs.Roles.Slice(row * window.Pieces.Count * CueReading.RoleCount, window.Pieces.Count * CueReading.RoleCount);
        for (var i = 0; i < window.Starts.Count; i++)
            all.Slice(window.Starts[i] * CueReading.RoleCount, CueReading.RoleCount).CopyTo(roles[(i * CueReading.RoleCount)..]);
    }

    private static int BestOf(ReadOnlySpan<float> probabilities)
    {
        var best = 0;
        for (var i = 1; i < probabilities.Length; i++)
        {
            if (probabilities[i] > probabilities[best])
                best = i;
        }

        return best;
    }
}
