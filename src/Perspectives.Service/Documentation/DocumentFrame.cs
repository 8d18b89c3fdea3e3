using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Perspectives.Service.Access;

namespace Perspectives.Service.Documentation;

/// <summary>What belongs to no single address: title, tags, how to send a key, and the metrics, which are served by a library.</summary>
internal sealed class DocumentFrame : IOpenApiDocumentTransformer
{
    private const string About =
        """
        Who is quoted in a news article, what does each say, and on which side is each: supportive, critical, cautious or neutral.

        Send an article to `POST /api/articles` (or `POST /api/analyze`, which stores nothing), and read its answer at `GET /api/articles/{id}/perspectives`. What an actor said in all articles is at `GET /api/actors/{key}/timeline`.

        - A stance is always *towards the matter that the passage is about*. Announcing, ordering or defending one's own measure supports it.
        - An *outlet* publishes; a *source* or *actor* is quoted. Offsets count UTF-16 units of the unchanged text, and `end` is the unit after the last.
        - Lists come in pages: send `continuation` back with the same filters, or follow the header `Link`. Every address that answers GET answers HEAD.
        - Errors are problem details (RFC 9457): `code` is for programs and stays, `errors` has everything that is wrong at once. Parameters that an address does not know are errors.
        - Names of headers, codes and fields stay as they are; new fields and codes may come.
        """;

    private static readonly (string Name, string Description)[] Tags =
    [
        ("Articles", "Articles and their answers."),
        ("Analysis", "Answers without storing anything."),
        ("Actors", "Who is quoted, across articles."),
        ("Outlets", "Outlets, alone and side by side."),
        ("Operations", "How far accepted articles are."),
        ("Poison", "Articles that could not be analysed."),
        ("Keys", "API keys and what their holders may do."),
        ("Health", "For whoever runs the service."),
    ];

    public Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new OpenApiInfo { Title = "Perspectives", Version = DocumentationRegistration.DocumentName, Description = About, License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" } };
        // Whoever reads this knows the address that it came from, and the copy in the repository has none.
        document.Servers = [];
        document.Tags = new HashSet<OpenApiTag>(Tags.Select(tag => new OpenApiTag { Name = tag.Name, Description = tag.Description }));
        foreach (var path in document.Paths.Values)
            path.Operations!.Remove(HttpMethod.Head);
        document.Paths.Add("/metrics", Metrics(document));
        document.AddComponent<IOpenApiSecurityScheme>(ApiKeyHandler.Scheme, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.ApiKey,
            In = ParameterLocation.Header,
            Name = ApiKeyHandler.Header,
            Description = "`id.secret`, made with `perspectives keys create`. Each role may do what those before it may: reader, submitter, administrator. As long as no key was made, this machine needs none and no other is served.",
        });
        return Task.CompletedTask;
    }

    private static OpenApiPathItem Metrics(OpenApiDocument document)
    {
        var operation = new OpenApiOperation
        {
            OperationId = "GetMetrics",
            Summary = "Figures of the process, as Prometheus reads them.",
            Description = ResponseDetails.RoleText(Role.Reader),
            Tags = new HashSet<OpenApiTagReference> { new("Health", document) },
            Security = ResponseDetails.KeyRequired(document),
            Responses = new OpenApiResponses
            {
                ["200"] = new OpenApiResponse
                {
                    Description = "The figures.",
                    Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["text/plain"] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.String } } },
                },
            },
        };
        ResponseDetails.AddCommonProblems(operation, document);
        return new OpenApiPathItem { Operations = new Dictionary<HttpMethod, OpenApiOperation> { [HttpMethod.Get] = operation } };
    }
}
