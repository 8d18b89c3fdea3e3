namespace Perspectives.Actors;

/// <summary>How a mention stands in its sentence.</summary>
/// <param name="IsFirst">Nobody else is mentioned before it in its sentence.</param>
/// <param name="IsOwner">A possessive: "Silva’s".</param>
/// <param name="IsBehindPreposition">A preposition leads to it, so that it is no subject.</param>
internal readonly record struct MentionPlace(bool IsFirst, bool IsOwner, bool IsBehindPreposition);
