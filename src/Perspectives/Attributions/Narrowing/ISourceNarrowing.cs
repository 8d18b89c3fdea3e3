namespace Perspectives.Attributions.Narrowing;

/// <summary>One way in which the model marks more or less of a source than the noun phrase that the cue hangs on, and how it is put right.</summary>
internal interface ISourceNarrowing
{
    /// <summary>The source put right; the same where there is nothing to do.</summary>
    WordRange Narrow(WordRange source, Attribution attribution);
}
