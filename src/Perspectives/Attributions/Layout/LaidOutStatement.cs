namespace Perspectives.Attributions.Layout;

/// <summary>What the layout of a text gives to somebody, without a word that says so: an answer in an interview, a letter, a quotation with a name below it.</summary>
/// <param name="Source">Words of the name or label that it is given to.</param>
/// <param name="Colon">The colon behind the label, or what stands for it; null where the name is set apart in another way.</param>
/// <param name="Content">What is said.</param>
internal sealed record LaidOutStatement(WordRange Source, int? Colon, WordRange Content)
{
    /// <summary>The word at which the model is asked for its stance: what it learnt to be a cue, or the first word of a content without one.</summary>
    public int Anchor => Colon ?? Content.First;

    /// <summary>Whether the layout alone proves it ("Q:", "A:"); otherwise the label must be a name.</summary>
    public bool IsProven { get; init; }

    /// <summary>Whether it is an interviewer's question, which nobody is quoted with: what the model makes of it goes.</summary>
    public bool IsQuestion { get; init; }
}
