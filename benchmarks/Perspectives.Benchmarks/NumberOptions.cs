using System.Globalization;

namespace Perspectives.Benchmarks;

/// <summary>Options of a program that are positive numbers, each with its default.</summary>
internal sealed class NumberOptions
{
    private readonly Dictionary<string, int> _values;

    public NumberOptions(string[] arguments, params (string Name, int Default)[] known)
    {
        _values = known.ToDictionary(option => option.Name, option => option.Default, StringComparer.Ordinal);
        foreach (var pair in arguments.Chunk(2))
        {
            if (pair.Length < 2 || !_values.ContainsKey(pair[0]) || !int.TryParse(pair[1], CultureInfo.InvariantCulture, out var value) || value < 1)
                throw new ArgumentException($"'{string.Join(' ', pair)}' is none of these options with a number from 1: {string.Join(", ", _values.Keys)}.", nameof(arguments));
            _values[pair[0]] = value;
        }
    }

    public int this[string name] => _values[name];
}
