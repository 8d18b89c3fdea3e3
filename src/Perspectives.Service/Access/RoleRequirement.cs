namespace Perspectives.Service.Access;

/// <summary>Endpoint metadata: the role that a caller must have. Where an endpoint has several, the highest counts.</summary>
internal sealed record RoleRequirement(Role Role);
