namespace Perspectives.Cli.Evaluation.Causes;

/// <summary>Why a statement, or an actor, is not whose the annotators say; in the order in which it is asked.</summary>
internal enum ActorCause
{
    /// <summary>The answer read a line of the page as if it were the article's.</summary>
    Boilerplate,

    /// <summary>The annotators ascribe it to a mention, the answer to none.</summary>
    NoSource,

    /// <summary>The answer ascribes it to another mention than the annotators.</summary>
    WrongSource,

    /// <summary>The mention is a name, and the answer takes it for somebody else's.</summary>
    MergedActors,

    /// <summary>The mention is a pronoun or description, and the answer takes it for somebody else's.</summary>
    WrongAntecedent,

    /// <summary>The actor is there under the right name, and beside it a second time under another.</summary>
    SplitActor,

    /// <summary>The description of somebody named brought in somebody unnamed.</summary>
    DescriptionNotResolved,

    /// <summary>The name is cut, or not the one by which the annotators know the actor.</summary>
    BadName,

    /// <summary>The annotators see no statement there.</summary>
    NotAnnotated,
}
