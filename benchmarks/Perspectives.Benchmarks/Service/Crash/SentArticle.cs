namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>What was sent under one id, and what may therefore be stored: a request that was not answered may have been carried out or not.</summary>
internal sealed class SentArticle(string id)
{
    // Null for no article.
    private readonly List<string?> _possible = [null];
    private readonly List<string> _history = [];

    public string Id => id;

    /// <summary>Whether there must be an article.</summary>
    public bool MustExist => !_possible.Contains(null);

    public bool MayBe(string? text) => _possible.Contains(text);

    /// <param name="text">Null for a deletion.</param>
    /// <param name="isConfirmed">Whether the server said that it was done or will be.</param>
    public void Send(string? text, bool isConfirmed)
    {
        if (isConfirmed)
            _possible.Clear();
        _possible.Add(text);
        _history.Add($"{(text is null ? "deletion" : $"text of {text.Length}")}{(isConfirmed ? "" : " (unconfirmed)")}");
    }

    /// <summary>The id with all that was sent, for people who look for what went wrong.</summary>
    public override string ToString() => $"{id} ({string.Join(", ", _history)})";
}
