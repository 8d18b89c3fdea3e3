namespace Perspectives.Words;

/// <summary>
/// What is seen of a word beside its letters, as the language model was trained on it: case in the two lowest bits, then position and quotation.
/// </summary>
[Flags]
public enum SurfaceFeatures : byte
{
    /// <summary>No capital letter.</summary>
    Lower = 0,

    /// <summary>The first letter alone, or a single letter.</summary>
    Capitalized = 1,

    /// <summary>All letters, two or more.</summary>
    Upper = 2,

    /// <summary>Capitals elsewhere ("iPhone", "McCain").</summary>
    Mixed = 3,

    /// <summary>First word of its paragraph: a line feed stands before it, or nothing does.</summary>
    First = 4,

    /// <summary>Between double quotation marks, the marks included.</summary>
    Quoted = 8,
}
