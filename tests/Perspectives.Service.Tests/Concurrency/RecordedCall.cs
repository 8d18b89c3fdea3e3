namespace Perspectives.Service.Tests.Concurrency;

/// <summary>Something that happened to an article at one moment between two moments.</summary>
/// <param name="Start">Before it can have happened; moments are numbers of one count.</param>
/// <param name="End">When it had happened.</param>
internal abstract record RecordedCall(long Start, long End)
{
    /// <returns>The article after it, or null where it cannot have happened so.</returns>
    public abstract ArticleModel? Apply(ArticleModel article);
}

/// <summary>A text that the service took, with what it was to match (a version) or to be (the first).</summary>
internal sealed record AcceptCall(long Start, long End, SentText Text, string? Match, bool MustNotExist) : RecordedCall(Start, End)
{
    public override ArticleModel? Apply(ArticleModel article) => (Match is not null && Match != article.Version) || (MustNotExist && article.Exists) ? null : article.Accept(Text);
}

/// <summary>A text that was refused, since a version did not match or (without one) the article was there. Told is the version that there was; null where there was no article.</summary>
internal sealed record RefusedCall(long Start, long End, string? Match, string? Version) : RecordedCall(Start, End)
{
    public override ArticleModel? Apply(ArticleModel article)
    {
        if (Match is not null && (Match == article.Version || Match == Version))
            return null;
        if (Version is null)
            return Match is null || article.Exists ? null : article;
        return article.Exists ? article.Named(Version) : null;
    }
}

/// <summary>A deletion that was refused, since the version did not match.</summary>
internal sealed record RefusedDeleteCall(long Start, long End, string Match) : RecordedCall(Start, End)
{
    public override ArticleModel? Apply(ArticleModel article) => article.Version == Match ? null : article;
}

/// <summary>A deletion, of an article that was there or was not.</summary>
internal sealed record DeleteCall(long Start, long End, string? Match, bool WasThere) : RecordedCall(Start, End)
{
    public override ArticleModel? Apply(ArticleModel article) => article.Exists != WasThere || (Match is not null && Match != article.Version) ? null : ArticleModel.None;
}

/// <summary>The answer of an accepted text became visible.</summary>
internal sealed record PublishStep(long Start, long End, string Operation) : RecordedCall(Start, End)
{
    public override ArticleModel? Apply(ArticleModel article) => article.Publish(Operation);
}

/// <summary>What a reader was shown: a text with its version, or that there is none; and, where it was told, whether it is answered and whether another waits.</summary>
internal sealed record ReadCall(long Start, long End, int? Number, string? Version, bool? IsAnswered = null, bool? IsPending = null) : RecordedCall(Start, End)
{
    public override ArticleModel? Apply(ArticleModel article)
    {
        var isSo = article.Shown?.Number == Number && (IsAnswered ?? article.Answered is not null) == article.Answered is not null && (IsPending ?? article.Pending is not null) == article.Pending is not null;
        return !isSo ? null : Number is null ? article : article.Named(Version);
    }
}

/// <summary>A reader was told that there is an article and no answer yet.</summary>
internal sealed record UnansweredCall(long Start, long End) : RecordedCall(Start, End)
{
    public override ArticleModel? Apply(ArticleModel article) => article is { Exists: true, Answered: null } ? article : null;
}
