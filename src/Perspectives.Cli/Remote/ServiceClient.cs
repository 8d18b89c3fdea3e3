using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Perspectives.Service.Contracts;

namespace Perspectives.Cli.Remote;

/// <summary>Asks a running service over its REST API.</summary>
internal sealed class ServiceClient : IDisposable
{
    /// <summary>Where somebody waits for an answer.</summary>
    public static readonly TimeSpan ShortPatience = TimeSpan.FromSeconds(30);

    /// <summary>Where much is read, and a service that was started anew or is busy may come back.</summary>
    public static readonly TimeSpan ReadingPatience = TimeSpan.FromMinutes(5);

    /// <summary>Where much is to be sent, and the queue may have to be worked off first.</summary>
    public static readonly TimeSpan LongPatience = TimeSpan.FromHours(1);

    private const string KeyHeader = "X-Api-Key";
    private const string ProblemType = "application/problem+json";
    private const int LargestPage = 500;

    private readonly HttpClient _http;
    private readonly string _address;
    private readonly Advice _advice;

    private ServiceClient(HttpClient http, string address, Advice advice) => (_http, _address, _advice) = (http, address, advice);

    /// <param name="options">Which service, with which key.</param>
    /// <param name="patience">How long one request may wait for a busy service.</param>
    /// <param name="terminal">Told that the service is busy; its environment may have the key.</param>
    /// <param name="advice">What is done in the place of the calls that problems name; null for commands.</param>
    /// <exception cref="UsageException">The address or the key cannot be one.</exception>
    public static ServiceClient Connect(RemoteOptions options, TimeSpan patience, Terminal terminal, Advice? advice = null)
    {
        var address = Address(options.Url);
        var retrying = new RetryAfterHandler(patience, () => terminal.Error.WriteLine("The service is busy. It is asked again when it says that it may be."), TimeProvider.System)
        {
            InnerHandler = new SocketsHttpHandler { AllowAutoRedirect = false },
        };
        // A request that waits for a busy service must not be taken for one that hangs.
        var http = new HttpClient(retrying) { Timeout = patience + TimeSpan.FromMinutes(2) };
        if ((options.Key ?? terminal.Environment(RemoteOptions.KeyVariable)) is { Length: > 0 } key && !http.DefaultRequestHeaders.TryAddWithoutValidation(KeyHeader, key.Trim()))
            throw new UsageException($"The key cannot be one. It is given with --key or in {RemoteOptions.KeyVariable}, as perspectives keys create wrote it.");
        return new ServiceClient(http, address, advice ?? Advice.Commands);
    }

    /// <summary>The answer, whatever it is.</summary>
    /// <param name="method">Of HTTP.</param>
    /// <param name="path">From the root of the service, with the query.</param>
    /// <param name="content">The body; null for none.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    /// <exception cref="ServiceCallException">There is no answer, or one that the service does not give.</exception>
    public async Task<ServiceAnswer> AskAsync(HttpMethod method, string path, HttpContent? content, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(method, _address + path) { Content = content };
        try
        {
            using var response = await _http.SendAsync(request, cancellationToken);
            var body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
            return new ServiceAnswer(response.StatusCode, body, response.IsSuccessStatusCode ? null : Problem(response, body));
        }
        catch (HttpRequestException failure)
        {
            throw new ServiceCallException(Explain(failure), failure);
        }
        catch (TaskCanceledException failure) when (failure.InnerException is TimeoutException)
        {
            throw new ServiceCallException($"The service at {_address} does not answer.", failure);
        }
    }

    private string Explain(HttpRequestException failure) => failure.HttpRequestError switch
    {
        HttpRequestError.ConnectionError => $"Nothing answers at {_address}. Is the service started? Start it with \"perspectives serve\", or name another address with --url.",
        HttpRequestError.NameResolutionError => $"There is no host of the name in {_address}, or it cannot be looked up. Name another address with --url.",
        HttpRequestError.SecureConnectionError => $"No https connection to {_address} can be made: nobody speaks https there, or with a certificate that this machine does not trust.",
        HttpRequestError.InvalidResponse or HttpRequestError.VersionNegotiationError => $"What answers at {_address} does not speak HTTP as a service does. Name another address with --url.",
        _ => $"The service at {_address} broke off before it had answered. Has it been stopped?",
    };

    /// <summary>The answer to a request that is expected to be fulfilled.</summary>
    /// <inheritdoc cref="AskAsync"/>
    /// <exception cref="UsageException">The service refused the request.</exception>
    public async Task<ServiceAnswer> CallAsync(HttpMethod method, string path, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(method, path, content: null, cancellationToken);
        return answer.Problem is null ? answer : throw Refusal(answer);
    }

    /// <summary>The items of a list, page after page as they are asked for.</summary>
    /// <param name="path">From the root of the service, without the query.</param>
    /// <param name="filters">The query.</param>
    /// <param name="most">Items.</param>
    /// <param name="cancellationToken">Cancelled.</param>
    public async IAsyncEnumerable<JsonElement> ListAsync(string path, Query filters, int most, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var left = most;
        var query = filters.With("pageSize", Math.Min(left, LargestPage));
        while (true)
        {
            var page = (await CallAsync(HttpMethod.Get, path + query, cancellationToken)).Json;
            foreach (var item in page.GetProperty("items").EnumerateArray().Take(left))
                yield return item;
            left -= page.GetProperty("items").GetArrayLength();
            if (left <= 0 || page.GetProperty("continuation").GetString() is not { } continuation)
                yield break;
            query = filters.With("pageSize", Math.Min(left, LargestPage)).With("continuation", continuation);
        }
    }

    public void Dispose() => _http.Dispose();

    /// <summary>What becomes of a command whose one request was not fulfilled.</summary>
    public static Exception Refusal(ServiceAnswer answer) => answer.Status switch
    {
        HttpStatusCode.Unauthorized => new UsageException($"{answer.Message} A key is given with --key or in {RemoteOptions.KeyVariable}; one is made with \"perspectives keys create\"."),
        HttpStatusCode.Forbidden => new UsageException($"The API key may not do this: {answer.Message}"),
        < HttpStatusCode.InternalServerError => new UsageException(answer.Message),
        _ => new ServiceCallException(answer.Message),
    };

    private ProblemResponse Problem(HttpResponseMessage response, byte[] body)
    {
        try
        {
            if (response.Content.Headers.ContentType?.MediaType == ProblemType)
                return _advice.Reword(JsonSerializer.Deserialize(body, ServiceJson.Readable.ProblemResponse)!);
        }
        catch (JsonException)
        {
            // Not ours then.
        }

        throw new ServiceCallException($"{_address} answers with status {(int)response.StatusCode} and is no Perspectives service. Name its address with --url.");
    }

    private static string Address(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address is { Query: "", Fragment: "" }
            ? address.AbsoluteUri.TrimEnd('/')
            : throw new UsageException($"\"{url}\" is no address of a service. Write it as {Settings.DefaultAddress}");
}
