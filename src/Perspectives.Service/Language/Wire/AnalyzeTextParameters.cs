namespace Perspectives.Service.Language.Wire;

internal sealed record AnalyzeTextParameters(string ModelVersion, bool LoggingOptOut, string StringIndexType);
