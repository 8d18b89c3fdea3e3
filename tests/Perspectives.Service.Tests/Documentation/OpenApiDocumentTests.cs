using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;
using Perspectives.Service.Access;
using Perspectives.Service.Endpoints;
using Perspectives.Service.Endpoints.Queries;

namespace Perspectives.Service.Tests.Documentation;

public sealed class OpenApiDocumentTests(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    private static readonly string[] Documentation = ["openapi", "docs"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/openapi/v1.json")]
    [InlineData("/docs/")]
    public async Task What_answers_GET_answers_HEAD_too(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, address);
        using var response = await application.Client.SendAsync(request, Cancellation);
        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task The_document_in_the_repository_is_the_one_that_is_served()
    {
        var file = RepositoryFile.PathOf("docs", "openapi.json");
        var served = await ServedAsync();
        if (RepositoryFile.IsUpdating)
            await File.WriteAllTextAsync(file, served, Cancellation);

        Assert.True(served == await File.ReadAllTextAsync(file, Cancellation), $"docs/openapi.json is out of step with the API. {RepositoryFile.HowToUpdate}");
    }

    [Fact]
    public async Task The_document_is_valid()
    {
        var result = OpenApiDocument.Parse(await ServedAsync(), OpenApiConstants.Json);

        Assert.Empty(result.Diagnostic!.Errors);
        Assert.Empty(result.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, result.Diagnostic.SpecificationVersion);
    }

    [Fact]
    public async Task Every_route_is_described_with_its_summary_parameters_statuses_and_role()
    {
        var document = await ReadAsync();
        var described = document.Paths.SelectMany(path => path.Value.Operations!.Select(operation => $"{operation.Key} {path.Key}")).ToHashSet(StringComparer.Ordinal);
        foreach (var endpoint in Routes())
        {
            var path = $"/{endpoint.RoutePattern.RawText!.Trim('/')}";
            foreach (var method in endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods.Where(method => method != HttpMethods.Head))
            {
                Assert.True(described.Remove($"{method} {path}"), $"{method} {path} is not described.");
                Check(endpoint, document.Paths[path].Operations![HttpMethod.Parse(method)], $"{method} {path}");
            }
        }

        Assert.Empty(described);
    }

    [Fact]
    public async Task Names_of_operations_are_all_different()
    {
        var names = (await ReadAsync()).Paths.Values.SelectMany(path => path.Operations!.Values).Select(operation => operation.OperationId).ToArray();

        Assert.Equal(names.Length, names.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Every_answer_with_a_body_of_json_has_an_example_that_its_type_reads()
    {
        foreach (var (name, body) in BodiesOfJson(await ReadAsync()))
        {
            Assert.True(body.Examples is { Count: > 0 }, $"{name} has no example.");
            Assert.All(body.Examples.Values, example => ExampleReader.Read(body.Schema!, example.Value!));
        }
    }

    [Fact]
    public async Task Descriptions_are_for_readers_and_not_for_compilers()
    {
        var served = await ServedAsync();

        Assert.DoesNotMatch("cref|&lt;|string\\?|bool |int [A-Z]", string.Join('\n', Texts(JsonNode.Parse(served)!, "description")));
        Assert.DoesNotContain(served, "2147483647", StringComparison.Ordinal);
    }

    private static void Check(RouteEndpoint endpoint, OpenApiOperation operation, string name)
    {
        Assert.False(string.IsNullOrEmpty(operation.Summary), $"{name} has no summary.");
        Assert.NotEmpty(operation.Tags!);
        Assert.All(operation.Parameters ?? [], parameter => Assert.False(string.IsNullOrEmpty(parameter.Description), $"{name} does not describe {parameter.Name}."));
        Assert.Superset(endpoint.RoutePattern.Parameters.Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal), NamesOf(operation, ParameterLocation.Path));
        Assert.Equal(
            endpoint.Metadata.GetOrderedMetadata<QueryParameters>().SelectMany(parameters => parameters.List).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal),
            NamesOf(operation, ParameterLocation.Query));
        Assert.Equal(endpoint.Metadata.GetMetadata<BodyTypes>()?.List ?? [], operation.RequestBody?.Content?.Keys ?? []);
        var statuses = endpoint.Metadata.GetOrderedMetadata<IProducesResponseTypeMetadata>().Select(produced => $"{produced.StatusCode}")
            .Concat(endpoint.Metadata.GetOrderedMetadata<EndpointProblems>().SelectMany(problems => problems.List).Select(kind => $"{kind.Status}"));
        var role = endpoint.Metadata.GetOrderedMetadata<RoleRequirement>().Select(requirement => (Role?)requirement.Role).Max();
        if (role is not null)
            statuses = statuses.Concat(["401", "403", "429", "500", "503"]);
        Assert.Subset(operation.Responses!.Keys.ToHashSet(StringComparer.Ordinal), statuses.ToHashSet(StringComparer.Ordinal));
        Assert.Equal(role is not null, operation.Security is { Count: > 0 });
        Assert.Contains(role is null ? "" : $"role {role.Value.Word()}", operation.Description ?? "", StringComparison.Ordinal);
    }

    private static HashSet<string> NamesOf(OpenApiOperation operation, ParameterLocation location) =>
        (operation.Parameters ?? []).Where(parameter => parameter.In == location).Select(parameter => parameter.Name!).ToHashSet(StringComparer.Ordinal);

    /// <summary>All but the documentation itself.</summary>
    // The web page is no part of the API.
    private IEnumerable<RouteEndpoint> Routes() => application.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => endpoint.RoutePattern.RawText is not ("/" or "/web/{version}/{**path}"))
        .Where(endpoint => !Array.Exists(Documentation, prefix => endpoint.RoutePattern.RawText!.TrimStart('/').StartsWith(prefix, StringComparison.Ordinal)));

    private static IEnumerable<(string Name, OpenApiMediaType Body)> BodiesOfJson(OpenApiDocument document)
    {
        foreach (var operation in document.Paths.Values.SelectMany(path => path.Operations!.Values))
        {
            var bodies = operation.Responses!.Select(response => (Name: $"{operation.OperationId} {response.Key}", response.Value.Content))
                .Append(($"{operation.OperationId} request", operation.RequestBody?.Content));
            foreach (var (name, content) in bodies)
            {
                foreach (var (_, body) in (content ?? new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal)).Where(body => body.Key.EndsWith("json", StringComparison.Ordinal) && !body.Key.EndsWith("ndjson", StringComparison.Ordinal)))
                    yield return (name, body);
            }
        }
    }

    private static IEnumerable<string> Texts(JsonNode node, string name) => node switch
    {
        JsonObject json => json.SelectMany(member => member.Key == name && member.Value is JsonValue text ? [text.ToString()] : member.Value is null ? [] : Texts(member.Value, name)),
        JsonArray array => array.SelectMany(item => item is null ? [] : Texts(item, name)),
        _ => [],
    };

    private async Task<string> ServedAsync()
    {
        using var response = await application.Client.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative), Cancellation);
        return await response.Content.ReadAsStringAsync(Cancellation);
    }

    private async Task<OpenApiDocument> ReadAsync() => OpenApiDocument.Parse(await ServedAsync(), OpenApiConstants.Json).Document!;
}
