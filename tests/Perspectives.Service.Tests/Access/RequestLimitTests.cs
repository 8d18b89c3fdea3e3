using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Http;
using Perspectives.Service.Access;

namespace Perspectives.Service.Tests.Access;

public sealed class RequestLimitTests
{
    private const string Address = "/metrics";

    [Fact]
    public async Task A_key_that_asks_too_often_is_told_when_to_come_back_and_keeps_no_other_from_asking()
    {
        await using var application = await KeyedApplication.StartAsync(options => (options.RequestsPerSecond, options.RequestBurst) = (1, 3));
        var eager = application.KeyOf(Role.Reader);

        // More than the clock gives back meanwhile.
        var answers = new List<HttpResponseMessage>();
        for (var number = 0; number < 12; number++)
            answers.Add(await application.GetAsync(Address, eager));
        var refused = answers.Last(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);

        Assert.All(answers.Take(3), answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        await ProblemAssert.IsAsync(refused, HttpStatusCode.TooManyRequests, "too_many_requests");
        Assert.InRange(int.Parse(Assert.Single(refused.Headers.GetValues("Retry-After")), CultureInfo.InvariantCulture), 1, 2);
        using var other = await application.GetAsync(Address, application.KeyOf(Role.Submitter));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
        using var health = await application.GetAsync("/health/live", eager);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
        answers.ForEach(answer => answer.Dispose());
    }

    [Fact]
    public async Task Wrong_keys_are_limited_by_address()
    {
        await using var application = await KeyedApplication.StartAsync(options => (options.RequestsPerSecond, options.RequestBurst) = (1, 3));

        var statuses = new List<HttpStatusCode>();
        for (var number = 0; number < 12; number++)
        {
            using var answer = await application.GetAsync(Address, ApiKeySecret.Create().Reveal());
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal(HttpStatusCode.Unauthorized, statuses[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Fact]
    public async Task This_machine_is_not_limited_as_long_as_there_is_no_key()
    {
        await using var application = await ServiceApplication.StartAsync(options => (options.RequestsPerSecond, options.RequestBurst) = (1, 1));
        for (var number = 0; number < 20; number++)
        {
            using var answer = await application.Client.GetAsync(new Uri(Address, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Zero_is_no_limit()
    {
        await using var application = await KeyedApplication.StartAsync(options => (options.RequestsPerSecond, options.RequestBurst) = (0, 1));
        for (var number = 0; number < 20; number++)
        {
            using var answer = await application.GetAsync(Address, application.KeyOf(Role.Reader));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("10.0.0.7", "10.0.0.7")]
    [InlineData("::ffff:10.0.0.7", "10.0.0.7")]
    [InlineData("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::")]
    [InlineData("2001:db8:1:2:ffff::", "2001:db8:1:2::")]
    public void Addresses_of_one_network_are_one_caller(string address, string partition)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = IPAddress.Parse(address);

        Assert.Equal(partition, RequestLimits.PartitionOf(context));
    }
}
