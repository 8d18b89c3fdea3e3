using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>"His wife, he said": the pronoun before the cue is the subject, whatever the model marked before it.</summary>
internal sealed class SubjectPronoun(ArticleWords words) : ISourceNarrowing
{
    private static readonly Lexicon Pronouns = Lexicon.Of("he she they it i we his her their its my our");
    private static readonly Lexicon Joining = Lexicon.Of("and or");

    public WordRange Narrow(WordRange source, Attribution attribution) =>
        source.Count > 1 && Pronouns.Has(words.TextOf(source.Last)) && !Joining.Has(words.TextOf(source.Last - 1))
            ? new WordRange(source.Last, source.Last)
            : source;
}
