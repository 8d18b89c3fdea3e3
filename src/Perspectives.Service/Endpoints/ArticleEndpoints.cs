using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Answers;
using Perspectives.Service.Endpoints.Conditions;
using Perspectives.Service.Endpoints.Formats;
using Perspectives.Service.Endpoints.Lists;
using Perspectives.Service.Endpoints.Queries;
using Perspectives.Service.Failures;
using Perspectives.Service.Rendering;
using Perspectives.Service.Storage;
using Perspectives.Stances;

namespace Perspectives.Service.Endpoints;

/// <summary>Reading articles, their texts and their answers.</summary>
internal static class ArticleEndpoints
{
    private const string List = "articles";
    private const string TextRepresentation = "text";

    private static readonly QueryParameter Outlet = new("outlet", "Only articles of this outlet; case and accents are ignored.");
    private static readonly QueryParameter Tag = new("tag", "Only articles with this tag; case and accents are ignored.");
    private static readonly QueryParameter Actor = new("actor", "Only articles in which the actor with this key speaks.");
    private static readonly QueryParameter Side = new("stance", "Only articles in which the actor of \"actor\", or else anybody, has this overall stance.")
    {
        Choices = [.. Enum.GetValues<Stance>().Select(StanceLabel.Word)],
    };

    private static readonly QueryParameter TitleWords = new("q", "Only articles with all these words in the title; case and accents are ignored.");

    private static readonly QueryParameter Format = AnswerFormat.Parameter(AnswerResult.Formats);

    private static readonly QueryParameter[] ListParameters = [Outlet, Tag, Actor, Side, PublishedParameters.From, PublishedParameters.To, TitleWords, ListPages.PageSize, ListPages.Continuation];

    private static readonly QueryParameter[] AnswerParameters = [Format];

    public static void MapArticles(this IEndpointRouteBuilder api)
    {
        api.MapMethods("/articles", Methods.Read, ListAsync)
            .WithName("ListArticles").WithTags("Articles").WithSummary("Articles, newest publication first.")
            .WithQuery(ListParameters).WithProblems(ProblemKind.InvalidQuery, ProblemKind.InvalidContinuation);
        api.MapMethods("/articles/{id}", Methods.Read, FindAsync)
            .WithName("GetArticle").WithTags("Articles").WithSummary("What is known of an article beside its text and its answer.")
            .WithTag().WithProblems(ProblemKind.UnknownArticle);
        api.MapMethods("/articles/{id}/perspectives", Methods.Read, FindAnswerAsync)
            .WithName("GetPerspectives").WithTags("Articles").WithSummary("The answer: who says what in the article, and on which side.")
            .WithQuery(AnswerParameters).WithAnswers().WithTag()
            .WithProblems(ProblemKind.InvalidQuery, ProblemKind.UnknownArticle, ProblemKind.NotAcceptable, ProblemKind.NotAnsweredYet, ProblemKind.AnalysisFailed);
        api.MapMethods("/articles/{id}/text", Methods.Read, FindTextAsync)
            .WithName("GetText").WithTags("Articles").WithSummary("The article's text, in which the answer's offsets count UTF-16 units.")
            .Produces<string>(contentType: "text/plain").WithTag().WithProblems(ProblemKind.UnknownArticle);
    }

    private static async Task<Results<Ok<PageResponse<ArticleResponse>>, Problem>> ListAsync(
        HttpRequest request, IPerspectiveIndex index, ListPages pages, CancellationToken cancellationToken)
    {
        var query = new QueryReader(request, ListParameters);
        var filter = new ArticleFilter
        {
            Outlet = query.Text(Outlet),
            Tag = query.Text(Tag),
            Actor = query.Text(Actor),
            Stance = query.Choice<Stance>(Side),
            Published = query.Range(PublishedParameters.From, PublishedParameters.To),
            TitleWords = query.Text(TitleWords),
        };
        var page = await pages.ReadAsync(query, List, cancellationToken);
        if (query.Problem is { } problem)
            return problem;
        var found = await index.ListArticlesAsync(filter, page, cancellationToken);
        var addresses = Addresses.Of(request);
        return await pages.AnswerAsync(request, query, List, found, article => ArticleResponse.Of(article, addresses), cancellationToken);
    }

    private static async Task<Results<Ok<ArticleResponse>, StatusCodeHttpResult, Problem>> FindAsync(
        string id, HttpContext context, IPerspectiveStore store, CancellationToken cancellationToken)
    {
        if (await store.FindArticleAsync(id, cancellationToken) is not { } article)
            return UnknownArticle();
        if (IsKnown(context, EntityTags.Of(article.Version)))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        return TypedResults.Ok(ArticleResponse.Of(article, Addresses.Of(context.Request)));
    }

    private static async Task<Results<AnswerResult, StatusCodeHttpResult, Problem>> FindAnswerAsync(
        string id, HttpContext context, IPerspectiveStore store, CancellationToken cancellationToken)
    {
        var query = new QueryReader(context.Request, AnswerParameters);
        var isOffered = AnswerFormat.TryChoose(context.Request, query, Format, AnswerResult.Formats, out var format);
        if (query.Problem is { } problem)
            return problem;
        if (!isOffered)
            return AnswerFormat.NotAcceptable(AnswerResult.Formats);
        // An answer is large: whoever may have it already is told so without loading it.
        if (context.Request.Headers.IfNoneMatch.Count > 0 && await store.FindArticleAsync(id, cancellationToken) is { State: ArticleState.Answered } known
            && IsKnown(context, EntityTags.Of(known.Version, format.Name)))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        if (await store.FindAnswerAsync(id, cancellationToken) is not { } answer)
            return await store.FindArticleAsync(id, cancellationToken) is { } article ? Unanswered(article, Addresses.Of(context.Request)) : UnknownArticle();
        context.Response.Headers.ETag = EntityTags.Of(answer.Version, format.Name);
        return new AnswerResult(answer, format);
    }

    private static async Task<Results<ContentHttpResult, StatusCodeHttpResult, Problem>> FindTextAsync(
        string id, HttpContext context, IPerspectiveStore store, CancellationToken cancellationToken)
    {
        if (context.Request.Headers.IfNoneMatch.Count > 0 && await store.FindArticleAsync(id, cancellationToken) is { } known
            && IsKnown(context, EntityTags.Of(known.Version, TextRepresentation)))
        {
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        }

        if (await store.FindTextAsync(id, cancellationToken) is not { } text)
            return UnknownArticle();
        context.Response.Headers.ETag = EntityTags.Of(text.Version, TextRepresentation);
        return TypedResults.Text(text.Text, "text/plain; charset=utf-8", Encoding.UTF8);
    }

    public static Problem UnknownArticle() => new(ProblemKind.UnknownArticle, $"There is no article with this id. Ids are exact; {AdvisedCalls.ListArticles} lists them.");

    /// <summary>Gives the ETag to the response, and says whether the client has what belongs to it.</summary>
    private static bool IsKnown(HttpContext context, string tag)
    {
        context.Response.Headers.ETag = tag;
        return EntityTags.IsKnown(context.Request, tag);
    }

    private static Problem Unanswered(StoredArticle article, Addresses addresses)
    {
        KeyValuePair<string, string>[] headers = [new(OperationHeader.Name, addresses.Operation(article.OperationId))];
        return article.State == ArticleState.Failed
            ? new Problem(ProblemKind.AnalysisFailed, "The article was accepted, but its analysis failed; its operation says why.") { Headers = headers }
            : new Problem(ProblemKind.NotAnsweredYet, "The article was accepted, and there is no answer yet. Ask its operation how far it is.")
            {
                Headers = headers,
                RetryAfter = TimeSpan.FromSeconds(1),
            };
    }
}
