using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.OpenApi;
using Perspectives.Service.Access;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Documentation;

/// <summary>What may be answered.</summary>
internal static class ResponseDetails
{
    private const string Json = "application/json";

    /// <summary>What any request to an address with a key may meet.</summary>
    private static readonly ProblemKind[] Common =
    [
        ProblemKind.MissingKey, ProblemKind.InvalidKey, ProblemKind.RoleRequired, ProblemKind.HostNotAllowed, ProblemKind.CrossSite,
        ProblemKind.TooManyRequests, ProblemKind.InternalError, ProblemKind.StoreUnavailable,
    ];

    public static string RoleText(Role role) => $"Takes a key with the role {role.Word()}{(role == Role.Administrator ? "" : " or a higher one")}.";

    public static IList<OpenApiSecurityRequirement> KeyRequired(OpenApiDocument document) => [new() { [new OpenApiSecuritySchemeReference(ApiKeyHandler.Scheme, document)] = [] }];

    public static void Describe(OpenApiOperation operation, IList<object> metadata, ExampleFiles examples, OpenApiDocument document)
    {
        var problems = metadata.OfType<EndpointProblems>().SelectMany(problems => problems.List).ToArray();
        foreach (var (status, response) in operation.Responses!.Select(pair => (pair.Key, (OpenApiResponse)pair.Value)).ToArray())
        {
            var kinds = Array.FindAll(problems, problem => Text(problem.Status) == status);
            if (kinds.Length > 0)
            {
                operation.Responses![status] = ProblemOf(kinds, document);
                continue;
            }

            AddAlternatives(response, status, metadata, document);
            response.Description = DescriptionOf(status, IsOperation(operation));
            response.Headers = HeadersOf(status, operation);
            foreach (var (type, body) in response.Content ?? new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal))
            {
                if (type != Json)
                    body.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
                examples.AddResponse(body, status, type);
            }
        }

        Sort(operation);
    }

    /// <summary>Adds what any request may meet; where the address has a problem of its own with that status, both stand there.</summary>
    public static void AddCommonProblems(OpenApiOperation operation, OpenApiDocument document)
    {
        foreach (var kinds in Common.GroupBy(kind => kind.Status))
        {
            var status = Text(kinds.Key);
            if (operation.Responses!.TryGetValue(status, out var own) && own is OpenApiResponse response)
            {
                response.Description = $"{response.Description}\n{string.Join('\n', kinds.Select(LineOf))}";
                new ExampleFiles(document, "Problem").AddProblems(response.Content![Problem.MediaType], kinds);
                continue;
            }

            var name = $"Problem{status}";
            if (document.Components?.Responses?.ContainsKey(name) != true)
                document.AddComponent<IOpenApiResponse>(name, ProblemOf([.. kinds], document));
            operation.Responses[status] = new OpenApiResponseReference(name, document);
        }

        Sort(operation);
    }

    private static OpenApiResponse ProblemOf(ProblemKind[] kinds, OpenApiDocument document)
    {
        var body = new OpenApiMediaType { Schema = new OpenApiSchemaReference(nameof(ProblemResponse), document) };
        new ExampleFiles(document, "Problem").AddProblems(body, kinds);
        return new OpenApiResponse
        {
            Description = string.Join('\n', kinds.DistinctBy(kind => kind.Code).Select(LineOf)),
            Headers = HeadersOfProblem(kinds[0].Status),
            Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { [Problem.MediaType] = body },
        };
    }

    private static string LineOf(ProblemKind kind) => $"- `{kind.Code}`: {kind.Title}.";

    // The framework keeps one type a status: where there are two, both stand in the metadata.
    private static void AddAlternatives(OpenApiResponse response, string status, IList<object> metadata, OpenApiDocument document)
    {
        var types = metadata.OfType<IProducesResponseTypeMetadata>().Where(produced => Text(produced.StatusCode) == status)
            .Select(produced => produced.Type).Where(type => type is not null && type != typeof(void) && type != typeof(string)).Distinct().ToArray();
        if (types.Length > 1)
            response.Content![Json].Schema = new OpenApiSchema { OneOf = [.. types.Select(type => new OpenApiSchemaReference(type!.Name, document))] };
    }

    // Articles are accepted, and made by an operation; what else is made is there at once.
    private static bool IsOperation(OpenApiOperation operation) => operation.Responses!.ContainsKey("202");

    private static string DescriptionOf(string status, bool isOperation) => status switch
    {
        "200" => "Here it is.",
        "201" when !isOperation => "Made.",
        "201" => "Accepted and answered within the time that the client preferred to wait.",
        "202" => "Accepted: durable, and queued.",
        "204" => "Done.",
        "207" => "Some entries have problems; the others were accepted.",
        "304" => "The client has it already.",
        "503" => "Not ready, and what is missing.",
        _ => throw new InvalidOperationException($"The status {status} is not described here."),
    };

    private static Dictionary<string, IOpenApiHeader>? HeadersOf(string status, OpenApiOperation operation)
    {
        (string Name, string Description)[] headers =
        [
            .. operation.Parameters!.Any(parameter => parameter is { In: ParameterLocation.Header, Name: "If-None-Match" }) && status is "200" or "304"
                ? [("ETag", "Of what was answered.")] : Array.Empty<(string, string)>(),
            .. status == "200" && operation.Parameters!.Any(parameter => parameter.Name == "continuation") ? [("Link", "The next page, rel=\"next\"; none on the last.")] : Array.Empty<(string, string)>(),
            .. status is "202" or "201" && IsOperation(operation) ? [("Operation-Location", "Where the operation can be asked for."), ("Location", "Where the article is.")] : Array.Empty<(string, string)>(),
            .. status is "503" or "202" ? [("Retry-After", "Seconds after which it is worth asking again.")] : Array.Empty<(string, string)>(),
        ];
        return Headers(headers);
    }

    private static Dictionary<string, IOpenApiHeader>? HeadersOfProblem(int status) => status switch
    {
        StatusCodes.Status401Unauthorized => Headers([("WWW-Authenticate", "ApiKey.")]),
        StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable => Headers([("Retry-After", "Seconds after which the same request may be fulfilled.")]),
        _ => null,
    };

    private static Dictionary<string, IOpenApiHeader>? Headers((string Name, string Description)[] headers) => headers.Length == 0 ? null : headers.ToDictionary(
        header => header.Name,
        header => (IOpenApiHeader)new OpenApiHeader { Description = header.Description, Schema = new OpenApiSchema { Type = JsonSchemaType.String } },
        StringComparer.Ordinal);

    private static void Sort(OpenApiOperation operation)
    {
        var sorted = new OpenApiResponses();
        foreach (var (status, response) in operation.Responses!.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            sorted.Add(status, response);
        operation.Responses = sorted;
    }

    private static string Text(int status) => status.ToString(CultureInfo.InvariantCulture);
}
