namespace Perspectives.FunctionsHost;

/// <summary>What the worker said of an invocation.</summary>
/// <param name="Status">How it ended.</param>
/// <param name="Error">Type and message of the exception; null where there was none.</param>
public sealed record InvocationEnd(InvocationStatus Status, string? Error);
