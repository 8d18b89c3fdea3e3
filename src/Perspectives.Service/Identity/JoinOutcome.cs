namespace Perspectives.Service.Identity;

/// <summary>What became of a wish to join two keys, or to part them.</summary>
internal enum JoinOutcome
{
    Done,

    /// <summary>It was so already.</summary>
    Unchanged,

    SameKey,

    /// <summary>The one that is to be led to leads to the other.</summary>
    Cycle,

    /// <summary>The key leads to somebody else.</summary>
    JoinedElsewhere,

    /// <summary>The key leads to nobody, and never did.</summary>
    NotJoined,

    UnknownActor,
}
