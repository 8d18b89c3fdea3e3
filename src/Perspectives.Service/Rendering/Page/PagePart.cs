namespace Perspectives.Service.Rendering.Page;

/// <summary>What a marked piece of the text is to its statement.</summary>
internal enum PagePart
{
    Content,
    Source,
    Cue,
}
