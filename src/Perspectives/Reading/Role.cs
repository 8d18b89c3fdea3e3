namespace Perspectives.Reading;

/// <summary>The language model's labels of a word with regard to one cue; the order is the model's.</summary>
internal enum Role : byte
{
    None,
    SourceBegins,
    SourceContinues,
    ContentBegins,
    ContentContinues,
}
