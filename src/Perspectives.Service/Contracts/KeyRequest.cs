using System.ComponentModel.DataAnnotations;
using Perspectives.Service.Access;

namespace Perspectives.Service.Contracts;

/// <summary>Asks for an API key. Read field by field, as <see cref="JoinRequest"/> is.</summary>
internal sealed record KeyRequest
{
    /// <summary>What people will call the key, on one line.</summary>
    [MinLength(1)]
    [MaxLength(ApiKeyIssuer.MaximumNameLength)]
    public required string Name { get; init; }

    /// <summary>What its holder may do.</summary>
    public required Role Role { get; init; }
}
