using Perspectives.Words;

namespace Perspectives.Reading;

/// <summary>
/// Overlapping windows over an article's words, and for each word the window that decides it: the one in which its nearer inner edge is farthest
/// away, on a tie the earlier.
/// </summary>
public sealed class WindowPlan
{
    /// <summary>The most pieces that a window has.</summary>
    public const int Size = 384;

    private const int Overlap = 60;
    private const int TitleSize = 40;

    /// <summary>Words that a short window has before its first anchor, and behind its last.</summary>
    private const int Before = 20;
    private const int Ahead = 40;

    private readonly int[] _owners;

    private WindowPlan(List<Window> windows, int[] owners)
    {
        Windows = windows;
        _owners = owners;
    }

    public IReadOnlyList<Window> Windows { get; }

    /// <summary>Number of the window that decides <paramref name="word"/>.</summary>
    public int OwnerOf(int word) => _owners[word];

    public static WindowPlan For(ArticleWords words, WordPieceVocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var windows = new List<Window>();
        if (words.Count == 0)
            return new WindowPlan(windows, []);

        var pieces = new ArticlePieces(words, vocabulary);
        for (var first = 0; ;)
        {
            var window = pieces.WindowFrom(first, words.Count);
            windows.Add(window);
            if (window.End >= words.Count)
                break;
            first = Math.Max(first + 1, window.End - Overlap);
        }

        return new WindowPlan(windows, OwnersOf(windows, words.Count));
    }

    /// <summary>Short windows of their own around each of <paramref name="anchors"/>, those near each other in one: for what is asked of few words, at a quarter of what a whole window takes. An anchor behind more pieces than a window has is left out.</summary>
    internal static IEnumerable<(Window Window, IReadOnlyCollection<int> Anchors)> Around(IEnumerable<int> anchors, ArticleWords words, WordPieceVocabulary vocabulary)
    {
        var pieces = new ArticlePieces(words, vocabulary);
        var near = new List<int>();
        foreach (var anchor in anchors.Order())
        {
            if (near.Count > 0 && anchor - near[0] > Ahead)
            {
                yield return WindowOf(near);
                near = [];
            }

            near.Add(anchor);
        }

        if (near.Count > 0)
            yield return WindowOf(near);

        (Window, IReadOnlyCollection<int>) WindowOf(List<int> near)
        {
            var window = pieces.WindowFrom(Math.Max(0, near[0] - Before), Math.Min(words.Count, near[^1] + Ahead));
            return (window, near.FindAll(anchor => anchor < window.End));
        }
    }

    private static int[] OwnersOf(List<Window> windows, int count)
    {
        var owners = new int[count];
        var best = new int[count];
        Array.Fill(best, -1);
        for (var number = 0; number < windows.Count; number++)
        {
            var window = windows[number];
            for (var word = window.First; word < window.End; word++)
            {
                var left = window.First > 0 ? word - window.First : count;
                var right = window.End < count ? window.End - 1 - word : count;
                if (Math.Min(left, right) <= best[word])
                    continue;
                best[word] = Math.Min(left, right);
                owners[word] = number;
            }
        }

        return owners;
    }

    /// <summary>The pieces of all words, each word cut once however many windows it stands in.</summary>
    private sealed class ArticlePieces
    {
        private readonly ArticleWords _words;
        private readonly List<int> _pieces;
        private readonly int[] _ends;
        private readonly List<int> _head = [WordPieceVocabulary.Cls];
        private readonly List<byte> _headShapes = [0];

        public ArticlePieces(ArticleWords words, WordPieceVocabulary vocabulary)
        {
            _words = words;
            _pieces = new List<int>(words.Count + words.Count / 3);
            _ends = new int[words.Count];
            for (var word = 0; word < words.Count; word++)
            {
                vocabulary.Append(words.TextOf(word), _pieces);
                _ends[word] = _pieces.Count;
            }

            AddTitle(words, vocabulary);
            _head.Add(WordPieceVocabulary.Sep);
            _headShapes.Add(0);
        }

        private void AddTitle(ArticleWords words, WordPieceVocabulary vocabulary)
        {
            foreach (var word in words.TitleWords)
            {
                var before = _head.Count;
                vocabulary.Append(words.Title.AsSpan(word.Start, word.Span.Length), _head);
                if (_head.Count > TitleSize)
                {
                    _head.RemoveRange(before, _head.Count - before);
                    return;
                }

                while (_headShapes.Count < _head.Count)
                    _headShapes.Add((byte)word.Features);
            }
        }

        public Window WindowFrom(int first, int end)
        {
            var pieces = new List<int>(Size);
            pieces.AddRange(_head);
            var shapes = new List<byte>(Size);
            shapes.AddRange(_headShapes);
            var starts = new List<int>(Size);
            var word = first;
            for (; word < end; word++)
            {
                var begin = word == 0 ? 0 : _ends[word - 1];
                if (pieces.Count + _ends[word] - begin >= Size)
                    break;
                starts.Add(pieces.Count);
                for (var piece = begin; piece < _ends[word]; piece++)
                {
                    pieces.Add(_pieces[piece]);
                    shapes.Add((byte)_words[word].Features);
                }
            }

            pieces.Add(WordPieceVocabulary.Sep);
            shapes.Add(0);
            return new Window(first, word, pieces, shapes, starts);
        }
    }
}
