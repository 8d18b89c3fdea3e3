using Perspectives.Service.Contracts;
using Perspectives.Service.Failures;

namespace Perspectives.Cli.Remote;

/// <summary>What somebody can do who makes no calls of the API, in the place of those that the service's problems name as the thing to do next.</summary>
internal sealed class Advice
{
    /// <summary>For people at the command line.</summary>
    public static readonly Advice Commands = new(
        (AdvisedCalls.FindActors, "\"perspectives actors NAME\""),
        (AdvisedCalls.ListAliases, "\"perspectives actors aliases KEY\""),
        (AdvisedCalls.ListArticles, "\"perspectives articles\""),
        (AdvisedCalls.ListKeys, "\"perspectives keys list\""),
        (AdvisedCalls.ListPoison, "\"perspectives poison list\""),
        (AdvisedCalls.Submit, "\"perspectives submit\""));

    /// <summary>For agents, which call our tools: what these ask for names no other call.</summary>
    public static readonly Advice Tools = new((AdvisedCalls.FindActors, "find_actor"));

    private readonly (string Call, string Deed)[] _deeds;

    private Advice(params (string Call, string Deed)[] deeds) => _deeds = deeds;

    public ProblemResponse Reword(ProblemResponse problem) => problem with
    {
        Detail = Reword(problem.Detail),
        Errors = problem.Errors?.ToDictionary(error => error.Key, error => error.Value.Select(Reword).ToArray(), StringComparer.Ordinal),
    };

    private string Reword(string message) => _deeds.Aggregate(message, static (reworded, deed) => reworded.Replace(deed.Call, deed.Deed, StringComparison.Ordinal));
}
