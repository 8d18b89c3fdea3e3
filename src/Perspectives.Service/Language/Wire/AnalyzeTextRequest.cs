namespace Perspectives.Service.Language.Wire;

/// <summary>Body of <c>POST language/:analyze-text</c>.</summary>
internal sealed record AnalyzeTextRequest(string Kind, AnalyzeTextParameters Parameters, AnalysisInput AnalysisInput)
{
    /// <summary>Names are asked for; offsets are to count UTF-16 units, as all of ours do, and the text is not to be kept.</summary>
    public static AnalyzeTextRequest ForNames(IEnumerable<DocumentInput> documents) =>
        new("EntityRecognition", new AnalyzeTextParameters("latest", LoggingOptOut: true, "Utf16CodeUnit"), new AnalysisInput([.. documents]));
}
