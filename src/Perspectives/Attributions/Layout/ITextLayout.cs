namespace Perspectives.Attributions.Layout;

/// <summary>One way in which texts show who speaks.</summary>
internal interface ITextLayout
{
    /// <summary>The statements that are laid out in this way, in the order of the text.</summary>
    IEnumerable<LaidOutStatement> Find(IReadOnlyList<WordRange> paragraphs);
}
