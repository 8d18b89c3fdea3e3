namespace Perspectives.Actors;

/// <summary>To whom an attribution was given, and why.</summary>
/// <param name="Actor">Null where nobody was found.</param>
/// <param name="Rule">Name of the rule that decided.</param>
public sealed record Assignment(ResolvedActor? Actor, string Rule);
