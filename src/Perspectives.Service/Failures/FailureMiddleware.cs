using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Perspectives.Service.Access;
using Perspectives.Service.Storage;
using Perspectives.Service.Storage.Sqlite;

namespace Perspectives.Service.Failures;

/// <summary>
/// The outermost part of the pipeline: makes problem details of every exception, and of every status that comes without a body (of the router, of the
/// server). A host around it never sees an exception.
/// </summary>
internal sealed partial class FailureMiddleware(RequestDelegate next, StoreOutage outage, ILogger<FailureMiddleware> logger)
{
    /// <summary>What servers note of a client who went away; nobody receives it.</summary>
    private const int ClientClosedRequest = 499;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
            NoteAnswer(context);
            if (IsBare(context.Response))
                await FailureProblems.OfStatus(context.Response.StatusCode).ExecuteAsync(context);
        }
        catch (Exception failure) when (context.RequestAborted.IsCancellationRequested && failure is (OperationCanceledException or IOException))
        {
            if (!context.Response.HasStarted)
                context.Response.StatusCode = ClientClosedRequest;
        }
        catch (Exception failure)
        {
            await AnswerAsync(context, failure);
        }
    }

    private async Task AnswerAsync(HttpContext context, Exception failure)
    {
        var problem = FailureProblems.Find(failure, context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize);
        Note(problem, context.GetEndpoint()?.DisplayName ?? "", failure);
        if (context.Response.HasStarted)
        {
            // Half an answer must not look like a whole one.
            context.Abort();
            return;
        }

        context.Response.Clear();
        await (problem ?? FailureProblems.Internal()).ExecuteAsync(context);
    }

    private void NoteAnswer(HttpContext context)
    {
        if (context.Response.StatusCode < StatusCodes.Status400BadRequest && outage.Answered(context.GetEndpoint()?.DisplayName ?? "") is var refused and > 0)
            Log.StoreAnswers(logger, refused);
    }

    private void Note(Problem? problem, string endpoint, Exception failure)
    {
        if (problem is null)
            Log.Failed(logger, endpoint, failure);
        else if (failure is StoreReadOnlyException)
            Log.NotWritten(logger, endpoint);
        else if (failure is StoreException { IsDamage: true })
            Log.Damaged(logger, endpoint, failure);
        else if (problem.Kind == ProblemKind.StoreUnavailable)
            NoteOutage(endpoint, failure);
    }

    /// <summary>In full for the first request that a fault refuses.</summary>
    private void NoteOutage(string endpoint, Exception failure)
    {
        var cause = failure is KeysUnreadableException { InnerException: { } unread } ? unread : failure;
        if (!outage.Refused(endpoint, KindOf(failure)))
            Log.StillUnavailable(logger, endpoint);
        else if (failure is KeysUnreadableException)
            Log.KeysUnreadable(logger, endpoint, cause);
        else
            Log.StoreUnavailable(logger, endpoint, cause);
    }

    /// <summary>Not its words: a storage account puts another number into each.</summary>
    private static string KindOf(Exception failure) => failure is StoreException { IsAway: true } ? nameof(StoreException.IsAway) : failure.GetType().Name;

    private static bool IsBare(HttpResponse response) =>
        response is { HasStarted: false, StatusCode: >= StatusCodes.Status400BadRequest, ContentType: null, ContentLength: null };

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Error, Message = "The request failed: {Endpoint}.")]
        public static partial void Failed(ILogger logger, string endpoint, Exception failure);

        [LoggerMessage(Level = LogLevel.Information, Message = "Refused, since the store is only read: {Endpoint}.")]
        public static partial void NotWritten(ILogger logger, string endpoint);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Nobody is let in, since the API keys cannot be read: {Endpoint}.")]
        public static partial void KeysUnreadable(ILogger logger, string endpoint, Exception cause);

        [LoggerMessage(Level = LogLevel.Warning, Message = "What was asked for is damaged: {Endpoint}.")]
        public static partial void Damaged(ILogger logger, string endpoint, Exception failure);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The store is busy or out of reach: {Endpoint}.")]
        public static partial void StoreUnavailable(ILogger logger, string endpoint, Exception failure);

        [LoggerMessage(Level = LogLevel.Debug, Message = "Refused for the reason that was told before: {Endpoint}.")]
        public static partial void StillUnavailable(ILogger logger, string endpoint);

        [LoggerMessage(Level = LogLevel.Warning, Message = "The store answers again; {Refused} request(s) were refused since it was told that it does not.")]
        public static partial void StoreAnswers(ILogger logger, int refused);
    }
}
