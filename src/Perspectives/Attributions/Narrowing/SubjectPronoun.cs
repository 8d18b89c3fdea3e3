using Perspectives.Words;

namespace Perspectives.Attributions.Narrowing;

/// <summary>
/// "His wife, he said": the pronoun before the cue is the subject, whatever the model marked before it; and "it stopped short of the minister": the pronoun
/// that begins a clause, whatever the model marked behind it.
/// </summary>
internal sealed class SubjectPronoun(ArticleWords words) : ISourceNarrowing
{
    private static readonly Lexicon Pronouns = Lexicon.Of("he she they it i we his her their its my our");
    private static readonly Lexicon Joining = Lexicon.Of("and or");

    private static readonly Lexicon Subjects = Lexicon.Of("he she they it i we");
    private static readonly Lexicon Apposed = Lexicon.Of("both all who too themselves himself herself itself");

    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (source.Count > 1 && source.Last < attribution.Anchor && Subjects.Has(words.TextOf(source.First)) && IsVerb(source.First + 1))
            return new WordRange(source.First, source.First);
        return source.Last < attribution.Anchor && EndsInPronoun(source) ? new WordRange(source.Last, source.Last) : source;
    }

    private bool IsVerb(int word) => char.IsLower(words.TextOf(word)[0]) && !Joining.Has(words.TextOf(word)) && !Apposed.Has(words.TextOf(word));

    private bool EndsInPronoun(WordRange source) =>
        source.Count > 1 && Pronouns.Has(words.TextOf(source.Last)) && !Joining.Has(words.TextOf(source.Last - 1));
}
