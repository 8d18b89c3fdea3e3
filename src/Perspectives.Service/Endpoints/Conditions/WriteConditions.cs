using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using Perspectives.Service.Failures;
using Perspectives.Service.Intake;

namespace Perspectives.Service.Endpoints.Conditions;

/// <summary>Reads what If-Match and If-None-Match demand of the article that is to be written.</summary>
internal static class WriteConditions
{
    public static Checked<WriteCondition> Read(HttpRequest request)
    {
        var condition = WriteCondition.None;
        if (request.Headers.IfMatch.Count > 0)
        {
            if (!EntityTags.TryParse(request.Headers.IfMatch, out var tags))
                return Invalid("If-Match is no list of ETags. Send an ETag of the article as it was given, with its quotation marks, or *.");
            condition = tags.Contains(EntityTagHeaderValue.Any)
                ? condition with { MustExist = true }
                : condition with { MustExist = true, Versions = [.. tags.Select(EntityTags.FindVersion).OfType<string>().DefaultIfEmpty("")] };
        }

        if (request.Headers.IfNoneMatch.Count > 0)
        {
            if (request.Headers.IfNoneMatch is not ["*"])
                return Invalid("If-None-Match may only be * here: the article must not exist.");
            condition = condition with { MustNotExist = true };
        }

        return condition;
    }

    private static Problem Invalid(string detail) => new(ProblemKind.InvalidHeader, detail);
}
