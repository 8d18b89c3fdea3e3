using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Perspectives.Service.Language.Wire;

namespace Perspectives.Service.Language;

/// <summary>Entity recognition of Azure AI Language over its REST API: one call, with its repetitions.</summary>
internal sealed class AzureLanguageClient(HttpClient http, LanguageRequests requests, LanguageAccess access, TimeProvider time)
{
    /// <summary>Documents that the service takes in one call.</summary>
    public const int DocumentsOfCall = 5;

    // Several times what five documents full of names need.
    private const int LongestAnswer = 4 * 1024 * 1024;
    private const int LongestError = 64 * 1024;

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    /// <exception cref="LanguageServiceException">The service answered something else.</exception>
    /// <exception cref="OperationCanceledException">Cancelled.</exception>
    public async Task<EntityResults> RecognizeAsync(IReadOnlyList<DocumentInput> documents, CancellationToken cancellationToken)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(AnalyzeTextRequest.ForNames(documents), LanguageJson.Readable.AnalyzeTextRequest);
        return await requests.Pipeline.ExecuteAsync(async token => await SendAsync(body, token), cancellationToken);
    }

    /// <summary>Asks whether the service can be used, with a made-up name as its text; one text record is billed.</summary>
    /// <exception cref="LanguageServiceException">It answered something else than it should.</exception>
    public async Task<string?> ProbeAsync(CancellationToken cancellationToken) =>
        (await RecognizeAsync([new DocumentInput("1", "en", "Ana Silva")], cancellationToken)).ModelVersion;

    private async Task<EntityResults> SendAsync(byte[] body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, access.Address) { Content = new ByteArrayContent(body) { Headers = { ContentType = Json } } };
        await access.SignAsync(request, cancellationToken);
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        if (response.StatusCode != HttpStatusCode.OK)
            throw await RefusalAsync(response, cancellationToken);
        if (await BoundedContent.ReadAsync(response.Content, LongestAnswer, cancellationToken) is not { } answer)
            throw new LanguageServiceException("its answer is longer than any it gives");
        return JsonSerializer.Deserialize(answer.Span, LanguageJson.Default.AnalyzeTextAnswer)?.Results ?? throw new LanguageServiceException("its answer has no results");
    }

    private async Task<LanguageServiceException> RefusalAsync(HttpResponseMessage response, CancellationToken cancellationToken) =>
        new((int)response.StatusCode, await CodeOfAsync(response.Content, cancellationToken), PauseOf(response.Headers.RetryAfter));

    private static async Task<string?> CodeOfAsync(HttpContent content, CancellationToken cancellationToken)
    {
        try
        {
            return await BoundedContent.ReadAsync(content, LongestError, cancellationToken) is { } answer
                ? JsonSerializer.Deserialize(answer.Span, LanguageJson.Default.ErrorAnswer)?.Error?.BestCode
                : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or HttpRequestException or IOException)
        {
            // The status says enough.
            return null;
        }
    }

    private TimeSpan? PauseOf(RetryConditionHeaderValue? header) => header switch
    {
        { Delta: { } pause } => pause,
        { Date: { } date } when date - time.GetUtcNow() is var pause && pause > TimeSpan.Zero => pause,
        _ => null,
    };
}
