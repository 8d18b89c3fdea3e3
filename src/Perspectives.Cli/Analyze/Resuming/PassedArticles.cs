using Perspectives.Cli.Inputs;

namespace Perspectives.Cli.Analyze.Resuming;

/// <summary>Passes over the articles that have an answer from an earlier run.</summary>
internal sealed class PassedArticles(IEnumerable<ArticleInput> inputs, EarlierAnswers earlier)
{
    private long _length;

    /// <summary>Those that have none, and those whose text has changed since, as failed.</summary>
    public IEnumerable<ArticleInput> Rest()
    {
        foreach (var input in inputs)
        {
            if (input.Article is null || !earlier.Has(input.Article, out var error))
                yield return input;
            else if (error is not null)
                yield return ArticleInput.Failed(input.Name, input.Id, input.Length, error);
            else
                Interlocked.Add(ref _length, input.Length);
        }
    }

    /// <summary>Bytes passed over since the last call. Articles are read on another thread than that which asks.</summary>
    public long TakeLength() => Interlocked.Exchange(ref _length, 0);
}
