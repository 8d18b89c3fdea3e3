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

    private static readonly Lexicon Subordinating = Lexicon.Of("because since as");

    private static readonly Lexicon Subjects = Lexicon.Of("he she they it i we");
    private static readonly Lexicon Apposed = Lexicon.Of("both all who too themselves himself herself itself");

    public WordRange Narrow(WordRange source, Attribution attribution)
    {
        if (source.Count == 1 || source.Last >= attribution.Anchor)
            return source;
        if (Subjects.Has(words.TextOf(source.First)) && IsVerb(source.First + 1))
            return new WordRange(source.First, source.First);
        if (!EndsInPronoun(source))
            return source;
        return Subordinating.Has(words.TextOf(source.Last - 1)) && SubjectBeforeWho(source) is { } subject ? subject : new WordRange(source.Last, source.Last);
    }

    /// <summary>"Two employees | , who asked not to be named because they": what the clause is about.</summary>
    private WordRange? SubjectBeforeWho(WordRange source)
    {
        for (var word = source.First + 1; word < source.Last; word++)
        {
            if (words.TextOf(word) is "," && words.TextOf(word + 1) is "who")
                return source with { Last = word - 1 };
        }

        return null;
    }

    private bool IsVerb(int word) => char.IsLower(words.TextOf(word)[0]) && !Joining.Has(words.TextOf(word)) && !Apposed.Has(words.TextOf(word));

    private bool EndsInPronoun(WordRange source) =>
        Pronouns.Has(words.TextOf(source.Last)) && !Joining.Has(words.TextOf(source.Last - 1));
}
