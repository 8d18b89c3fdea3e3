using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Time.Testing;
using Perspectives.Cli.Remote;

namespace Perspectives.Service.Tests.Cli;

public sealed class RetryAfterHandlerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly FakeTimeProvider _time = new();
    private readonly List<HttpResponseMessage> _answers = [];
    private readonly List<string> _bodies = [];
    private int _busy;

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    public async Task A_busy_service_is_asked_again_after_the_time_that_it_names(HttpStatusCode status)
    {
        Answer(status, seconds: 7);
        Answer(status, seconds: 3);
        Answer(HttpStatusCode.OK);
        var sending = SendAsync();
        _time.Advance(TimeSpan.FromSeconds(6.9));
        Assert.Single(_bodies);
        _time.Advance(TimeSpan.FromSeconds(0.2));
        Assert.Equal(2, _bodies.Count);
        _time.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(HttpStatusCode.OK, await sending);
        Assert.Equal(["body", "body", "body"], _bodies);
        Assert.Equal(1, _busy);
    }

    [Fact]
    public async Task One_that_names_no_time_is_asked_less_and_less_often()
    {
        for (var time = 0; time < 3; time++)
            Answer(HttpStatusCode.ServiceUnavailable);
        Answer(HttpStatusCode.OK);
        var sending = SendAsync();
        foreach (var seconds in (int[])[1, 2, 4])
        {
            var before = _bodies.Count;
            _time.Advance(TimeSpan.FromSeconds(seconds - 0.1));
            Assert.Equal(before, _bodies.Count);
            _time.Advance(TimeSpan.FromSeconds(0.1));
            Assert.Equal(before + 1, _bodies.Count);
        }

        Assert.Equal(HttpStatusCode.OK, await sending);
    }

    [Fact]
    public async Task Patience_ends()
    {
        Answer(HttpStatusCode.TooManyRequests, seconds: 61);
        Assert.Equal(HttpStatusCode.TooManyRequests, await SendAsync());
        Assert.Equal(0, _busy);
    }

    [Fact]
    public async Task Other_refusals_are_given_at_once()
    {
        Answer(HttpStatusCode.InternalServerError, seconds: 1);
        Assert.Equal(HttpStatusCode.InternalServerError, await SendAsync());
    }

    private void Answer(HttpStatusCode status, int? seconds = null)
    {
        var answer = new HttpResponseMessage(status);
        answer.Headers.RetryAfter = seconds is { } delay ? new RetryConditionHeaderValue(TimeSpan.FromSeconds(delay)) : null;
        _answers.Add(answer);
    }

    private async Task<HttpStatusCode> SendAsync()
    {
        using var client = new HttpClient(new RetryAfterHandler(Patience, () => _busy++, _time) { InnerHandler = new Script(this) });
        using var content = new StringContent("body");
        using var response = await client.PostAsync(new Uri("http://localhost/"), content, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    private sealed class Script(RetryAfterHandlerTests test) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            test._bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            return test._answers[test._bodies.Count - 1];
        }
    }
}
