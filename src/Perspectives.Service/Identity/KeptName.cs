namespace Perspectives.Service.Identity;

/// <summary>A name's record as the store has it.</summary>
/// <param name="Record">Who has the name.</param>
/// <param name="Tag">Changes with the record; null where there is none.</param>
internal sealed record KeptName(NameRecord Record, string? Tag);
