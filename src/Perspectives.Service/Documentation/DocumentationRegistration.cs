using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Perspectives.Service.Endpoints;

namespace Perspectives.Service.Documentation;

/// <summary>The description of the API at /openapi/v1.json, made when it is first asked for, and a page to read it at /docs.</summary>
internal static class DocumentationRegistration
{
    public const string DocumentName = "v1";

    /// <summary>Of the one document: any other name is an address that does not exist, with a problem like all of them.</summary>
    public const string DocumentPath = $"/openapi/{DocumentName}.json";

    public static void AddDocumentation(this IServiceCollection services) => services.AddOpenApi(DocumentName, static options =>
    {
        options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
        options.AddSchemaTransformer<SchemaDetails>();
        options.AddOperationTransformer<OperationDetails>();
        options.AddDocumentTransformer<DocumentFrame>();
    });

    public static void MapDocumentation(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenApi(DocumentPath).AllowAnonymous().WithMetadata(new HttpMethodMetadata(Methods.Read));
        endpoints.MapReferencePage();
    }
}
