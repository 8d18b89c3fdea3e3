namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>The sum of an actor's or outlet's months, and where it stands in lists.</summary>
/// <param name="Value">Null where there is no article any more: only the places are still to go.</param>
/// <param name="Placed">Every place where a row may be.</param>
/// <param name="Placing">Who is at it; null where rows are in just these places.</param>
internal sealed record LedgerRecord<T>(T? Value, PlacedRow[] Placed, Placing? Placing)
    where T : class;
