using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Perspectives.Service.Access;
using Perspectives.Service.Analysis;
using Perspectives.Service.Endpoints.Answers;
using Perspectives.Service.Endpoints.Formats;
using Perspectives.Service.Endpoints.Submissions;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints;

/// <summary>Answers at once; nothing is stored.</summary>
internal static class AnalysisEndpoints
{
    public static void MapAnalysis(this IEndpointRouteBuilder api)
    {
        api.MapPost("/analyze", AnalyzeAsync)
            .WithName("Analyze").WithTags("Analysis").WithSummary("The answer for an article, without storing anything.")
            .WithBody(ContentType.OfArticles).WithQuery(SubmittedArticleReader.Parameters).WithAnswers()
            .WithProblems([.. ArticleProblems.Kinds, ProblemKind.NotAcceptable, ProblemKind.TooManyWords, ProblemKind.TooManyAnalyses]).RequireRole(Role.Submitter);
    }

    private static async Task<Results<AnswerResult, Problem>> AnalyzeAsync(HttpRequest request, InteractiveAnalysis analysis, TimeProvider time, CancellationToken cancellationToken)
    {
        if (!AnswerFormat.TryChoose(request, AnswerResult.Formats, out var format))
            return AnswerFormat.NotAcceptable(AnswerResult.Formats);
        if (!(await SubmittedArticleReader.ReadAsync(request, id: null, time, cancellationToken)).IsValid(out var submitted, out var problem))
            return problem;
        return new AnswerResult(await analysis.AnalyzeAsync(submitted.Article, cancellationToken), submitted.Article.Text, format);
    }
}
