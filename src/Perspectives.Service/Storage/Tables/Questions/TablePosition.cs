using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace Perspectives.Service.Storage.Tables.Questions;

/// <summary>Where a page ends: by what the list is ordered, and whose entry it is. The list's letter keeps one list's positions from another's.</summary>
/// <param name="Value">Time or count.</param>
/// <param name="Name">Id or key.</param>
/// <param name="Number">Of a statement; 0 in other lists.</param>
internal sealed record TablePosition(long Value, string Name, int Number = 0)
{
    public string Write(char list) =>
        string.Create(CultureInfo.InvariantCulture, $"{list}{TableKey.Falling(Value)}.{Number}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(Name))}");

    /// <returns>Null for no position.</returns>
    /// <exception cref="InvalidPositionException">It is no position of this list.</exception>
    public static TablePosition? Read(char list, string? position)
    {
        if (position is null)
            return null;
        if (position.Length == 0 || position[0] != list || position[1..].Split('.') is not [var value, var number, var name])
            throw new InvalidPositionException();
        if (TableKey.ReadFalling(value) is not { } time || !int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var place) || !Base64Url.IsValid(name) || name.Length == 0)
            throw new InvalidPositionException();
        return new TablePosition(time, Encoding.UTF8.GetString(Base64Url.DecodeFromChars(name)), place);
    }
}
