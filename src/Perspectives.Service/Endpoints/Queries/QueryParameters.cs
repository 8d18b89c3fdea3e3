namespace Perspectives.Service.Endpoints.Queries;

/// <summary>Endpoint metadata: all parameters that the endpoint's query may have.</summary>
internal sealed record QueryParameters(IReadOnlyList<QueryParameter> List);
