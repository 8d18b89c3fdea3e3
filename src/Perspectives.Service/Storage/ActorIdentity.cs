namespace Perspectives.Service.Storage;

/// <summary>A named actor with all that is known of who it is.</summary>
/// <param name="Summary">As in lists.</param>
/// <param name="Aliases">All names, the most used first.</param>
/// <param name="Stances">Of all its statements.</param>
public sealed record ActorIdentity(ActorSummary Summary, IReadOnlyList<ActorAlias> Aliases, StanceCounts Stances);
