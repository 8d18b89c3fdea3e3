namespace Perspectives.Service.Failures;

/// <summary>Calls of the API that problems name as the thing to do next. Whoever shows problems to somebody who makes no such calls puts other words in their place.</summary>
internal static class AdvisedCalls
{
    public const string FindActors = "GET /api/actors?q=";
    public const string ListAliases = "GET /api/actors/KEY/aliases";
    public const string ListArticles = "GET /api/articles";
    public const string ListKeys = "GET /api/keys";
    public const string ListPoison = "GET /api/poison";
    public const string Submit = "POST /api/articles";
}
