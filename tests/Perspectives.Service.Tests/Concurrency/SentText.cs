namespace Perspectives.Service.Tests.Concurrency;

/// <summary>A text of an article, by a number that no other text has, and the operation that it became.</summary>
internal sealed record SentText(int Number, string Operation);
