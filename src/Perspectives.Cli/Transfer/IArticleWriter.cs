namespace Perspectives.Cli.Transfer;

/// <summary>A form in which articles are exported.</summary>
internal interface IArticleWriter : IAsyncDisposable
{
    ValueTask WriteAsync(ExportedArticle article, CancellationToken cancellationToken);

    /// <summary>Called after the last article.</summary>
    ValueTask WriteAsync(ExportedIdentity identity, CancellationToken cancellationToken);

    /// <summary>Called once, at the end.</summary>
    ValueTask FinishAsync(CancellationToken cancellationToken);
}
