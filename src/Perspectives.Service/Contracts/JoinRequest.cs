using System.ComponentModel.DataAnnotations;

namespace Perspectives.Service.Contracts;

/// <summary>Says that two keys are one actor's. Read field by field, so that every error is found with its place; this describes what is read.</summary>
internal sealed record JoinRequest
{
    /// <summary>The key that is to lead to the other; it goes on being found.</summary>
    [MinLength(1)]
    [MaxLength(500)]
    public required string From { get; init; }

    /// <summary>The key under which the actor is listed then.</summary>
    [MinLength(1)]
    [MaxLength(500)]
    public required string To { get; init; }

    /// <summary>Why they are one: it is shown with the aliases.</summary>
    [MinLength(1)]
    [MaxLength(1_000)]
    public required string Reason { get; init; }
}
