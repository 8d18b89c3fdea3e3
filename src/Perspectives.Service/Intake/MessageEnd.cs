namespace Perspectives.Service.Intake;

/// <summary>What came of a message that was worked on.</summary>
public enum MessageEnd
{
    /// <summary>The article's answer was published.</summary>
    Answered,

    /// <summary>Nothing was left to do: done before, replaced or deleted.</summary>
    Obsolete,

    /// <summary>The article cannot be answered, and another try would not change that.</summary>
    Failed,

    /// <summary>The message is kept as poison.</summary>
    Poisoned,

    /// <summary>It is to be tried again.</summary>
    Retry,
}
