using System.Net;
using System.Net.Http.Headers;
using Perspectives.Cli.Remote;
using Perspectives.Service.Contracts;

namespace Perspectives.Cli.Submission;

/// <summary>Sends many articles in one request.</summary>
internal sealed class BatchSender(ServiceClient client, bool anyLanguage, TimeProvider time)
{
    /// <summary>The most articles, fewer than the service takes: what it has accepted is shown sooner.</summary>
    public const int MostArticles = 100;

    /// <summary>Bytes that are enough for a request.</summary>
    public const int EnoughBytes = 8 * 1024 * 1024;

    private static readonly TimeSpan TimeUntilFree = TimeSpan.FromSeconds(5);

    /// <summary>The outcomes in the order of the articles. Those for which the service is too busy are sent again.</summary>
    /// <inheritdoc cref="ArticleSender.SendAsync"/>
    public async Task<IReadOnlyList<SubmissionOutcome>> SendAsync(IReadOnlyList<OutgoingArticle> articles, CancellationToken cancellationToken)
    {
        var outcomes = new SubmissionOutcome?[articles.Count];
        var deadline = time.GetUtcNow() + ServiceClient.LongPatience;
        while (true)
        {
            var left = Enumerable.Range(0, articles.Count).Where(number => outcomes[number] is null).ToArray();
            var entries = await SendOnceAsync([.. left.Select(number => articles[number])], cancellationToken);
            var isPatient = time.GetUtcNow() + TimeUntilFree < deadline;
            foreach (var (number, entry) in left.Zip(entries))
                outcomes[number] = isPatient && IsBusy(entry) ? null : OutcomeOf(articles[number], entry);
            if (!outcomes.Contains(null))
                return outcomes!;
            await Task.Delay(TimeUntilFree, time, cancellationToken);
        }
    }

    private async Task<IReadOnlyList<BatchEntryResponse>> SendOnceAsync(OutgoingArticle[] articles, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent([.. articles.SelectMany(article => article.Content.Append((byte)'\n'))]);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/jsonl");
        var query = Query.Empty.With("anyLanguage", anyLanguage ? "true" : null);
        var answer = await client.AskAsync(HttpMethod.Post, $"/api/articles/batch{query}", content, cancellationToken);
        if (answer.Problem is not null)
            throw ServiceClient.Refusal(answer);
        var entries = answer.Read(ServiceJson.Readable.BatchResponse).Entries;
        return entries.Count == articles.Length
            ? entries
            : throw new ServiceCallException($"The service answered {entries.Count} of {articles.Length} articles of a batch. Submit again: what was accepted stays as it is.");
    }

    private static bool IsBusy(BatchEntryResponse entry) => entry.Status is (int)HttpStatusCode.TooManyRequests or (int)HttpStatusCode.ServiceUnavailable;

    private static SubmissionOutcome OutcomeOf(OutgoingArticle article, BatchEntryResponse entry) => entry.Problem is { } problem
        ? SubmissionOutcome.Refused(article, problem.Code, ServiceAnswer.Describe(problem))
        : SubmissionOutcome.Accepted(article, entry.Operation!);
}
