namespace Perspectives.Service.Contracts;

/// <summary>Addresses, without scheme and host.</summary>
internal sealed record OperationLinks(string Self, string Article, string Perspectives);
