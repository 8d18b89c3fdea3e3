namespace Perspectives.Cli.Transfer;

/// <summary>Where an export takes articles from: the data folder, or a service over its API.</summary>
internal interface IArticleSource
{
    /// <summary>What lies in damaged parts and was left out of all that was read before.</summary>
    UnreadParts Unread { get; }

    /// <summary>All articles, newest first, one in memory at a time. One that changes meanwhile comes as it was at one moment; one that goes is left out.</summary>
    IAsyncEnumerable<ExportedArticle> ReadAsync(CancellationToken cancellationToken);

    /// <summary>Who is who across the articles that were read before: names first, then joins.</summary>
    IAsyncEnumerable<ExportedIdentity> ReadIdentitiesAsync(CancellationToken cancellationToken);
}
