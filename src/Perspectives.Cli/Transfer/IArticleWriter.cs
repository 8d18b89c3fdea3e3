namespace Perspectives.Cli.Transfer;

/// <summary>A form in which articles are exported.</summary>
internal interface IArticleWriter : IAsyncDisposable
{
    ValueTask WriteAsync(ExportedArticle article, CancellationToken cancellationToken);

    /// <summary>Called once, after the last article.</summary>
    ValueTask FinishAsync(CancellationToken cancellationToken);
}
