using System.Net;
using System.Text.Json;

namespace Perspectives.Service.Tests;

/// <summary>Holds a response to what every problem must be.</summary>
public static class ProblemAssert
{
    /// <returns>The problem, for more questions.</returns>
    public static async Task<JsonElement> IsAsync(HttpResponseMessage response, HttpStatusCode status, string code)
    {
        ArgumentNullException.ThrowIfNull(response);
        var body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(status == response.StatusCode, $"{(int)response.StatusCode} instead of {(int)status}: {body}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = JsonElement.Parse(body);
        Assert.Equal(code, problem.GetProperty("code").GetString());
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Equal("urn:perspectives:problem:" + code, problem.GetProperty("type").GetString());
        foreach (var member in (string[])["title", "detail", "traceId"])
            Assert.NotEmpty(problem.GetProperty(member).GetString()!);
        return problem;
    }

    /// <summary>The messages of an error, by JSON pointer or parameter.</summary>
    public static string[] ErrorsOf(JsonElement problem, string where) =>
        [.. problem.GetProperty("errors").GetProperty(where).EnumerateArray().Select(message => message.GetString()!)];
}
