using System.Globalization;
using System.Text;

namespace Perspectives.Cli.Remote;

/// <summary>The query of an address; values that are null are left out.</summary>
internal sealed class Query
{
    private readonly (string Name, string Value)[] _parameters;

    private Query((string Name, string Value)[] parameters) => _parameters = parameters;

    public static Query Empty { get; } = new([]);

    public Query With(string name, string? value) => value is null ? this : new([.. _parameters, (name, value)]);

    public Query With(string name, int? value) => With(name, value?.ToString(CultureInfo.InvariantCulture));

    public override string ToString()
    {
        var query = new StringBuilder();
        foreach (var (name, value) in _parameters)
            query.Append(query.Length == 0 ? '?' : '&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
        return query.ToString();
    }
}
