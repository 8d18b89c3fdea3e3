namespace Perspectives.Service.Identity;

/// <summary>Who the actors of a text are.</summary>
/// <param name="Sighting">The text.</param>
/// <param name="Keys">By the actor's id within the answer; who is not in it has no identity across articles.</param>
/// <param name="Names">Names whose records have something of the text.</param>
internal sealed record IdentityDecision(Sighting Sighting, Dictionary<string, string> Keys, string[] Names);
