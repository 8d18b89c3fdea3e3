using Perspectives.Grouping;

namespace Perspectives.Service.Contracts;

/// <summary>One statement with all that it needs to stand alone.</summary>
/// <param name="Article">Where it stands.</param>
/// <param name="Number">Position in the answer's statements, from 0.</param>
/// <param name="Actor">Who says it; null where nobody was found.</param>
/// <param name="Statement">As in the answer.</param>
internal sealed record StatementLineResponse(StatementArticle Article, int Number, StatementActor? Actor, Statement Statement);
