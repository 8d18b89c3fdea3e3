namespace Perspectives.Service.Language.Wire;

/// <param name="Id">Ours, for this call.</param>
/// <param name="Language">ISO 639-1.</param>
/// <param name="Text">At most 5,120 text elements.</param>
internal sealed record DocumentInput(string Id, string Language, string Text);
