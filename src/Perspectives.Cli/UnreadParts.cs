using System.Globalization;
using Perspectives.Service.Storage;

namespace Perspectives.Cli;

/// <summary>What had to be left out, since it lies in damaged parts of the store.</summary>
/// <param name="deed">What is not done to it: "exported".</param>
internal sealed class UnreadParts(string deed)
{
    private readonly List<string> _articles = [];
    private bool _ofList;
    private bool _ofIdentities;
    private bool _ofSums;

    public bool IsNone => _articles.Count == 0 && !_ofList && !_ofIdentities && !_ofSums;

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

    /// <summary>An article that is met several times is told once.</summary>
    public void AddArticle(string id)
    {
        if (!_articles.Contains(id, StringComparer.Ordinal))
            _articles.Add(id);
    }

    /// <summary>From here on nobody knows which articles there are.</summary>
    public void AddRestOfList() => _ofList = true;

    public void AddIdentities() => _ofIdentities = true;

    /// <summary>What is counted of outlets and actors.</summary>
    public void AddSums() => _ofSums = true;

    /// <summary>A line for each article, and for each of the others.</summary>
    public IEnumerable<string> Describe()
    {
        foreach (var id in _articles)
            yield return $"{id}: it lies in a damaged part of the store, and is not {deed}.";
        if (_ofList)
            yield return $"The list of articles is damaged: those older than the last one that is {deed} are missing, and nobody can say which they are.";
        if (_ofIdentities)
            yield return "Who is who is damaged in parts, which are missing.";
        if (_ofSums)
            yield return "What was counted of outlets and actors is damaged in parts, which are missing.";
        if (_articles.Count > 1)
            yield return string.Create(CultureInfo.InvariantCulture, $"{_articles.Count} articles are not {deed}.");
    }
}
