namespace Perspectives.Actors;

/// <summary>In what form a mention refers; the order is that of the antecedent tables.</summary>
internal enum MentionKind
{
    Name,

    /// <summary>A description: "the minister", "two officials".</summary>
    Nominal,
    He,
    She,
    They,
    It,
    I,

    /// <summary>Relative and demonstrative pronouns: "who", "this", "one".</summary>
    Who,
}
