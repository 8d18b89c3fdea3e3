using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using Perspectives.Service.Endpoints;
using Perspectives.Service.Endpoints.Queries;

namespace Perspectives.Service.Documentation;

/// <summary>Parameters of addresses, queries and headers.</summary>
internal static class ParameterDetails
{
    public static OpenApiParameter Of(QueryParameter parameter) => new()
    {
        Name = parameter.Name,
        In = ParameterLocation.Query,
        Description = parameter.Description,
        Schema = parameter.Repeats ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = SchemaOf(parameter) } : SchemaOf(parameter),
    };

    public static OpenApiParameter Of(RequestHeader header) => new()
    {
        Name = header.Name,
        In = ParameterLocation.Header,
        Description = header.Description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
        Example = header.Example,
    };

    /// <param name="parameter">Of the path.</param>
    /// <param name="tag">Of the operation: says whose id it is.</param>
    public static void DescribePath(OpenApiParameter parameter, string tag) => parameter.Description = (parameter.Name, tag) switch
    {
        ("key", _) => "Key of the actor, as lists and answers give it (\"effie-macsorley\").",
        ("id", "Articles") => "Id of the article: 1 to 128 of the characters A-Z a-z 0-9 . _ ~ -, exact.",
        ("id", "Operations") => "Id of the operation, as Operation-Location names it.",
        ("id", "Keys") => "Id of the key: the part before the dot.",
        ("id", "Poison") => "Id of the poisoned message.",
        _ => throw new InvalidOperationException($"The parameter \"{parameter.Name}\" of {tag} is not described here."),
    };

    private static OpenApiSchema SchemaOf(QueryParameter parameter) => parameter.Type switch
    {
        QueryParameterType.Number => new OpenApiSchema
        {
            Type = JsonSchemaType.Integer,
            Minimum = parameter.Bounds.Least.ToString(CultureInfo.InvariantCulture),
            Maximum = parameter.Bounds.Most.ToString(CultureInfo.InvariantCulture),
            Default = parameter.Default,
        },
        QueryParameterType.Flag => new OpenApiSchema { Type = JsonSchemaType.Boolean, Default = false },
        QueryParameterType.Time => new OpenApiSchema { Type = JsonSchemaType.String, Examples = ["2026-05-18", "2026-05-18T07:00:00Z"] },
        _ => new OpenApiSchema
        {
            Type = JsonSchemaType.String,
            MaxLength = parameter is { Choices.Count: 0, MaximumLength: < int.MaxValue } ? parameter.MaximumLength : null,
            Enum = parameter.Choices.Count == 0 ? null : [.. parameter.Choices.Select(choice => (JsonNode)choice)],
        },
    };
}
