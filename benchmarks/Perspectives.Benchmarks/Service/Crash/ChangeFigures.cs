namespace Perspectives.Benchmarks.Service.Crash;

/// <summary>What became of the changes that a run has sent.</summary>
internal abstract record ChangeFigures
{
    /// <summary>Texts that the service accepted.</summary>
    public int Accepted { get; private set; }

    /// <summary>Changes of which it was open whether they were made.</summary>
    public int Unconfirmed { get; private set; }

    /// <summary>Counts a change, and lets its articles know of it.</summary>
    /// <param name="change">As it was sent.</param>
    /// <param name="isConfirmed">Whether the service said that it was done or will be.</param>
    public void Add(Change change, bool isConfirmed)
    {
        foreach (var (article, text) in change.Articles)
        {
            article.Send(text, isConfirmed);
            Unconfirmed += isConfirmed ? 0 : 1;
            Accepted += isConfirmed && text is not null ? 1 : 0;
        }
    }
}
