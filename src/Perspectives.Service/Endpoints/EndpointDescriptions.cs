using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Perspectives.Grouping;
using Perspectives.Service.Contracts;
using Perspectives.Service.Endpoints.Answers;
using Perspectives.Service.Endpoints.Queries;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints;

/// <summary>What the documentation of the API says of an endpoint beside what its types say.</summary>
internal static class EndpointDescriptions
{
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="kinds">Problems that belong to this endpoint; those that any request may meet are not named.</param>
    public static RouteHandlerBuilder WithProblems(this RouteHandlerBuilder endpoint, params IReadOnlyList<ProblemKind> kinds)
    {
        foreach (var status in kinds.Select(kind => kind.Status).Distinct())
            endpoint.Produces<ProblemResponse>(status, Problem.MediaType);
        return endpoint.WithMetadata(new EndpointProblems(kinds));
    }

    public static RouteHandlerBuilder WithHeaders(this RouteHandlerBuilder endpoint, params IReadOnlyList<RequestHeader> headers) =>
        endpoint.WithMetadata(new RequestHeaders(headers));

    /// <summary>An answer with an ETag, by which a client hears that it has the answer already.</summary>
    public static RouteHandlerBuilder WithTag(this RouteHandlerBuilder endpoint) =>
        endpoint.WithHeaders(RequestHeader.IfNoneMatch).Produces(StatusCodes.Status304NotModified);

    public static RouteHandlerBuilder WithQuery(this RouteHandlerBuilder endpoint, IReadOnlyList<QueryParameter> parameters) =>
        endpoint.WithMetadata(new QueryParameters(parameters));

    /// <summary>The types of body that the endpoint reads by itself.</summary>
    public static RouteHandlerBuilder WithBody(this RouteHandlerBuilder endpoint, string[] types) => endpoint.WithMetadata(new BodyTypes(types));

    /// <summary>A JSON object that the endpoint reads by itself.</summary>
    /// <typeparam name="T">Describes it.</typeparam>
    public static RouteHandlerBuilder WithBody<T>(this RouteHandlerBuilder endpoint, string description) => endpoint.WithMetadata(new BodyTypes(["application/json"]) { Object = (typeof(T), description) });

    /// <summary>The answer for an article, in all its forms.</summary>
    public static RouteHandlerBuilder WithAnswers(this RouteHandlerBuilder endpoint) => endpoint.Produces<ArticlePerspectives>(
        StatusCodes.Status200OK, AnswerResult.Formats[0].MediaType, [.. AnswerResult.Formats.Skip(1).Select(format => format.MediaType)]);
}
