namespace Perspectives.Service.Storage.Tables.Identity;

/// <summary>A join that was changed, and whose sums are still to be made anew.</summary>
/// <param name="Key">Whose entries are somebody else's now.</param>
/// <param name="Actors">Whose sums had them, and whose are to have them.</param>
internal sealed record UnsettledJoin(string Key, string[] Actors);
