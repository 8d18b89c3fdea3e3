using System.Text.Json.Serialization;

namespace Perspectives.Cli.Evaluation;

/// <summary>How annotated articles are read and figures are written.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(GoldArticle))]
[JsonSerializable(typeof(Figures))]
internal sealed partial class EvaluationJson : JsonSerializerContext;
