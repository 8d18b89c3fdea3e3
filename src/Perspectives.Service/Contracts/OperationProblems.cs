using Perspectives.Service.Endpoints.Submissions;
using Perspectives.Service.Failures;

namespace Perspectives.Service.Contracts;

/// <summary>What the reasons for which operations fail are as problems.</summary>
internal static class OperationProblems
{
    public static ProblemKind KindOf(string code) => code switch
    {
        "superseded" => new(409, code, "A newer text of the article was accepted"),
        "deleted" => new(409, code, "The article was deleted"),
        "too_many_statements" => new(422, code, "The article has too many statements"),
        _ => ArticleProblems.Find(code) ?? new(500, code, "The article could not be analysed"),
    };
}
