using System.Net;
using Perspectives.Service.Access;
using Perspectives.Service.Tests.Access;

namespace Perspectives.Service.Tests.Endpoints;

/// <summary>Which role the calls for articles, analyses, operations, poison and keys take.</summary>
public sealed class RoleTests(KeyedApplication application) : IClassFixture<KeyedApplication>
{
    public static TheoryData<string, string, Role> Calls => new()
    {
        { "GET", "/api/articles", Role.Reader },
        { "GET", "/api/articles/a", Role.Reader },
        { "GET", "/api/articles/a/perspectives", Role.Reader },
        { "GET", "/api/articles/a/text", Role.Reader },
        { "GET", "/api/operations/a", Role.Reader },
        { "POST", "/api/articles", Role.Submitter },
        { "POST", "/api/articles/batch", Role.Submitter },
        { "PUT", "/api/articles/a", Role.Submitter },
        { "DELETE", "/api/articles/a", Role.Submitter },
        { "POST", "/api/analyze", Role.Submitter },
        { "GET", "/api/actors/a/aliases", Role.Reader },
        { "POST", "/api/actors/merge", Role.Administrator },
        { "POST", "/api/actors/split", Role.Administrator },
        { "GET", "/api/poison", Role.Administrator },
        { "POST", "/api/poison/a/replay", Role.Administrator },
        { "DELETE", "/api/poison/a", Role.Administrator },
        { "POST", "/api/articles/a/analyze", Role.Submitter },
        { "GET", "/api/joins", Role.Reader },
        { "GET", "/api/keys", Role.Administrator },
        { "POST", "/api/keys", Role.Administrator },
        { "DELETE", "/api/keys/a", Role.Administrator },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task Call_takes_its_role_or_a_higher_one(string method, string address, Role role)
    {
        using var without = await application.SendAsync(new HttpMethod(method), address);
        Assert.Equal(HttpStatusCode.Unauthorized, without.StatusCode);
        foreach (var other in Enum.GetValues<Role>())
        {
            using var response = await application.SendAsync(new HttpMethod(method), address, application.KeyOf(other));
            if (other < role)
                await ProblemAssert.IsAsync(response, HttpStatusCode.Forbidden, "role_required");
            else
                Assert.False(response.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden);
        }
    }
}
