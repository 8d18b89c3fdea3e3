using Perspectives.Service.Failures;

namespace Perspectives.Service.Endpoints;

/// <summary>Endpoint metadata: the problems that belong to this endpoint; those that any request may meet are not named.</summary>
internal sealed record EndpointProblems(IReadOnlyList<ProblemKind> List);
