using System.Globalization;

namespace Perspectives.Service.Storage.Sqlite.Questions;

/// <summary>Where a page ends: by what the list is ordered, and by what entries with the same value are. The list's letter keeps one list's positions from another's.</summary>
internal static class ListPosition
{
    public static string Write(char list, long value, long number) => string.Create(CultureInfo.InvariantCulture, $"{list}{value}.{number}");

    public static string Write(char list, long value, string key) => string.Create(CultureInfo.InvariantCulture, $"{list}{value}.{key}");

    /// <returns>Null for no position.</returns>
    /// <exception cref="InvalidPositionException">It is no position of this list.</exception>
    public static (long Value, long Number)? ReadNumber(char list, string? position)
    {
        if (position is null)
            return null;
        var (value, rest) = Split(list, position);
        return (value, Parse(rest));
    }

    /// <inheritdoc cref="ReadNumber"/>
    public static (long Value, string Key)? ReadKey(char list, string? position)
    {
        if (position is null)
            return null;
        var (value, rest) = Split(list, position);
        return rest.Length == 0 ? throw new InvalidPositionException() : (value, rest);
    }

    private static (long Value, string Tail) Split(char list, string position)
    {
        var point = position.IndexOf('.', StringComparison.Ordinal);
        return point > 1 && position[0] == list ? (Parse(position[1..point]), position[(point + 1)..]) : throw new InvalidPositionException();
    }

    private static long Parse(string number) =>
        long.TryParse(number, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) ? value : throw new InvalidPositionException();
}
