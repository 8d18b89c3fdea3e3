namespace Perspectives.Cli.Evaluation;

/// <summary>How far answers agree with annotated articles, in per cent.</summary>
internal sealed record Figures
{
    public required int Articles { get; init; }

    /// <summary>Articles that could not be analysed, or for which the answers given have none: all that they hold counts as missed.</summary>
    public required int ArticlesWithoutAnswer { get; init; }

    /// <summary>Letters of all statements together, white space left out; likewise <see cref="Source"/> and <see cref="Cue"/>.</summary>
    public required Rate Content { get; init; }

    public required Rate Source { get; init; }

    public required Rate Cue { get; init; }

    /// <summary>Statements paired one to one with the annotators', at least half of the letters of both in common.</summary>
    public required Rate Found { get; init; }

    /// <summary>Found, and the sources meet or both are absent.</summary>
    public required Rate Linked { get; init; }

    /// <summary>Found, and given to the right actor.</summary>
    public required Rate Attributed { get; init; }

    public required double UnknownActorAmongFound { get; init; }

    public required double StanceMacroF1 { get; init; }

    public required StanceFigures StanceF1 { get; init; }

    /// <summary>Actors who say something, by name.</summary>
    public required Rate Actors { get; init; }

    /// <summary>Of the actors found, those whose overall stance is the annotators'.</summary>
    public required double ActorStanceAgreement { get; init; }

    public required double ActorKindAgreement { get; init; }

    /// <summary>Pieces that equal the article's text at their offsets, to two decimals: must be 100. Null where there are no pieces.</summary>
    public required double? Verbatim { get; init; }
}
