namespace Perspectives.Service.Language.Wire;

internal sealed record AnalysisInput(DocumentInput[] Documents);
