namespace Perspectives.Actors;

/// <summary>
/// How much each clue counts, in the units of the language model's score: fitted on annotated articles (docs/decisions/0011), with the few numbers that a
/// reader can follow.
/// </summary>
internal sealed class ClueWeights
{
    private readonly float[] _weights = new float[Enum.GetValues<Clue>().Length];

    private ClueWeights(float nobody, params (Clue Clue, float Weight)[] weights)
    {
        Nobody = nobody;
        foreach (var (clue, weight) in weights)
            _weights[(int)clue] = weight;
    }

    /// <summary>What a candidate must exceed; nobody else than a person can be "he" or "she", so that there it is out of reach.</summary>
    public float Nobody { get; }

    /// <summary>Sum of the clues' weights.</summary>
    public float SumOf(IReadOnlyList<Clue> clues) => clues.Sum(clue => _weights[(int)clue]);

    public static ClueWeights Of(MentionKind kind) => kind switch
    {
        MentionKind.He or MentionKind.She => HeOrShe,
        MentionKind.Nominal => Descriptions,
        _ => TheyOrIt,
    };

    private static readonly ClueWeights HeOrShe = new(
        float.NegativeInfinity,
        (Clue.After, -0.9f), (Clue.SameSentence, 0.1f), (Clue.OneSentenceBefore, 1.1f), (Clue.TwoSentencesBefore, 0.9f), (Clue.ManySentencesBefore, -0.7f),
        (Clue.SameParagraph, 1.5f), (Clue.OneParagraphBefore, 0.1f), (Clue.FartherParagraph, -0.7f), (Clue.FirstInSentence, 0.5f),
        (Clue.FirstInSentenceBefore, 0.4f), (Clue.Owner, -0.7f), (Clue.BehindPreposition, -0.4f), (Clue.Quoted, -0.7f), (Clue.LastSpeaker, 1.2f),
        (Clue.SameGender, 0.6f), (Clue.Nearest, 0.9f), (Clue.SecondNearest, 0.2f), (Clue.Description, -0.7f), (Clue.Unnamed, -0.7f));

    private static readonly ClueWeights TheyOrIt = new(
        0.5f,
        (Clue.After, -0.5f), (Clue.SameSentence, 0.3f), (Clue.OneSentenceBefore, 0.4f), (Clue.TwoSentencesBefore, -0.4f), (Clue.FewSentencesBefore, -0.4f),
        (Clue.ManySentencesBefore, -0.4f), (Clue.SameParagraph, 0.9f), (Clue.OneParagraphBefore, -0.2f), (Clue.FartherParagraph, -1f),
        (Clue.FirstInSentenceBefore, 0.7f), (Clue.BehindPreposition, -0.4f), (Clue.Quoted, -0.2f), (Clue.Source, 0.3f), (Clue.SecondNearest, 0.2f),
        (Clue.Description, -0.4f), (Clue.Pronoun, -0.2f), (Clue.Person, -0.5f), (Clue.Place, -0.2f), (Clue.Group, -0.5f), (Clue.SameNumber, 0.9f), (Clue.Unnamed, -0.2f));

    private static readonly ClueWeights Descriptions = new(
        0.5f,
        (Clue.After, -0.9f), (Clue.SameSentence, -0.7f), (Clue.OneSentenceBefore, 0.2f), (Clue.TwoSentencesBefore, 0.2f), (Clue.FewSentencesBefore, 0.2f),
        (Clue.ManySentencesBefore, -0.3f), (Clue.SameParagraph, 1f), (Clue.OneParagraphBefore, -0.3f), (Clue.FartherParagraph, -0.4f),
        (Clue.FirstInSentenceBefore, 0.3f), (Clue.Owner, 0.6f), (Clue.Quoted, -0.2f), (Clue.Source, 0.1f), (Clue.LastSpeaker, 0.1f), (Clue.Description, -0.5f),
        (Clue.Person, -0.5f), (Clue.Place, 0.2f), (Clue.Group, -0.9f), (Clue.KnownAs, 3f), (Clue.SameHead, 1.7f), (Clue.Synonym, 1.7f), (Clue.SameNumber, -0.3f), (Clue.Unnamed, -0.7f));
}
