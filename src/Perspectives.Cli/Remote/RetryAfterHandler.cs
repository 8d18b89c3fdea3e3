using System.Net;

namespace Perspectives.Cli.Remote;

/// <summary>Sends a request again where the service is too busy for it (429, 503), after the time that it names or else longer and longer.</summary>
/// <param name="patience">How long one request may take with all its waiting; the last refusal is then given as it came.</param>
/// <param name="onBusy">Called before the first wait.</param>
/// <param name="time">The clock.</param>
internal sealed class RetryAfterHandler(TimeSpan patience, Action onBusy, TimeProvider time) : DelegatingHandler
{
    private static readonly TimeSpan ShortestWait = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestUnasked = TimeSpan.FromSeconds(30);

    private bool _wasBusy;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var deadline = time.GetUtcNow() + patience;
        for (var unasked = ShortestWait; ; unasked = unasked + unasked < LongestUnasked ? unasked + unasked : LongestUnasked)
        {
            var response = await base.SendAsync(request, cancellationToken);
            if (response.StatusCode is not (HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable))
                return response;
            var wait = Asked(response) ?? unasked;
            if (time.GetUtcNow() + wait > deadline)
                return response;
            response.Dispose();
            if (!_wasBusy)
                onBusy();
            _wasBusy = true;
            await Task.Delay(wait, time, cancellationToken);
        }
    }

    private TimeSpan? Asked(HttpResponseMessage response)
    {
        var asked = response.Headers.RetryAfter is { } retryAfter ? retryAfter.Delta ?? retryAfter.Date - time.GetUtcNow() : null;
        return asked < ShortestWait ? ShortestWait : asked;
    }
}
