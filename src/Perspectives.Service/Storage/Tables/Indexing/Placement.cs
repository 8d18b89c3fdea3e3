namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>What is to change in the lists of actors and outlets after one of them was counted.</summary>
/// <param name="Key">Who was counted.</param>
/// <param name="New">Places where it is to be.</param>
/// <param name="Gone">Places where it may be and is not to be.</param>
/// <param name="Confirm">To be called when all is done. It gives what has come to be placed meanwhile; null where the places are known to be right from then on.</param>
internal sealed record Placement(string Key, PlacedRow[] New, PlacedRow[] Gone, Func<Task<Placement?>> Confirm);
