using Perspectives.Actors.Names;
using Perspectives.Articles;
using Perspectives.Attributions;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>
/// Finds the office or affiliation of a person where the article names it: "President Petro", "Petro, the president of Colombia,", "the president of
/// Colombia, Gustavo Petro". Ages and dates are no roles.
/// </summary>
internal sealed class RoleFinder(ArticleWords words, SentenceBoundaries sentences)
{
    private const int LongestRole = 14;

    private static readonly Lexicon Articles = Lexicon.Of("the a an his her their its our");
    private static readonly Lexicon Ends = Lexicon.Of("who whose which that said says told where when , ; : — – ( ) “ ” \" and , .");
    private static readonly Lexicon Honorifics = Lexicon.Of("dr hon rev mr mrs ms miss sir lord dame lady");
    private static readonly Lexicon Kin = Lexicon.Of("wife husband mother father sister brother son daughter cousin uncle aunt widow widower mum dad grandfather grandmother partner friend");
    private static readonly Lexicon BehindNoun = Lexicon.Of("general elect designate emeritus emerita laureate");
    private static readonly Lexicon Copulas = Lexicon.Of("is was became remains");

    /// <summary>The words of the fullest role that stands at one of the mentions; null where none does.</summary>
    /// <param name="names">Words of the person's name, one range a mention.</param>
    public TextSpan? Find(IEnumerable<WordRange> names)
    {
        WordRange? before = null, behind = null;
        foreach (var name in names)
        {
            before = Fuller(before, Before(name));
            behind = Fuller(behind, Behind(name) ?? InFront(name) ?? BeforeCopula(name));
        }

        return (behind ?? before) is { } role ? words.SpanOf(role.First, role.Last) : null;
    }

    /// <summary>The words of every role that stands at one of the mentions.</summary>
    public IEnumerable<WordRange> FindAll(IEnumerable<WordRange> names) =>
        names.SelectMany(name => new[] { Before(name), Behind(name), InFront(name), BeforeCopula(name) }).OfType<WordRange>();

    private static WordRange? Fuller(WordRange? known, WordRange? found) =>
        known is null || (found is not null && found.Value.Count > known.Value.Count) ? found : known;

    /// <summary>"Environment Minister" of "Environment Minister Ana Silva".</summary>
    private WordRange? Before(WordRange name)
    {
        var first = name.First;
        while (first > 0 && name.First - first < LongestRole && sentences.AreTogether(first - 1, name.First) && IsOfTitle(first - 1))
            first--;
        first = FromFormer(first, name);
        while (first < name.First && (Articles.Has(words.TextOf(first)) || words.TextOf(first) is "." or "-" || (EnglishWords.CapitalizedByPosition.Has(words.TextOf(first)) && !IsFormer(first))))
            first++;
        var last = name.First - 1;
        while (last >= first && IsHonorific(last))
            last--;
        return first <= last && HasRoleWord(first, last) ? new WordRange(first, last) : null;
    }

    /// <summary>"the mayor of Port Selby" of "The mayor of Port Selby is Ana Silva".</summary>
    private WordRange? BeforeCopula(WordRange name)
    {
        var copula = name.First - 1;
        if (copula <= 0 || !Copulas.Has(words.TextOf(copula)) || !sentences.AreTogether(copula, name.First))
            return null;
        var first = copula;
        while (first > 0 && !sentences.IsFirst(first) && copula - first < LongestRole && !Ends.Has(words.TextOf(first - 1)))
            first--;
        if (!Articles.Has(words.TextOf(first)))
            return null;
        return first + 1 < copula && IsRole(first + 1, copula - 1) ? new WordRange(first + 1, copula - 1) : null;
    }

    private bool IsOfTitle(int word)
    {
        var text = words.TextOf(word);
        if (text is ".")
            return word > 0 && TitleWords.IsTitle(words.TextOf(word - 1));
        return TitleWords.IsTitle(text) || PersonNouns.Has(text) || (char.IsUpper(text[0]) && !(sentences.IsFirst(word) && EnglishWords.CapitalizedByPosition.Has(text)))
            || text is "-" or "prime" || IsFormer(word);
    }

    /// <summary>"former harbour pilot": words between "former" and the office belong to it.</summary>
    private int FromFormer(int first, WordRange name)
    {
        for (var word = first - 1; word >= Math.Max(0, first - 2) && first < name.First && sentences.AreTogether(word, first) && char.IsLower(words.TextOf(word)[0]); word--)
        {
            if (IsFormer(word))
                return word;
            if (EnglishWords.EndOfCore.Has(words.TextOf(word)) || Articles.Has(words.TextOf(word)))
                break;
        }

        return first;
    }

    /// <summary>Whoever was minister must not be shown as one.</summary>
    private bool IsFormer(int word) => words.TextOf(word).Equals("former", StringComparison.OrdinalIgnoreCase);

    /// <summary>"the president of Colombia" of "Gustavo Petro, the president of Colombia," or "Petro is the president of Colombia".</summary>
    private WordRange? Behind(WordRange name)
    {
        var mark = name.Last + 1;
        if (mark + 1 >= words.Count || !sentences.AreTogether(mark, name.Last))
            return null;
        var isApposition = words.TextOf(mark) is ",";
        if (!isApposition && !(Copulas.Has(words.TextOf(mark)) && Articles.Has(words.TextOf(mark + 1))))
            return null;
        var first = mark + 1;
        if (IsAge(first))
            first += 2;
        while (first < words.Count && Articles.Has(words.TextOf(first)))
            first++;
        var last = first - 1;
        while (last + 1 < words.Count && last - first < LongestRole && sentences.AreTogether(last + 1, name.Last) && !Ends.Has(words.TextOf(last + 1)))
            last++;
        return first <= last && IsRole(first, last) ? new WordRange(first, last) : null;
    }

    private bool IsAge(int word) => char.IsDigit(words.TextOf(word)[0]) && word + 1 < words.Count && words.TextOf(word + 1) is ",";

    /// <summary>"the team's coach" of "the team's coach, Alireza Mehraban".</summary>
    private WordRange? InFront(WordRange name)
    {
        var comma = name.First - 1;
        while (comma > 0 && (TitleWords.IsTitle(words.TextOf(comma)) || words.TextOf(comma) is "."))
            comma--;
        if (comma <= 0 || words.TextOf(comma) is not "," || !sentences.AreTogether(comma, name.First))
            return null;
        var first = comma;
        while (first > 0 && comma - first < LongestRole && sentences.AreTogether(first - 1, comma) && !Ends.Has(words.TextOf(first - 1)))
        {
            first--;
            if (Articles.Has(words.TextOf(first)))
                break;
        }

        var owner = OwnerEnd(first, comma);
        var isWhole = owner is not null || Articles.Has(words.TextOf(first));
        if (owner is { } end && !Articles.Has(words.TextOf(first)) && !Kin.Has(words.TextOf(comma - 1)))
            first = end + 1;
        while (first < comma && Articles.Has(words.TextOf(first)))
            first++;
        return first < comma && isWhole && IsRole(first, comma - 1) ? new WordRange(first, comma - 1) : null;
    }

    /// <summary>The last word of a possessive ("Quellmark’s") in the phrase; null where there is none.</summary>
    private int? OwnerEnd(int first, int end)
    {
        for (var word = end - 2; word > first; word--)
        {
            if (NounPhrase.IsPossessive(words, word))
                return words.TextOf(word + 1) is "s" ? word + 1 : word;
        }

        return null;
    }

    /// <summary>Whether the head of the phrase is an office or another word for a person.</summary>
    private bool IsRole(int first, int last)
    {
        var head = NounPhrase.HeadOf(words, first, last);
        // "wife" alone says nothing without whose.
        return HasRoleWord(BehindNoun.Has(words.TextOf(head)) ? Math.Max(first, head - 1) : head, head) && !char.IsDigit(words.TextOf(first)[0]) && !(first == last && Kin.Has(words.TextOf(first)));
    }

    private bool HasRoleWord(int first, int last)
    {
        for (var word = first; word <= last; word++)
        {
            if (TitleWords.Offices.Has(words.TextOf(word)) || PersonNouns.Has(words.TextOf(word)))
                return true;
        }

        return false;
    }

    /// <summary>"Dr" and "Hon." say nothing of an office; a full stop, which stands behind a title only, is what stands before it.</summary>
    private bool IsHonorific(int word) => Honorifics.Has(words.TextOf(words.TextOf(word) is "." ? word - 1 : word));
}
