using System.Globalization;
using Microsoft.AspNetCore.Http;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Endpoints;

/// <summary>
/// Reads the parameters of a query and notes all that is wrong with them, so that the caller hears of everything at once. Parameters that nobody has
/// asked for by the end are errors too: a filter that was misspelt must not be a filter that was ignored. A value that is blank is not given.
/// </summary>
internal sealed class QueryValues(IQueryCollection query)
{
    private readonly SortedDictionary<string, List<string>> _errors = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is wrong, by parameter; empty where nothing is. To be asked for after all values.</summary>
    public IReadOnlyDictionary<string, string[]> Errors
    {
        get
        {
            var errors = _errors.ToDictionary(error => error.Key, error => error.Value.ToArray(), StringComparer.Ordinal);
            foreach (var name in query.Keys.Where(name => !_known.Contains(name)).Take(20))
                errors[Shorten(name)] = [$"There is no such parameter here. Known: {string.Join(", ", _known)}."];
            return errors;
        }
    }

    /// <param name="name">Of the parameter.</param>
    /// <param name="longest">UTF-16 units.</param>
    /// <returns>Without white space around it; null where it is not given or wrong.</returns>
    public string? Text(string name, int longest)
    {
        if (Single(name) is not { } value)
            return null;
        if (value.Length <= longest)
            return value;
        Add(name, string.Create(CultureInfo.InvariantCulture, $"It has {value.Length:N0} characters, and at most {longest:N0} are taken. Shorten it."));
        return null;
    }

    /// <summary>One of the choices; case is ignored.</summary>
    /// <returns>Null where it is not given or wrong.</returns>
    public T? Choice<T>(string name, params IReadOnlyList<(string Name, T Value)> choices)
        where T : struct
    {
        if (Single(name) is not { } value)
            return null;
        foreach (var choice in choices)
        {
            if (string.Equals(choice.Name, value, StringComparison.OrdinalIgnoreCase))
                return choice.Value;
        }

        Add(name, $"\"{Shorten(value)}\" is not one of {string.Join(", ", choices.Select(choice => choice.Name))}.");
        return null;
    }

    /// <summary>Parameter "pageSize".</summary>
    public int PageSize()
    {
        const string Name = "pageSize";
        if (Single(Name) is not { } value)
            return PageRequest.DefaultSize;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size is >= 1 and <= PageRequest.MaximumSize)
            return size;
        Add(Name, $"\"{Shorten(value)}\" is not a whole number from 1 to {PageRequest.MaximumSize}.");
        return PageRequest.DefaultSize;
    }

    /// <summary>
    /// Parameters "from" and "to", each a day or a time. From is the first moment that counts; a day as "to" counts whole, a time as "to" is the first
    /// moment that does not.
    /// </summary>
    public TimeRange Published()
    {
        var from = Time("from");
        var to = Time("to");
        var range = new TimeRange(from?.Start, to is { } last ? last.End : null);
        if (range is { From: { } start, To: { } end } && start >= end)
            Add("to", "It is not after \"from\", so that nothing can lie between them. Exchange them, or leave one out.");
        return range;
    }

    /// <summary>A list in commas, in repeated parameters, or both.</summary>
    /// <param name="name">Of the parameter.</param>
    /// <param name="most">Values, each once.</param>
    /// <param name="longest">UTF-16 units of a value.</param>
    /// <param name="mayHaveCommas">Whether a comma may be part of a value; it is one where the parameter is repeated.</param>
    public IReadOnlyList<string> List(string name, int most, int longest, bool mayHaveCommas = false)
    {
        _known.Add(name);
        var given = query[name].Select(value => value ?? "");
        // Who repeats the parameter has said where one value ends and the next begins.
        var parts = mayHaveCommas && query[name].Count > 1 ? given : given.SelectMany(value => value.Split(','));
        var values = parts.Select(value => value.Trim()).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal).ToArray();
        if (values.Length > most)
            Add(name, string.Create(CultureInfo.InvariantCulture, $"There are {values.Length:N0} values, and at most {most} are compared at once. Leave some out."));
        if (Array.Find(values, value => value.Length > longest) is { } tooLong)
            Add(name, string.Create(CultureInfo.InvariantCulture, $"\"{Shorten(tooLong)}\" has {tooLong.Length:N0} characters, and at most {longest:N0} are taken."));
        return values;
    }

    public void Add(string name, string error)
    {
        if (!_errors.TryGetValue(name, out var errors))
            _errors.Add(name, errors = []);
        errors.Add(error);
    }

    private string? Single(string name)
    {
        _known.Add(name);
        var values = query[name];
        if (values.Count > 1)
        {
            Add(name, "It is given more than once. Give it once.");
            return null;
        }

        return values.Count == 1 && values[0]?.Trim() is { Length: > 0 } value ? value : null;
    }

    private QueryTime? Time(string name)
    {
        if (Single(name) is not { } value)
            return null;
        if (QueryTime.TryRead(value, out var time))
            return time;
        Add(name, $"\"{Shorten(value)}\" is neither a day (2026-03-01) nor a time (2026-03-01T08:00:00Z, 2026-03-01T08:00:00+02:00).");
        return null;
    }

    private static string Shorten(string value) => value.Length <= 60 ? value : $"{value.AsSpan(0, char.IsHighSurrogate(value[59]) ? 59 : 60)}…";
}
