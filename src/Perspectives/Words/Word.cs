using Perspectives.Articles;

namespace Perspectives.Words;

/// <summary>A word of a text: a run of letters, numbers, marks and format characters, or one other visible character.</summary>
/// <param name="Start">First UTF-16 unit of the unchanged text.</param>
/// <param name="End">Unit after the last one.</param>
/// <param name="Features">What is seen of it beside its letters.</param>
public readonly record struct Word(int Start, int End, SurfaceFeatures Features)
{
    public TextSpan Span => new(Start, End);

    public bool StartsParagraph => Features.HasFlag(SurfaceFeatures.First);

    public bool IsQuoted => Features.HasFlag(SurfaceFeatures.Quoted);
}
