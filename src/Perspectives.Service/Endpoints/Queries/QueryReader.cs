using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http;
using Perspectives.Articles;
using Perspectives.Service.Failures;
using Perspectives.Service.Storage;

namespace Perspectives.Service.Endpoints.Queries;

/// <summary>
/// Reads a request's query by the endpoint's list of parameters and collects all that is wrong with it. Ask for <see cref="Problem"/> when all
/// values are read: they are of no use if there is one.
/// </summary>
internal sealed class QueryReader
{
    private const int LengthOfDay = 10;

    private readonly IQueryCollection _query;
    private readonly IReadOnlyList<QueryParameter> _known;
    private readonly List<RequestError> _errors = [];

    public QueryReader(HttpRequest request, IReadOnlyList<QueryParameter> known)
    {
        ArgumentNullException.ThrowIfNull(request);
        _query = request.Query;
        _known = known;
        foreach (var name in _query.Keys.Where(name => !known.Any(parameter => parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))))
            Refuse(name, $"There is no such parameter here. {Alternatives()}");
    }

    public IReadOnlyList<RequestError> Errors => _errors;

    public Problem? Problem => RequestErrors.FindProblem(_errors, ProblemKind.InvalidQuery);

    /// <summary>The values that narrow the list, so that two readers with the same list read the same string and two with different lists do not.</summary>
    public string Filter
    {
        get
        {
            var filter = new StringBuilder();
            foreach (var parameter in _known.Where(parameter => parameter.Filters))
            {
                foreach (var value in _query[parameter.Name])
                    filter.Append('&').Append(parameter.Name).Append('=').Append(Uri.EscapeDataString(value ?? ""));
            }

            return filter.ToString();
        }
    }

    /// <returns>Null where it is not given or blank.</returns>
    public string? Text(QueryParameter parameter)
    {
        var values = Texts(parameter);
        return values.Count == 0 ? null : values[0];
    }

    /// <returns>Without blank values.</returns>
    public IReadOnlyList<string> Texts(QueryParameter parameter)
    {
        var values = _query[parameter.Name].Where(value => !string.IsNullOrWhiteSpace(value)).Select(value => value!.Trim()).ToArray();
        if (values.Length > 1 && !parameter.Repeats)
            Refuse(parameter.Name, "It is given several times. Give it once.");
        foreach (var value in values.Where(value => value.Length > parameter.MaximumLength))
            Refuse(parameter.Name, string.Create(CultureInfo.InvariantCulture, $"It has {value.Length:N0} UTF-16 units, and at most {parameter.MaximumLength:N0} are read. Shorten it."));
        if (parameter.Choices.Count > 0 && values.Any(value => !parameter.Choices.Contains(value, StringComparer.Ordinal)))
            Refuse(parameter.Name, $"It must be one of: {string.Join(", ", parameter.Choices)}.");
        return values;
    }

    public int Number(QueryParameter parameter)
    {
        if (Text(parameter) is not { } written)
            return parameter.Default;
        var (least, most) = parameter.Bounds;
        if (int.TryParse(written, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
            return number;
        Refuse(parameter.Name, string.Create(CultureInfo.InvariantCulture, $"It must be a whole number from {least} to {most}."));
        return parameter.Default;
    }

    public bool Flag(QueryParameter parameter)
    {
        switch (Text(parameter))
        {
            case null or "false":
                return false;
            case "true":
                return true;
            default:
                Refuse(parameter.Name, "It must be true or false.");
                return false;
        }
    }

    /// <summary>The member of the enum whose name is the chosen value, underscores and case aside.</summary>
    public T? Choice<T>(QueryParameter parameter)
        where T : struct, Enum =>
        Text(parameter) is { } written && parameter.Choices.Contains(written, StringComparer.Ordinal)
            ? Enum.Parse<T>(written.Replace("_", "", StringComparison.Ordinal), ignoreCase: true)
            : null;

    public DateTimeOffset? Time(QueryParameter parameter) => Time(parameter, out _);

    /// <summary>The times from the one parameter to the other; a day as the last includes that day.</summary>
    public TimeRange Range(QueryParameter from, QueryParameter to)
    {
        var first = Time(from, out _);
        var last = Time(to, out var isDay);
        if (isDay && last is { } day)
            last = day.UtcDateTime.Date == DateTime.MaxValue.Date ? null : day.AddDays(1);
        if (first > last || (first == last && last is not null))
            Refuse(to.Name, $"It is not after \"{from.Name}\".");
        return new TimeRange(first, last);
    }

    public void Refuse(string name, string message, string? code = null) => _errors.Add(new RequestError(code ?? ProblemKind.InvalidQuery.Code, message, name));

    private DateTimeOffset? Time(QueryParameter parameter, out bool isDay)
    {
        isDay = false;
        if (Text(parameter) is not { } written)
            return null;
        isDay = written.Length == LengthOfDay;
        if (PublishedTime.TryRead(written, out var time))
            return time;
        Refuse(parameter.Name, "It is no time as ISO 8601 writes it. Write it like 2026-05-03 or 2026-05-03T14:30:00Z; in an address, a + is written %2B.");
        return null;
    }

    private string Alternatives() => _known.Count == 0 ? "This address has none." : $"There are: {string.Join(", ", _known.Select(parameter => parameter.Name))}.";
}
