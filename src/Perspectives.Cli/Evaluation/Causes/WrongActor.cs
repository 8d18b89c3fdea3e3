namespace Perspectives.Cli.Evaluation.Causes;

/// <summary>A statement that an answer gives to another actor than the annotators, or an actor whom only the answer has.</summary>
/// <param name="ArticleId">Where it stands.</param>
/// <param name="Cause">Why.</param>
/// <param name="Expected">Name of the annotators' actor; null where they have no such statement.</param>
/// <param name="Given">Name of the answer's actor; null where it names nobody.</param>
/// <param name="Source">The mention to which the answer ascribes it; null where to none.</param>
/// <param name="Rule">The rule by which it was given.</param>
/// <param name="Sentence">The words around the source, or around the content where there is none.</param>
internal sealed record WrongActor(string ArticleId, ActorCause Cause, string? Expected, string? Given, string? Source, string Rule, string Sentence);
