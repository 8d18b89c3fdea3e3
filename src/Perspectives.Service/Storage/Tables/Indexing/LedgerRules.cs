using System.Text.Json.Serialization.Metadata;

namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>What is counted of whom, and how.</summary>
internal sealed record LedgerRules<TEntry, TMonth, TRecord>
    where TEntry : class
    where TMonth : class
    where TRecord : class
{
    public required JsonTypeInfo<TEntry> EntryType { get; init; }

    public required JsonTypeInfo<TMonth> MonthType { get; init; }

    public required JsonTypeInfo<LedgerRecord<TRecord>> RecordType { get; init; }

    /// <summary>One entry of those in the same article.</summary>
    public required Func<IReadOnlyList<TEntry>, TEntry> Combine { get; init; }

    /// <summary>From the entries of a month, newest first.</summary>
    public required Func<IReadOnlyList<TEntry>, TMonth> Count { get; init; }

    /// <summary>From the key, the keys of its entries, and its months, newest first.</summary>
    public required Func<string, IReadOnlyList<string>, IReadOnlyList<TMonth>, TRecord> Sum { get; init; }

    public required Func<TRecord, IEnumerable<PlacedRow>> Place { get; init; }
}
