using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.OpenApi;
using Perspectives.Grouping;
using Perspectives.Service.Contracts;

namespace Perspectives.Service.Tests.Documentation;

/// <summary>Reads examples as the types that their schemas were made from, which must know every member.</summary>
internal static class ExampleReader
{
    private const string Page = "PageResponseOf";

    private static readonly JsonSerializerOptions Strict = new(ServiceJson.Readable.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    private static readonly ILookup<string, Type> Types =
        typeof(ServiceJson).Assembly.GetTypes().Concat(typeof(ArticlePerspectives).Assembly.GetTypes()).ToLookup(type => type.Name, StringComparer.Ordinal);

    public static void Read(IOpenApiSchema schema, JsonNode example)
    {
        if (schema is OpenApiSchemaReference { Reference.Id: { } name })
            Assert.NotNull(JsonSerializer.Deserialize(example.ToJsonString(), TypeOf(name), Strict));
        else if (schema.OneOf is { Count: > 0 } alternatives)
            Assert.Contains(alternatives, one => Record.Exception(() => Read(one, example)) is null);
        else
            Assert.All(example.AsArray(), item => Read(schema.Items!, item!));
    }

    private static Type TypeOf(string name) => name.StartsWith(Page, StringComparison.Ordinal)
        ? typeof(PageResponse<>).MakeGenericType(TypeOf(name[Page.Length..]))
        : Types[name].First();
}
