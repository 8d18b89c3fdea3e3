namespace Perspectives.Grouping;

/// <summary>Something that the reader of an answer should know; <paramref name="Code"/> is for programs, <paramref name="Message"/> for people.</summary>
public sealed record Warning(string Code, string Message);
