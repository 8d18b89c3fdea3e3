using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Perspectives.Service.Access;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Queries;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints;

/// <summary>API keys, for administrators.</summary>
internal static class KeyEndpoints
{
    private static readonly QueryParameter Name = new("name", "What people will call the key.") { MaximumLength = ApiKeyIssuer.MaximumNameLength };
    private static readonly QueryParameter RoleOf = new("role", "What its holder may do; each role may do what those before it may.")
    {
        Choices = [.. Enum.GetValues<Role>().Select(role => role.Word())],
    };

    private static readonly QueryParameter[] CreateParameters = [Name, RoleOf];

    public static void MapKeys(this IEndpointRouteBuilder api)
    {
        api.MapMethods("/keys", Methods.Read, ListAsync)
            .WithName("ListKeys").WithTags("Keys").WithSummary("All API keys, revoked ones too, oldest first.").RequireRole(Role.Administrator);
        api.MapPost("/keys", CreateAsync)
            .WithName("CreateKey").WithTags("Keys").WithSummary("Makes an API key. From the first one on, every caller needs a key.")
            .WithQuery(CreateParameters).WithProblems(ProblemKind.InvalidQuery).RequireRole(Role.Administrator);
        api.MapDelete("/keys/{id}", RevokeAsync)
            .WithName("RevokeKey").WithTags("Keys").WithSummary("Revokes an API key for good.")
            .WithProblems(ProblemKind.UnknownKey).RequireRole(Role.Administrator);
    }

    private static async Task<Ok<PageResponse<KeyResponse>>> ListAsync(IApiKeyStore keys, CancellationToken cancellationToken) =>
        TypedResults.Ok(new PageResponse<KeyResponse>([.. (await keys.ListAsync(cancellationToken)).Select(KeyResponse.Of)], Continuation: null));

    private static async Task<Results<Created<IssuedKeyResponse>, Problem>> CreateAsync(HttpContext context, ApiKeyIssuer issuer, CancellationToken cancellationToken)
    {
        var query = new QueryReader(context.Request, CreateParameters);
        var name = query.Text(Name);
        var role = query.Choice<Role>(RoleOf);
        if (string.IsNullOrWhiteSpace(name) || name.Any(char.IsControl))
            query.Refuse(Name.Name, $"A key needs a name of at most {ApiKeyIssuer.MaximumNameLength} characters, on one line.");
        if (role is null && query.Errors.All(error => error.Where != RoleOf.Name))
            query.Refuse(RoleOf.Name, $"A key needs a role: {string.Join(", ", RoleOf.Choices)}.");
        if (query.Problem is { } problem)
            return problem;
        var issued = await issuer.IssueAsync(name!, role!.Value, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created((string?)null, new IssuedKeyResponse(issued.Secret.Reveal(), KeyResponse.Of(issued.Key)));
    }

    private static async Task<Results<NoContent, Problem>> RevokeAsync(string id, IApiKeyStore keys, TimeProvider time, CancellationToken cancellationToken) =>
        await keys.RevokeAsync(id, time.GetUtcNow(), cancellationToken)
            ? TypedResults.NoContent()
            : new Problem(ProblemKind.UnknownKey, "There is no key with this id, which is the part before the dot. GET /api/keys lists them.");
}
