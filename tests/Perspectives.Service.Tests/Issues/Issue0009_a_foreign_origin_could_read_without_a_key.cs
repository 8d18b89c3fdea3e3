using System.Net;
using Perspectives.Service.Tests.Endpoints;

namespace Perspectives.Service.Tests.Issues;

/// <summary>A client that says which page it asks for, and not how (Sec-Fetch-Site), was answered while there was no key.</summary>
public sealed class Issue0009_a_foreign_origin_could_read_without_a_key(ServiceApplication application) : IClassFixture<ServiceApplication>
{
    [Theory]
    [InlineData("GET", "https://news.example")]
    [InlineData("HEAD", "https://news.example")]
    [InlineData("GET", "null")]
    [InlineData("GET", "http://localhost:3000")]
    public async Task It_is_refused(string method, string origin)
    {
        using var response = await application.SendAsync(new HttpMethod(method), "/api/articles", null, ("Origin", origin));
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task The_services_own_is_answered()
    {
        using var response = await application.GetAsync("/api/articles", ("Origin", "http://localhost"));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }
}
