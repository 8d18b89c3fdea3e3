using Perspectives.Actors;
using Perspectives.Actors.Names;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>What looks like a statement and tells of none: nobody says it, or it only tells how somebody spoke.</summary>
internal static class NoStatement
{
    private const int FirstWords = 4;
    private const int FewWords = 6;

    private static readonly Lexicon Nobody = Lexicon.Of("nobody none");
    private static readonly Lexicon Seeming = Lexicon.Of("seems seemed appears appeared emerges emerged");
    private static readonly Lexicon Being = Lexicon.Of("was were been being are is");
    private static readonly Lexicon Telling = Lexicon.Of("""
        told informed reminded notified warned asked urged accused indicted charged criticised criticized condemned praised sued blamed convicted
        """);
    private static readonly Lexicon Anonymity = Lexicon.Of("anonymity anonymous anonymously");
    private static readonly Lexicon Asking = Lexicon.Of("requested requesting asked asking begged demanded insisted wished");
    private static readonly Lexicon Naming = Lexicon.Of("named identified quoted");

    private static readonly Lexicon BeforeAsked = Lexicon.Of("was were been being is are when if once after repeatedly also");
    private static readonly Lexicon Questions = Lexicon.Of("whether if why how what when where who which about");

    public static bool Is(Attribution attribution, ArticleWords words) => attribution.Source is not { } source
        ? IsAskedByNobody(attribution, words)
        : IsAuthor(source, attribution.Anchor, words) || IsNobody(source, words) || IsImpersonal(source, attribution.Anchor, words) || IsForAnonymity(attribution, words) || SaysNothing(attribution, words) || IsAddressed(source, attribution.Anchor, words) || IsAsked(source, attribution.Anchor, words) || IsSaidToBe(attribution, words) || NameTrimming.IsOfCase(words, source.First, source.Last);

    /// <summary>"I doubt that it will last", outside quotation marks: the author's own words, and nobody's whom the article quotes.</summary>
    private static bool IsAuthor(WordRange source, int anchor, ArticleWords words) =>
        source.Count == 1 && EnglishWords.I.Has(words.TextOf(source.First)) && words.TextOf(source.First) is not "US" && !words.Quotations.Has(source.First) && !words.Quotations.Has(anchor);

    /// <summary>"Nobody at the table doubted", "None of the five has said": the article tells of words that nobody said.</summary>
    private static bool IsNobody(WordRange source, ArticleWords words) =>
        Nobody.Has(words.TextOf(source.First)) || (source.Count > 1 && words.TextOf(source.First).Equals("no", StringComparison.OrdinalIgnoreCase) && words.TextOf(source.First + 1) is "one");

    /// <summary>"It seems unlikely that": the "it" stands for nobody.</summary>
    private static bool IsImpersonal(WordRange source, int anchor, ArticleWords words) =>
        source.Count == 1 && words.TextOf(source.First).Equals("it", StringComparison.OrdinalIgnoreCase) && Seeming.Has(words.TextOf(anchor));

    /// <summary>"The hosts have said nothing in public".</summary>
    private static bool SaysNothing(Attribution attribution, ArticleWords words) =>
        attribution.Content is [{ Count: <= FewWords } only] && words.TextOf(only.First) is "nothing" && !words.Quotations.Has(only.First)
        && only.First > 0 && words.TextOf(only.First - 1) is "said" or "say" or "says" or "saying";

    /// <summary>"Residents were told that", "Silva was accused of": it is said to them or of them, and nobody says by whom.</summary>
    private static bool IsAddressed(WordRange source, int anchor, ArticleWords words)
    {
        var verb = Being.Has(words.TextOf(anchor)) ? anchor + 1 : anchor;
        if (source.Last >= anchor || verb + 1 >= words.Count)
            return false;
        return (Being.Has(words.TextOf(verb - 1)) && Telling.Has(words.TextOf(verb))) || (words.TextOf(verb) is "accused" && words.TextOf(verb + 1) is "of");
    }

    /// <summary>"Asked whether she would resign, Silva smiled": others ask, and the sentence says who answers.</summary>
    private static bool IsAsked(WordRange source, int anchor, ArticleWords words) =>
        words.TextOf(anchor) is "Asked" or "Pressed" or "Questioned" && words.Sentences.IsFirst(anchor) && source.Last < anchor;

    /// <summary>"a note, found in a drawer and said to be hers": said of it, and nobody says by whom.</summary>
    private static bool IsSaidToBe(Attribution attribution, ArticleWords words)
    {
        var anchor = attribution.Anchor;
        return anchor > 0 && anchor + 2 < words.Count && words.TextOf(anchor) is "said" or "believed" or "thought" && words.TextOf(anchor + 1) is "to" && words.TextOf(anchor + 2) is "be" or "have"
            && (Being.Has(words.TextOf(anchor - 1)) || words.TextOf(anchor - 1) is "and" or ",");
    }

    /// <summary>"When asked whether she would resign", "He was asked why he had left": nobody is said to ask.</summary>
    private static bool IsAskedByNobody(Attribution attribution, ArticleWords words)
    {
        var anchor = attribution.Anchor;
        return words.TextOf(anchor).Equals("asked", StringComparison.OrdinalIgnoreCase) && attribution.Content is [{ } first, ..] && first.First > anchor && Questions.Has(words.TextOf(first.First))
            && !words.Quotations.Has(first.First) && (words.Sentences.IsFirst(anchor) || BeforeAsked.Has(words.TextOf(anchor - 1)));
    }

    /// <summary>"who requested anonymity in order to speak freely": not what was said, but how.</summary>
    private static bool IsForAnonymity(Attribution attribution, ArticleWords words) =>
        Asking.Has(words.TextOf(attribution.Anchor)) && attribution.Content[0] is { Count: > 0 } first
        && (Enumerable.Range(first.First, Math.Min(FirstWords, first.Count)).Any(word => Anonymity.Has(words.TextOf(word))) || IsNotToBeNamed(first, words));

    private static bool IsNotToBeNamed(WordRange content, ArticleWords words) =>
        content.Count > 3 && words.TextOf(content.First) is "not" && words.TextOf(content.First + 1) is "to" && words.TextOf(content.First + 2) is "be" && Naming.Has(words.TextOf(content.First + 3));
}
