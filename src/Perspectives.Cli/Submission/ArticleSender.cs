using System.Net;
using System.Net.Http.Headers;
using Perspectives.Cli.Remote;
using Perspectives.Service.Contracts;

namespace Perspectives.Cli.Submission;

/// <summary>Sends one article in a request of its own.</summary>
internal sealed class ArticleSender(ServiceClient client, SubmitOptions options)
{
    /// <exception cref="UsageException">The service refuses whoever sends it.</exception>
    /// <exception cref="ServiceCallException">The service cannot be asked.</exception>
    public async Task<SubmissionOutcome> SendAsync(OutgoingArticle article, CancellationToken cancellationToken)
    {
        using var content = new ByteArrayContent(article.Content);
        content.Headers.ContentType = new MediaTypeHeaderValue(MediaType(article.Kind));
        // An id in the JSON is found there by the service.
        var id = article.OwnId is null ? article.FileId : null;
        var answer = await client.AskAsync(id is null ? HttpMethod.Post : HttpMethod.Put, Address(article, id), content, cancellationToken);
        if (answer.Problem is { } problem)
            return answer.IsOfCaller || answer.Status >= HttpStatusCode.InternalServerError ? throw ServiceClient.Refusal(answer) : SubmissionOutcome.Refused(article, problem.Code, answer.Message);
        return SubmissionOutcome.Accepted(article, answer.Read(ServiceJson.Readable.OperationResponse));
    }

    private static string MediaType(OutgoingKind kind) => kind switch
    {
        OutgoingKind.Html => "text/html",
        OutgoingKind.Text => "text/plain",
        _ => "application/json",
    };

    private string Address(OutgoingArticle article, string? id)
    {
        var query = Query.Empty.With("anyLanguage", options.Force ? "true" : null);
        if (article.Kind != OutgoingKind.Json)
            query = options.Tags.Aggregate(query.With("title", options.Title).With("outlet", options.Outlet), (longer, tag) => longer.With("tags", tag));
        return $"/api/articles{(id is null ? "" : "/" + id)}{query}";
    }
}
