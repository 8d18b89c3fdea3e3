namespace Perspectives.Service.Intake;

public enum AcceptanceOutcome
{
    /// <summary>The id was not known: a new article.</summary>
    Created,

    /// <summary>The id was known with other content: a new revision.</summary>
    Revised,

    /// <summary>
    /// The same content under the same id is answered or on its way already: its operation is given. Nothing was changed, unless another text was
    /// pending while this one is answered: that one is superseded.
    /// </summary>
    Unchanged,

    /// <summary>The same operation id was accepted before (a message delivered twice): its operation is given, nothing was changed.</summary>
    Repeated,

    /// <summary>The write condition does not hold: nothing was changed.</summary>
    ConditionFailed,
}
