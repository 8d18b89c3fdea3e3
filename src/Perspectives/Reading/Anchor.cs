namespace Perspectives.Reading;

/// <summary>The language model's labels of a word as the place where an attribution hangs; the order is the model's.</summary>
internal enum Anchor : byte
{
    None,
    CueBegins,
    CueContinues,

    /// <summary>First word of a content that has no cue.</summary>
    Floating,
}
