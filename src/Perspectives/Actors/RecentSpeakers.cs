namespace Perspectives.Actors;

/// <summary>Who was given the statements just before, as far as the text has been read.</summary>
internal sealed class RecentSpeakers
{
    private readonly Dictionary<int, ActorDraft> _bySentence = [];

    public ActorDraft? Last { get; private set; }

    /// <summary>The last one who is not <see cref="Last"/>.</summary>
    public ActorDraft? Before { get; private set; }

    /// <summary>Whoever was given the last statement in a sentence; null where nobody was.</summary>
    public ActorDraft? In(int sentence) => _bySentence.GetValueOrDefault(sentence);

    public void Add(ActorDraft actor, int sentence)
    {
        _bySentence[sentence] = actor;
        if (actor == Last)
            return;
        (Last, Before) = (actor, Last);
    }
}
