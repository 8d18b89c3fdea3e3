namespace Perspectives.Service.Language.Wire;

/// <summary>What the service answers with 200. It comes from outside: whatever it should have may be missing, as in all that is in it.</summary>
internal sealed record AnalyzeTextAnswer(EntityResults? Results);
