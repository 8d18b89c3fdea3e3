using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Perspectives.Service.Access;
using Perspectives.Service.Endpoints;
using Perspectives.Service.Endpoints.Queries;

namespace Perspectives.Service.Documentation;

/// <summary>Says of each address what its metadata say: parameters, headers, bodies, the role it takes, its problems, and examples.</summary>
internal sealed class OperationDetails : IOpenApiOperationTransformer
{
    public async Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        var document = context.Document!;
        var metadata = context.Description.ActionDescriptor.EndpointMetadata;
        var examples = new ExampleFiles(document, operation.OperationId!);
        operation.Parameters ??= [];
        foreach (var parameter in operation.Parameters.OfType<OpenApiParameter>().Where(parameter => parameter.In == ParameterLocation.Path))
            ParameterDetails.DescribePath(parameter, operation.Tags!.First().Name!);
        foreach (var parameter in metadata.OfType<QueryParameters>().SelectMany(parameters => parameters.List))
            operation.Parameters.Add(ParameterDetails.Of(parameter));
        foreach (var header in metadata.OfType<RequestHeaders>().SelectMany(headers => headers.List))
            operation.Parameters.Add(ParameterDetails.Of(header));
        if (metadata.OfType<BodyTypes>().FirstOrDefault() is { } types)
            operation.RequestBody = await BodyDetails.DescribeAsync(types, examples, context, cancellationToken);
        ResponseDetails.Describe(operation, metadata, examples, document);
        if (metadata.OfType<RoleRequirement>().Select(requirement => (Role?)requirement.Role).Max() is { } role)
        {
            operation.Description = ResponseDetails.RoleText(role);
            operation.Security = ResponseDetails.KeyRequired(document);
            ResponseDetails.AddCommonProblems(operation, document);
        }
    }
}
