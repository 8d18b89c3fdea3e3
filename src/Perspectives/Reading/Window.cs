namespace Perspectives.Reading;

/// <summary>What the language model reads in one run: a stretch of an article's words behind its title, as word pieces.</summary>
/// <param name="First">First word.</param>
/// <param name="End">Word after the last one.</param>
/// <param name="Pieces">Piece ids: [CLS] title [SEP] words [SEP]; at most <see cref="WindowPlan.Size"/>.</param>
/// <param name="Shapes">Surface features of each piece's word; 0 for the special ones.</param>
/// <param name="Starts">Position of each word's first piece, by word from <paramref name="First"/>.</param>
public sealed record Window(int First, int End, IReadOnlyList<int> Pieces, IReadOnlyList<byte> Shapes, IReadOnlyList<int> Starts)
{
    /// <summary>Position of the first piece of <paramref name="word"/>, which lies in the window.</summary>
    public int PieceOf(int word) => Starts[word - First];
}
