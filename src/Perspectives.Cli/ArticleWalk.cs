using System.Runtime.CompilerServices;
using Perspectives.Service.Storage;

namespace Perspectives.Cli;

/// <summary>Goes through all articles of a store, newest first, up to where their list is damaged.</summary>
internal static class ArticleWalk
{
    /// <param name="index">Which has the list.</param>
    /// <param name="unread">Is told where the list is damaged.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public static async IAsyncEnumerable<StoredArticle> ReadAsync(IPerspectiveIndex index, UnreadParts unread, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (string? after = null; ;)
        {
            if (await ListAsync(index, unread, after, cancellationToken) is not { } page)
                yield break;
            foreach (var article in page.Items)
                yield return article;
            if (page.Next is null)
                yield break;
            after = page.Next;
        }
    }

    /// <summary>Where one of the next articles cannot be listed, those before it are listed in smaller parts.</summary>
    private static async Task<Page<StoredArticle>?> ListAsync(IPerspectiveIndex index, UnreadParts unread, string? after, CancellationToken cancellationToken)
    {
        for (var size = PageRequest.MaximumSize; size > 0; size /= 2)
        {
            if (await UnreadParts.TryAsync(() => index.ListArticlesAsync(new ArticleFilter(), new PageRequest(size, after), cancellationToken), static () => { }) is { } page)
                return page;
        }

        unread.AddRestOfList();
        return null;
    }
}
