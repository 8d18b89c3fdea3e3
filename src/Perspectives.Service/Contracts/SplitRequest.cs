using System.ComponentModel.DataAnnotations;

namespace Perspectives.Service.Contracts;

/// <summary>Says that a key is an actor of its own. Read field by field, as <see cref="JoinRequest"/> is.</summary>
internal sealed record SplitRequest
{
    /// <summary>The key that leads to another now.</summary>
    [MinLength(1)]
    [MaxLength(500)]
    public required string Key { get; init; }

    /// <summary>Why it is another: it is shown with the aliases.</summary>
    [MinLength(1)]
    [MaxLength(1_000)]
    public required string Reason { get; init; }
}
