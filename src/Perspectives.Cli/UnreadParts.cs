using System.Globalization;
using Perspectives.Service.Storage;

namespace Perspectives.Cli.Transfer;

/// <summary>What an export had to leave out, since it lies in damaged parts of the store.</summary>
internal sealed class UnreadParts
{
    private readonly List<string> _articles = [];
    private bool _ofList;
    private bool _ofIdentities;

    public bool IsNone => _articles.Count == 0 && !_ofList && !_ofIdentities;

    /// <returns>What is read; where it is damaged nothing, and <paramref name="note"/> is called.</returns>
    public static async Task<T?> TryAsync<T>(Func<Task<T>> readAsync, Action note)
    {
        try
        {
            return await readAsync();
        }
        catch (StoreException damaged) when (damaged.IsDamage)
        {
            note();
            return default;
        }
    }

    public void AddArticle(string id) => _articles.Add(id);

    /// <summary>From here on nobody knows which articles there are.</summary>
    public void AddRestOfList() => _ofList = true;

    public void AddIdentities() => _ofIdentities = true;

    /// <summary>A line for each article, and for each of the others.</summary>
    public IEnumerable<string> Describe()
    {
        foreach (var id in _articles)
            yield return $"{id}: it lies in a damaged part of the store, and is not exported.";
        if (_ofList)
            yield return "The list of articles is damaged: those older than the last one that is exported are missing, and nobody can say which they are.";
        if (_ofIdentities)
            yield return "Who is who is damaged in parts, which are missing.";
        if (_articles.Count > 1)
            yield return string.Create(CultureInfo.InvariantCulture, $"{_articles.Count} articles are not exported.");
    }
}
