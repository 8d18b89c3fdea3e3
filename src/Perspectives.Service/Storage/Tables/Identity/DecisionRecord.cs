using Perspectives.Service.Identity;

namespace Perspectives.Service.Storage.Tables.Identity;

/// <summary>A decision on a text.</summary>
/// <param name="Decision">Which keys, and in which records of names there may be something of the text.</param>
/// <param name="IsMade">Whether all that it says stands in those records; else it is to be decided again.</param>
internal sealed record DecisionRecord(IdentityDecision Decision, bool IsMade);
