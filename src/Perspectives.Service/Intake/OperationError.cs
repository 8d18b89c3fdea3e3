namespace Perspectives.Service.Intake;

/// <summary>Why an operation failed. <paramref name="Code"/> is for programs, <paramref name="Message"/> says to people what happened and what to do.</summary>
/// <param name="Code">"superseded", "deleted", "too_many_statements", "too_many_tries", "internal_fault" …: an open list.</param>
/// <param name="Message">One or two sentences; nothing of the article's text.</param>
public sealed record OperationError(string Code, string Message);
