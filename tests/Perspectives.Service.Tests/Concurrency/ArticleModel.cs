namespace Perspectives.Service.Tests.Concurrency;

/// <summary>What there is under one id, said as simply as can be: the text that is answered, the one that waits, and the version, where somebody was told it. Without either text there is no article.</summary>
internal sealed record ArticleModel(SentText? Answered, SentText? Pending, string? Version)
{
    public static ArticleModel None { get; } = new(null, null, null);

    public bool Exists => Shown is not null;

    /// <summary>What readers are shown.</summary>
    public SentText? Shown => Answered ?? Pending;

    /// <summary>The same with its version known.</summary>
    /// <returns>Null where it is known to be another one.</returns>
    public ArticleModel? Named(string? version) => (Version ?? version) == version ? this with { Version = version } : null;

    /// <summary>After a text was accepted.</summary>
    /// <returns>Null where the text cannot have become this operation.</returns>
    public ArticleModel? Accept(SentText text)
    {
        if (Pending?.Number == text.Number)
            return Pending == text ? this : null;
        if (Answered?.Number == text.Number)
            return Answered != text ? null : Pending is null ? this : new ArticleModel(Answered, null, null);
        return Pending?.Operation == text.Operation || Answered?.Operation == text.Operation ? null : new ArticleModel(Answered, text, null);
    }

    /// <summary>After the text that waits was answered.</summary>
    /// <returns>Null where the operation is not that of the text that waits.</returns>
    public ArticleModel? Publish(string operation) => Pending?.Operation == operation ? new ArticleModel(Pending, null, null) : null;
}
