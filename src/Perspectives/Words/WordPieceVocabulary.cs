using Perspectives.Reading;

namespace Perspectives.Words;

/// <summary>
/// The word pieces that the language model knows. A word becomes the longest pieces that the vocabulary has, from left to right
/// (WordPiece, as in BERT); a word that cannot be made so, or of over 100 characters, is one unknown piece.
/// </summary>
/// <remarks>Why it is ours and not a library's: docs/decisions/0002.</remarks>
public sealed class WordPieceVocabulary
{
    public const int Cls = 101;
    public const int Sep = 102;
    public const int Unknown = 100;

    private const int LongestWord = 100;

    /// <summary>Pieces that the model was trained with; with fewer lines a file was cut off, and every piece it lacks would be read as unknown.</summary>
    private const int Size = 30_522;

    private readonly PieceTable _initial = new();
    private readonly PieceTable _continued = new();

    private WordPieceVocabulary()
    {
    }

    /// <summary>Reads a vocabulary: one piece a line, its id the line's number from 0; "##" marks pieces that continue a word.</summary>
    /// <exception cref="ModelException">The file is missing or is no such vocabulary.</exception>
    public static WordPieceVocabulary Load(string path)
    {
        var vocabulary = new WordPieceVocabulary();
        var id = 0;
        foreach (var line in ModelFile.ReadLines(path))
        {
            if (line.StartsWith("##", StringComparison.Ordinal))
                vocabulary._continued.Add(line[2..], id++);
            else
                vocabulary._initial.Add(line, id++);
        }

        if (!vocabulary._initial.Has("[CLS]", Cls) || !vocabulary._initial.Has("[SEP]", Sep) || !vocabulary._initial.Has("[UNK]", Unknown))
            throw new ModelException($"{path} is not the model's vocabulary: [UNK], [CLS] and [SEP] do not stand on lines {Unknown + 1} to {Sep + 1}.");
        if (id != Size)
            throw new ModelException($"{path} has {id} lines, the model's vocabulary {Size}: it was cut off or belongs to another model. Build or install Perspectives again.");
        return vocabulary;
    }

    /// <summary>The ids of the pieces of <paramref name="word"/>, at least one.</summary>
    public IReadOnlyList<int> PiecesOf(ReadOnlySpan<char> word)
    {
        var pieces = new List<int>();
        Append(word, pieces);
        return pieces;
    }

    internal void Append(ReadOnlySpan<char> word, List<int> pieces)
    {
        Span<char> form = stackalloc char[2 * LongestWord];
        var length = VocabularyForm.Write(word, form);
        if (length < 0 || CharactersOf(form[..length]) > LongestWord)
        {
            pieces.Add(Unknown);
            return;
        }

        var before = pieces.Count;
        for (var at = 0; at < length;)
        {
            var matched = (at == 0 ? _initial : _continued).LongestPrefix(form[at..length], out var id);
            if (matched == 0)
            {
                pieces.RemoveRange(before, pieces.Count - before);
                pieces.Add(Unknown);
                return;
            }

            pieces.Add(id);
            at += matched;
        }
    }

    private static int CharactersOf(ReadOnlySpan<char> form)
    {
        var count = 0;
        foreach (var _ in form.EnumerateRunes())
            count++;
        return count;
    }

    /// <summary>Pieces by their letters, looked up without making strings.</summary>
    private sealed class PieceTable
    {
        private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
        private int _longest;

        public PieceTable() => _lookup = _ids.GetAlternateLookup<ReadOnlySpan<char>>();

        public void Add(string piece, int id)
        {
            _ids[piece] = id;
            _longest = Math.Max(_longest, piece.Length);
        }

        public bool Has(string piece, int id) => _ids.TryGetValue(piece, out var found) && found == id;

        /// <summary>Length of the longest piece that <paramref name="letters"/> begin with, or 0.</summary>
        public int LongestPrefix(ReadOnlySpan<char> letters, out int id)
        {
            for (var length = Math.Min(_longest, letters.Length); length > 0; length--)
            {
                if (_lookup.TryGetValue(letters[..length], out id))
                    return length;
            }

            id = Unknown;
            return 0;
        }
    }
}
