using Perspectives.Service.Identity;
using Perspectives.Service.Intake;

namespace Perspectives.Cli.Transfer;

/// <summary>What a store has decided on who the actors of an article are, as far as the answer does not say it.</summary>
/// <param name="Operation">The text's operation there, by which names know it.</param>
/// <param name="Names">Names of which the text has said something.</param>
internal sealed record ExportedDecision(string Operation, string[] Names)
{
    private const int MostNames = 100_000;

    public static ExportedDecision Of(IdentityDecision decision) => new(decision.Sighting.OperationId, decision.Names);

    public IdentityDecision For(string articleId) => new(new Sighting(articleId, Operation), [], Names);

    /// <summary>Null where a store can have written it; else what is wrong.</summary>
    public string? Fault => Operation is null || !OperationId.IsValid(Operation) ? "\"operation\" is none"
        : Names is null || Names.Length > MostNames || !Array.TrueForAll(Names, IdentityCheck.IsName) ? "\"names\" has what is no name"
        : null;
}
