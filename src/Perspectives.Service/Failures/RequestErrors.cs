namespace Perspectives.Service.Failures;

/// <summary>Makes one problem of all that is wrong with a request.</summary>
internal static class RequestErrors
{
    /// <param name="errors">All of them.</param>
    /// <param name="kind">What they are together where they are not all the same.</param>
    /// <param name="kindOf">The kind of problem that a code stands for; by default the given kind with that code.</param>
    /// <returns>Null where there is no error.</returns>
    public static Problem? FindProblem(IReadOnlyList<RequestError> errors, ProblemKind kind, Func<string, ProblemKind>? kindOf = null)
    {
        if (errors.Count == 0)
            return null;
        var codes = errors.Select(error => error.Code).Distinct(StringComparer.Ordinal).ToArray();
        var whole = codes is [var code] && code != kind.Code ? kindOf?.Invoke(code) ?? kind with { Code = code } : kind;
        var detail = errors.Count == 1 ? Describe(errors[0]) : $"There are {errors.Count} errors; \"errors\" lists them all.";
        return new Problem(whole, detail) { Errors = errors.GroupBy(error => error.Where, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Select(error => error.Message).Distinct(StringComparer.Ordinal).ToArray(), StringComparer.Ordinal) };
    }

    /// <summary>With the place where the message alone does not name it: "/reason: It is missing.", "pageSize: It must be a whole number from 1 to 100."</summary>
    private static string Describe(RequestError error) =>
        error.Where.Length == 0 || error.Message.Contains(error.Where.TrimStart('/'), StringComparison.OrdinalIgnoreCase) ? error.Message : $"{error.Where}: {error.Message}";
}
