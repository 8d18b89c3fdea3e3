namespace Perspectives.Actors;

/// <summary>Who was given the statements just before, as far as the text has been read.</summary>
internal sealed class RecentSpeakers
{
    public ActorDraft? Last { get; private set; }

    /// <summary>The last one who is not <see cref="Last"/>.</summary>
    public ActorDraft? Before { get; private set; }

    public void Add(ActorDraft actor)
    {
        if (actor == Last)
            return;
        (Last, Before) = (actor, Last);
    }
}
