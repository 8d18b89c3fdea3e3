namespace Perspectives.Service.Failures;

/// <summary>One of the things that are wrong with a request.</summary>
/// <param name="Code">What is wrong, for programs.</param>
/// <param name="Message">What is wrong and what to do.</param>
/// <param name="Where">JSON pointer into the body, "" for all of it; or the name of a query parameter.</param>
internal sealed record RequestError(string Code, string Message, string Where);
