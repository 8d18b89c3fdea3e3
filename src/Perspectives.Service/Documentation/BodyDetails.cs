using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints;

namespace Perspectives.Service.Documentation;

/// <summary>Bodies that endpoints read by themselves.</summary>
internal static class BodyDetails
{
    public static async Task<OpenApiRequestBody> DescribeAsync(BodyTypes types, ExampleFiles examples, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var article = await ReferenceAsync(types.Object?.Type ?? typeof(ArticleRequest), context, cancellationToken);
        var isBatch = types.List.Contains("application/jsonl");
        var content = types.List.ToDictionary(type => type, type => new OpenApiMediaType { Schema = SchemaOf(type, isBatch, article) }, StringComparer.Ordinal);
        foreach (var (type, body) in content)
            examples.AddRequest(body, type);
        return new OpenApiRequestBody
        {
            Required = true,
            Description = types.Object is (_, var description) ? description : isBatch
                ? "At most 500 articles and 25 MiB, an object a line or in an array."
                : "At most 4 MiB. Of text and HTML the other fields stand in the query; of HTML only the article's text is kept, and the answer has it in article.text.",
            Content = content,
        };
    }

    private static async Task<OpenApiSchemaReference> ReferenceAsync(Type type, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var document = context.Document!;
        if (document.Components?.Schemas?.ContainsKey(type.Name) != true)
            document.AddComponent(type.Name, (IOpenApiSchema)await context.GetOrCreateSchemaAsync(type, cancellationToken: cancellationToken));
        return new OpenApiSchemaReference(type.Name, document);
    }

    private static IOpenApiSchema SchemaOf(string type, bool isBatch, OpenApiSchemaReference article) => type switch
    {
        "application/json" when isBatch => new OpenApiSchema { Type = JsonSchemaType.Array, Items = article, MinItems = 1, MaxItems = 500 },
        "application/json" => article,
        _ => new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
