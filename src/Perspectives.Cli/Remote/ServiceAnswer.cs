using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Perspectives.Service.Contracts;

namespace Perspectives.Cli.Remote;

/// <summary>What the service answered to one request.</summary>
/// <param name="Status">Of HTTP.</param>
/// <param name="Body">As it came; empty where there is none.</param>
/// <param name="Problem">Why the request was not fulfilled; null where it was.</param>
internal sealed record ServiceAnswer(HttpStatusCode Status, byte[] Body, ProblemResponse? Problem)
{
    public JsonElement Json => JsonElement.Parse(Body);

    public string Text => Encoding.UTF8.GetString(Body);

    /// <summary>Whether the request was refused for who sent it, not for what it asks.</summary>
    public bool IsOfCaller => Status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden;

    /// <summary>The problem with all that is wrong, as people read it; empty where there is none.</summary>
    public string Message => Problem is null ? "" : Describe(Problem);

    public T Read<T>(JsonTypeInfo<T> type) => JsonSerializer.Deserialize(Body, type)!;

    public static string Describe(ProblemResponse problem)
    {
        var errors = problem.Errors?.SelectMany(error => error.Value.Select(message => Named(error.Key, message))).ToArray() ?? [];
        return errors.Length == 0 ? problem.Detail : string.Join(' ', errors);
    }

    // Most messages name the field by themselves.
    private static string Named(string pointer, string message)
    {
        var field = pointer.TrimStart('/');
        return field.Length == 0 || message.Contains(field, StringComparison.OrdinalIgnoreCase) ? message : $"{field}: {message}";
    }
}
