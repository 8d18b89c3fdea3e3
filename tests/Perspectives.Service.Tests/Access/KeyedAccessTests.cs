using System.Net;
using Perspectives.Service.Access;

namespace Perspectives.Service.Tests.Access;

/// <summary>Once there are keys.</summary>
public sealed class KeyedAccessTests(KeyedApplication application) : IClassFixture<KeyedApplication>
{
    private const string Address = "/metrics";

    [Theory]
    [InlineData(Role.Reader)]
    [InlineData(Role.Submitter)]
    [InlineData(Role.Administrator)]
    public async Task Every_role_may_read(Role role)
    {
        using var response = await application.GetAsync(Address, application.KeyOf(role));

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task Without_a_key_one_is_asked_for()
    {
        using var response = await application.GetAsync(Address);

        await ProblemAssert.IsAsync(response, HttpStatusCode.Unauthorized, "missing_key");
        Assert.Equal("ApiKey", Assert.Single(response.Headers.WwwAuthenticate).ToString());
    }

    [Fact]
    public async Task What_is_no_key_is_refused()
    {
        var whole = application.KeyOf(Role.Reader);
        foreach (var written in (string[])["x", whole[..^1], $"{whole}A", whole.Replace('.', ':'), ApiKeySecret.Create().Reveal(), $"{ApiKeySecret.Create().Id}{whole[16..]}"])
        {
            using var response = await application.GetAsync(Address, written);
            await ProblemAssert.IsAsync(response, HttpStatusCode.Unauthorized, "invalid_key");
            Assert.Equal("ApiKey", Assert.Single(response.Headers.WwwAuthenticate).ToString());
        }
    }

    [Fact]
    public async Task Two_keys_at_once_are_refused()
    {
        using var response = await application.GetAsync(Address, application.KeyOf(Role.Reader), application.KeyOf(Role.Reader));

        await ProblemAssert.IsAsync(response, HttpStatusCode.Unauthorized, "invalid_key");
    }

    [Fact]
    public async Task A_revoked_key_is_refused_within_two_seconds()
    {
        var key = await application.IssueAsync(Role.Reader);
        using var before = await application.GetAsync(Address, key.Reveal());
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        Assert.True(await application.Keys.RevokeAsync(key.Id, DateTimeOffset.UnixEpoch, TestContext.Current.CancellationToken));
        application.ForgetKeys();

        using var after = await application.GetAsync(Address, key.Reveal());
        await ProblemAssert.IsAsync(after, HttpStatusCode.Unauthorized, "invalid_key");
    }

    [Fact]
    public async Task No_log_has_a_secret()
    {
        var key = application.KeyOf(Role.Reader);
        using var right = await application.GetAsync(Address, key);
        using var wrong = await application.GetAsync(Address, $"{key[..^1]}_");

        Assert.DoesNotContain(application.Application.Logs.Lines, line => line.Contains(key[17..40], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_answer_has_the_headers_that_keep_browsers_from_harm()
    {
        foreach (var address in (string[])["/metrics", "/health/live", "/api/nothing"])
        {
            using var response = await application.GetAsync(address, application.KeyOf(Role.Reader));
            Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
            Assert.Equal(["no-referrer"], response.Headers.GetValues("Referrer-Policy"));
            Assert.Equal(["default-src 'none'; frame-ancestors 'none'"], response.Headers.GetValues("Content-Security-Policy"));
            Assert.Empty(response.Headers.Server);
        }
    }
}
