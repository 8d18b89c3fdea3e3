using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Azure.Data.Tables;

namespace Perspectives.Service.Storage.Tables;

/// <summary>
/// Values as rows have them. What is longer than a property may be goes on in further ones: "text", "text1", "text2" … What a row says is JSON in its
/// property "json", to be read by people too; what is searched for stands in the keys.
/// </summary>
internal static class TableColumns
{
    /// <summary>The most bytes that are written into one row; longer ones go into a blob.</summary>
    public const int MostBytes = 640 << 10;

    private const string Json = "json";

    // As many as a row can have.
    private const int MostParts = TableLimits.MaximumEntitySize / TableLimits.MaximumPropertySize;

    // UTF-16 units, each of two bytes.
    private const int TextPart = TableLimits.MaximumPropertySize / 2;

    /// <summary>The keys and what a row says, without what else there is in it.</summary>
    public static string[] Jsons { get; } = ["PartitionKey", "RowKey", .. Enumerable.Range(0, MostParts).Select(static number => NameOf(Json, number))];

    public static TableEntity WithJson<T>(this TableEntity row, T value, JsonTypeInfo<T> type) => row.WithText(Json, JsonSerializer.Serialize(value, type));

    public static T ReadJson<T>(this TableEntity row, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(row.ReadText(Json), type)!;

    public static TableEntity WithText(this TableEntity row, string name, string text)
    {
        var number = 0;
        for (var start = 0; start < text.Length || number == 0; number++)
        {
            var length = Math.Min(TextPart, text.Length - start);
            // A pair is not cut in two: neither half is a letter.
            if (length > 0 && start + length < text.Length && char.IsHighSurrogate(text[start + length - 1]))
                length--;
            row[NameOf(name, number)] = text.Substring(start, length);
            start += length;
        }

        return row;
    }

    public static string ReadText(this TableEntity row, string name)
    {
        var text = row.GetString(name) ?? "";
        for (var number = 1; row.GetString(NameOf(name, number)) is { } part; number++)
            text += part;
        return text;
    }

    public static TableEntity WithBytes(this TableEntity row, string name, ReadOnlyMemory<byte> bytes)
    {
        var number = 0;
        for (var start = 0; start < bytes.Length || number == 0; start += TableLimits.MaximumPropertySize, number++)
            row[NameOf(name, number)] = bytes.Slice(start, Math.Min(TableLimits.MaximumPropertySize, bytes.Length - start)).ToArray();
        return row;
    }

    /// <returns>Null where the row has no such property.</returns>
    public static byte[]? ReadBytes(this TableEntity row, string name)
    {
        if (row.GetBinary(name) is not { } first)
            return null;
        var parts = new List<byte[]> { first };
        while (row.GetBinary(NameOf(name, parts.Count)) is { } part)
            parts.Add(part);
        return parts.Count == 1 ? first : [.. parts.SelectMany(static part => part)];
    }

    private static string NameOf(string name, int number) => number == 0 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}{number}");
}
