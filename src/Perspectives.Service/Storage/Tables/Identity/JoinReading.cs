using Azure;
using Perspectives.Service.Identity;

namespace Perspectives.Service.Storage.Tables.Identity;

/// <summary>The joins at a moment.</summary>
/// <param name="Map">All of them.</param>
/// <param name="Tag">Changes with any of them; null before the first.</param>
internal sealed record JoinReading(JoinMap Map, ETag? Tag);
