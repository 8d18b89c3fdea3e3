using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Access;

/// <summary>Knows callers by the header X-Api-Key, and says what is wrong with it.</summary>
internal sealed class ApiKeyHandler(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, ApiKeyDirectory keys)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "ApiKey";
    public const string Header = "X-Api-Key";

    public static IReadOnlyList<KeyValuePair<string, string>> ChallengeHeaders { get; } = [new("WWW-Authenticate", Scheme)];

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Context.Features.Get<LocalAccess>() is not null)
            return AuthenticateResult.Success(new AuthenticationTicket(Caller.Local, Scheme));
        var written = Request.Headers[Header];
        if (written.Count == 0 || ServedWithoutKey.Marks(Context))
            return AuthenticateResult.NoResult();
        return written.Count == 1 && ApiKeySecret.TryParse(written[0]?.Trim(), out var secret) && await keys.FindAsync(secret, Context.RequestAborted) is { } key
            ? AuthenticateResult.Success(new AuthenticationTicket(Caller.Of(key), Scheme))
            : AuthenticateResult.Fail("The key is not valid.");
    }

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var result = await HandleAuthenticateOnceSafeAsync();
        var problem = result.Failure is null
            ? new Problem(ProblemKind.MissingKey, $"Send an API key in the header {Header}. Keys are made with: perspectives keys create.")
            : new Problem(ProblemKind.InvalidKey, $"The key in the header {Header} is unknown, revoked, or not whole: it is \"id.secret\" as it was shown when it was made.");
        await (problem with { Headers = ChallengeHeaders }).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var requirements = Context.GetEndpoint()?.Metadata.GetOrderedMetadata<RoleRequirement>() ?? [];
        var role = requirements.Select(requirement => requirement.Role).DefaultIfEmpty(Role.Administrator).Max();
        return new Problem(ProblemKind.RoleRequired, $"This takes a key with the role {role.Word()}{(role == Role.Administrator ? "" : " or higher")}.").ExecuteAsync(Context);
    }
}
