namespace Perspectives.Attributions.Layout;

/// <summary>A paragraph that begins with who speaks.</summary>
/// <param name="Label">Who speaks.</param>
/// <param name="Key">The label's last word: what a shorter label of the same speaker is as well.</param>
/// <param name="Mark">The colon behind the label, or what stands for it.</param>
/// <param name="Content">What stands behind it.</param>
internal sealed record SpeakerTurn(WordRange Label, string Key, int Mark, WordRange Content);
