using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Perspectives.Service.Contracts;

namespace Perspectives.Service.Documentation;

/// <summary>What the serializer's own description of types leaves open.</summary>
internal sealed class SchemaDetails : IOpenApiSchemaTransformer
{
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var type = context.JsonTypeInfo.Type;
        // Times have a converter of their own, of which the serializer knows nothing.
        if (type == typeof(DateTimeOffset) || type == typeof(DateTimeOffset?))
        {
            schema.Type = type == typeof(DateTimeOffset) ? JsonSchemaType.String : JsonSchemaType.String | JsonSchemaType.Null;
            schema.Format = "date-time";
        }

        // Answers have all their fields, a null too; but for those that are left out in problems and batches.
        if (schema.Properties is { Count: > 0 } properties && type != typeof(ArticleRequest))
        {
            schema.Required = new HashSet<string>(
                context.JsonTypeInfo.Properties.Where(property => property.ShouldSerialize is null && properties.ContainsKey(property.Name)).Select(property => property.Name), StringComparer.Ordinal);
        }

        return Task.CompletedTask;
    }
}
