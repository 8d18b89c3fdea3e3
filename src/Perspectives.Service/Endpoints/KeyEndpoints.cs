using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Perspectives.Service.Access;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Submissions;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints;

/// <summary>API keys, for administrators.</summary>
internal static class KeyEndpoints
{
    private const int LongestRole = 100;

    private static readonly Role[] Roles = Enum.GetValues<Role>();
    private static readonly TextField Name = new("name", ApiKeyIssuer.MaximumNameLength) { FaultOf = static name => name.Any(char.IsControl) ? "A key's name stands on one line." : null };
    private static readonly TextField RoleOf = new("role", LongestRole) { FaultOf = static word => Find(word) is null ? $"There is no such role. The roles are {string.Join(", ", Roles.Select(static known => known.Word()))}." : null };

    public static void MapKeys(this IEndpointRouteBuilder api)
    {
        api.MapMethods("/keys", Methods.Read, ListAsync)
            .WithName("ListKeys").WithTags("Keys").WithSummary("All API keys, revoked ones too, oldest first.").RequireRole(Role.Administrator);
        api.MapPost("/keys", CreateAsync)
            .WithName("CreateKey").WithTags("Keys").WithSummary("Makes an API key. From the first one on, every caller needs a key.")
            .WithBody<KeyRequest>("What the key is called, and what its holder may do.").WithProblems([.. ObjectBody.Problems]).RequireRole(Role.Administrator);
        api.MapDelete("/keys/{id}", RevokeAsync)
            .WithName("RevokeKey").WithTags("Keys").WithSummary("Revokes an API key for good.")
            .WithProblems(ProblemKind.UnknownKey).RequireRole(Role.Administrator);
    }

    private static async Task<Ok<PageResponse<KeyResponse>>> ListAsync(IApiKeyStore keys, CancellationToken cancellationToken) =>
        TypedResults.Ok(new PageResponse<KeyResponse>([.. (await keys.ListAsync(cancellationToken)).Select(KeyResponse.Of)], Continuation: null));

    private static async Task<Results<Created<IssuedKeyResponse>, Problem>> CreateAsync(HttpContext context, ApiKeyIssuer issuer, CancellationToken cancellationToken)
    {
        if (!(await ObjectBody.ReadAsync(context.Request, [Name, RoleOf], cancellationToken)).IsValid(out var body, out var problem))
            return problem;
        var issued = await issuer.IssueAsync(body[Name.Name], Find(body[RoleOf.Name])!.Value, cancellationToken);
        context.Response.Headers.CacheControl = "no-store";
        return TypedResults.Created((string?)null, new IssuedKeyResponse(issued.Secret.Reveal(), KeyResponse.Of(issued.Key)));
    }

    private static async Task<Results<NoContent, Problem>> RevokeAsync(string id, IApiKeyStore keys, TimeProvider time, CancellationToken cancellationToken) =>
        await keys.RevokeAsync(id, time.GetUtcNow(), cancellationToken)
            ? TypedResults.NoContent()
            : new Problem(ProblemKind.UnknownKey, $"There is no key with this id, which is the part before the dot. {AdvisedCalls.ListKeys} lists them.");

    private static Role? Find(string word) => Array.FindIndex(Roles, role => role.Word() == word) is var number and >= 0 ? Roles[number] : null;
}
