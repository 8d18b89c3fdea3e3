namespace Perspectives.Service.Storage.Tables.Indexing;

/// <summary>An outlet with what is answered of it. Statements are those that stand in no copy.</summary>
internal sealed record OutletRecord(OutletSummary Summary, StanceCounts Stances, StanceCounts Unnamed)
{
    /// <summary>Beginning of the keys of the list of all, those with most articles first; the number beside each is that of its statements.</summary>
    public const string Outlets = "Outlets";

    public static LedgerRules<OutletEntry, OutletMonth, OutletRecord> Rules { get; } = new()
    {
        EntryType = TableJson.Readable.OutletEntry,
        MonthType = TableJson.Readable.OutletMonth,
        RecordType = TableJson.Readable.LedgerRecordOutletRecord,
        Combine = static entries => entries[0],
        Count = OutletMonth.Of,
        Sum = Of,
        Place = static outlet => [new PlacedRow(ActorRecord.Orders, KeyOf(outlet.Summary), outlet.Stances.Total)],
    };

    public static string KeyOf(OutletSummary outlet) => TableKey.Of(Outlets, TableKey.Falling(outlet.ArticleCount), outlet.Key);

    private static OutletRecord Of(string key, IReadOnlyList<string> keys, IReadOnlyList<OutletMonth> months)
    {
        var summary = new OutletSummary(
            key, months[0].Name, months.Sum(static month => month.Articles), months.Sum(static month => month.Copies), months[^1].Oldest, months[0].Newest);
        return new OutletRecord(
            summary,
            months.Aggregate(default(StanceCounts), static (sum, month) => sum + month.Stances),
            months.Aggregate(default(StanceCounts), static (sum, month) => sum + month.Unnamed));
    }
}
