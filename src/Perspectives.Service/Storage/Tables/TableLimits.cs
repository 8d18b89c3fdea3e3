using System.Globalization;
using Azure.Data.Tables;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// What Table Storage takes, checked before anything is sent: Azurite takes more, and what it lets pass would fail first on Azure. Sizes are counted as
/// the service counts them.
/// </summary>
internal static class TableLimits
{
    /// <summary>UTF-16 units: the service's 1,024 bytes.</summary>
    public const int MaximumKeyLength = 512;

    public const int MaximumEntitySize = 1 << 20;

    public const int MaximumPropertySize = 64 << 10;

    /// <summary>Beside the two keys and the time stamp.</summary>
    public const int MaximumProperties = 252;

    public const int MaximumBatchLength = 100;

    public const int MaximumBatchSize = 4 << 20;

    // Bytes that the service counts beside names and values.
    private const int EntityOverhead = 4;
    private const int PropertyOverhead = 8;
    private const int LengthOverhead = 4;

    // Of the request around a row, in JSON and with its own headers; Base64 makes three bytes four.
    private const int RequestOverhead = 1_024;

    /// <exception cref="InvalidOperationException">The row breaks a limit; the message says which.</exception>
    public static void Check(TableEntity row)
    {
        CheckKey(row.PartitionKey);
        CheckKey(row.RowKey);
        var properties = Properties(row).ToArray();
        if (properties.Length > MaximumProperties)
            throw Broken(row, $"has {properties.Length} properties, and at most {MaximumProperties} are taken");
        foreach (var (name, value) in properties)
        {
            if (SizeOf(value) is var size && size > MaximumPropertySize)
                throw Broken(row, $"has a property {name} of {size:N0} bytes, and at most {MaximumPropertySize:N0} are taken");
        }

        if (SizeOf(row) is var whole && whole > MaximumEntitySize)
            throw Broken(row, $"has {whole:N0} bytes, and at most {MaximumEntitySize:N0} are taken");
    }

    /// <exception cref="InvalidOperationException">The rows cannot be written in one step; the message says why.</exception>
    public static void Check(IReadOnlyList<TableTransactionAction> batch)
    {
        if (batch.Count is 0 or > MaximumBatchLength)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"A batch has 1 to {MaximumBatchLength} rows; this one has {batch.Count}."));
        var keys = new HashSet<string>(StringComparer.Ordinal);
        var size = 0L;
        foreach (var action in batch)
        {
            var row = (TableEntity)action.Entity;
            Check(row);
            if (row.PartitionKey != batch[0].Entity.PartitionKey)
                throw Broken(row, $"is in a batch of the partition {batch[0].Entity.PartitionKey}");
            if (!keys.Add(row.RowKey))
                throw Broken(row, $"is twice in a batch");
            size += RequestSizeOf(row);
        }

        if (size > MaximumBatchSize)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"A batch has at most {MaximumBatchSize:N0} bytes; this one has about {size:N0}."));
    }

    /// <summary>Bytes of the row in a request, rather too many than too few.</summary>
    public static long RequestSizeOf(TableEntity row) => RequestOverhead + Properties(row).Sum(property => (2L * property.Name.Length) + (property.Value switch
    {
        // Each unit of a text may become six letters.
        string text => 6L * text.Length,
        byte[] bytes => 4L * ((bytes.Length + 2) / 3),
        _ => 64,
    }));

    private static void CheckKey(string key)
    {
        if (key.Length > MaximumKeyLength)
            throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"A key has at most {MaximumKeyLength} characters; this one has {key.Length}: {key}"));
        if (key.AsSpan().IndexOfAny(@"/\#?") >= 0 || key.Any(char.IsControl))
            throw new InvalidOperationException($"A key has none of / \\ # ? and no control characters; this one has: {key}");
    }

    private static long SizeOf(TableEntity row) => EntityOverhead + (2L * (row.PartitionKey.Length + row.RowKey.Length))
        + Properties(row).Sum(property => PropertyOverhead + (2L * property.Name.Length) + LengthOverhead + SizeOf(property.Value));

    private static int SizeOf(object value) => value switch
    {
        string text => 2 * text.Length,
        byte[] bytes => bytes.Length,
        bool => 1,
        int => 4,
        _ => 8,
    };

    private static IEnumerable<(string Name, object Value)> Properties(TableEntity row) => row
        .Where(static property => property is { Value: not null, Key: not ("PartitionKey" or "RowKey" or "Timestamp" or "odata.etag") })
        .Select(static property => (property.Key, property.Value));

    private static InvalidOperationException Broken(TableEntity row, FormattableString what) =>
        new($"The row {row.PartitionKey}, {row.RowKey} {what.ToString(CultureInfo.InvariantCulture)}.");
}
