using Microsoft.AspNetCore.Builder;

namespace Perspectives.Service.Access;

internal static class RoleExtensions
{
    /// <summary>The role as keys, policies and problems write it.</summary>
    public static string Word(this Role role) => role switch
    {
        Role.Reader => "reader",
        Role.Submitter => "submitter",
        _ => "administrator",
    };

    /// <summary>Lets only callers with the role, or a higher one, to the endpoint.</summary>
    public static TBuilder RequireRole<TBuilder>(this TBuilder endpoint, Role role)
        where TBuilder : IEndpointConventionBuilder => endpoint.RequireAuthorization(role.Word()).WithMetadata(new RoleRequirement(role));
}
