namespace Perspectives.Service.Queues;

/// <summary>What became of a request to replay a poisoned message.</summary>
public enum PoisonReplay
{
    Done,
    NotFound,

    /// <summary>Its article was replaced or deleted meanwhile: there is nothing to replay.</summary>
    Obsolete,
}
