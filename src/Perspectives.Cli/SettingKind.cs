using System.ComponentModel;
using System.Globalization;

namespace Perspectives.Cli;

/// <summary>Kinds of single values that a setting may have, as the binder of settings reads them.</summary>
internal static class SettingKind
{
    /// <summary>Whether a setting of the type is one value, and no list and no section.</summary>
    public static bool IsOne(Type type) => ValueOf(type) is var value && (value.IsEnum || value.IsPrimitive || value == typeof(string) || value == typeof(TimeSpan));

    /// <summary>"a whole number": what is to be written.</summary>
    public static string Describe(Type type) => ValueOf(type) switch
    {
        { IsEnum: true } value => $"one of {string.Join(", ", Enum.GetNames(value))}",
        var value when value == typeof(bool) => "true or false",
        var value when value == typeof(TimeSpan) => "a time such as 00:00:30",
        var value when value == typeof(string) => "a text",
        var value when value == typeof(double) => "a number",
        _ => "a whole number",
    };

    /// <returns>False where the value is of another kind.</returns>
    public static bool TryRead(string written, Type type, out object? value)
    {
        value = null;
        var kind = ValueOf(type);
        // Days.
        if (kind == typeof(TimeSpan) && IsNumber(written))
            return false;
        // The number of a name is nothing that anybody means.
        if (kind.IsEnum && !written.Split(',').All(part => Enum.GetNames(kind).Contains(part.Trim(), StringComparer.OrdinalIgnoreCase)))
            return false;
        try
        {
            value = TypeDescriptor.GetConverter(kind).ConvertFromInvariantString(written);
            return true;
        }
        catch (Exception other) when (other is FormatException or ArgumentException or OverflowException)
        {
            return false;
        }
    }

    /// <summary>What a number means that was written for a time, which is hardly what was meant; null for other values and kinds.</summary>
    public static string? ExplainNumber(string written, Type type) =>
        ValueOf(type) == typeof(TimeSpan) && IsNumber(written) && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? string.Create(CultureInfo.InvariantCulture, $"which means days. Write {TimeSpan.FromSeconds(number):c} for seconds.")
            : null;

    private static bool IsNumber(string written) => written.Length > 0 && written.All(char.IsAsciiDigit);

    private static Type ValueOf(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
