using Perspectives.Words;

namespace Perspectives.Attributions.Layout;

/// <summary>A letter, from "Dear Sir" to the name below it, is said by who signs it.</summary>
internal sealed class Letters(ArticleWords words) : ITextLayout
{
    private const int LongestSalutation = 8;
    private const int LongestSignature = 8;

    private static readonly Lexicon Salutations = Lexicon.Of("dear sir sirs madam");
    private static readonly Lexicon Addressees = Lexicon.Of("editor editors");
    private static readonly Lexicon Closings = Lexicon.Of("yours sincerely faithfully respectfully regards wishes truly");

    public IEnumerable<LaidOutStatement> Find(IReadOnlyList<WordRange> paragraphs)
    {
        for (var number = 0; number < paragraphs.Count; number++)
        {
            if (BodyOf(paragraphs[number]) is not { } body)
                continue;
            var end = EndOf(number, paragraphs);
            if ((Closed(body, number, end, paragraphs) ?? Signed(body, number, end, paragraphs)) is { } letter)
                yield return letter;
            number = end;
        }
    }

    /// <summary>The last paragraph before the next salutation.</summary>
    private int EndOf(int number, IReadOnlyList<WordRange> paragraphs)
    {
        while (number + 1 < paragraphs.Count && BodyOf(paragraphs[number + 1]) is null)
            number++;
        return number;
    }

    /// <summary>Up to "Yours faithfully", with the name behind it.</summary>
    private LaidOutStatement? Closed(int body, int number, int end, IReadOnlyList<WordRange> paragraphs)
    {
        for (; number <= end; number++)
        {
            if (ClosingIn(paragraphs[number] with { First = Math.Max(body, paragraphs[number].First) }) is { } closing && closing.First > body)
                return SignatureOf(closing, paragraphs, number) is { } signature ? new LaidOutStatement(signature, null, new WordRange(body, closing.First - 1)) { IsProven = true } : null;
        }

        return null;
    }

    /// <summary>Up to the first line that is nothing but a name, or a name and where it is from: newspapers leave the closing out.</summary>
    private LaidOutStatement? Signed(int body, int number, int end, IReadOnlyList<WordRange> paragraphs)
    {
        for (number++; number <= end; number++)
        {
            if (LayoutWords.SignatureIn(words, paragraphs[number]) is { } signature && paragraphs[number - 1].Last > body)
                return new LaidOutStatement(signature, null, new WordRange(body, paragraphs[number - 1].Last)) { IsProven = true };
        }

        return null;
    }

    /// <summary>The first word behind "Dear Ms Varga," or "To the editor:"; null where the paragraph does not begin so.</summary>
    private int? BodyOf(WordRange paragraph)
    {
        var end = Math.Min(paragraph.Last, paragraph.First + LongestSalutation);
        var addressed = Salutations.Has(words.TextOf(paragraph.First));
        for (var word = paragraph.First; word <= end; word++)
        {
            if (addressed && words.TextOf(word) is ("," or ":" or "–" or "—"))
                return AfterMarks(word, paragraph.Last);
            addressed |= Addressees.Has(words.TextOf(word)) && words.TextOf(paragraph.First).Equals("to", StringComparison.OrdinalIgnoreCase);
        }

        return null;
    }

    /// <summary>The first word behind <paramref name="word"/> that is no comma, colon, full stop or dash.</summary>
    private int AfterMarks(int word, int last)
    {
        do
            word++;
        while (word <= last && (words.TextOf(word) is "," or ":" or "." || LayoutWords.IsDash(words, word)));
        return word;
    }

    /// <summary>"Yours faithfully", "Kind regards": words of a closing that begin a sentence and end before a name.</summary>
    private WordRange? ClosingIn(WordRange paragraph)
    {
        for (var word = paragraph.First; word <= paragraph.Last; word++)
        {
            if (!words.Sentences.IsFirst(word) || !LayoutWords.IsCapitalized(words, word))
                continue;
            var last = word + 1 <= paragraph.Last && Closings.Has(words.TextOf(word + 1)) ? word + 1 : word;
            if (Closings.Has(words.TextOf(last)) && (last == paragraph.Last || words.TextOf(last + 1) is "," || LayoutWords.IsCapitalized(words, last + 1)))
                return new WordRange(word, last);
        }

        return null;
    }

    /// <summary>The name behind the closing, in its paragraph or the next.</summary>
    private WordRange? SignatureOf(WordRange closing, IReadOnlyList<WordRange> paragraphs, int number)
    {
        var first = AfterMarks(closing.Last, paragraphs[number].Last);
        if (first <= paragraphs[number].Last && words.TextOf(first).Equals("etc", StringComparison.OrdinalIgnoreCase))
            first = AfterMarks(first, paragraphs[number].Last);
        var last = paragraphs[number].Last;
        if (first > last)
        {
            if (number + 1 == paragraphs.Count)
                return null;
            (first, last) = (paragraphs[number + 1].First, paragraphs[number + 1].Last);
        }

        return LayoutWords.NameAt(words, first, last) is { } name && name.Count <= LongestSignature ? name : null;
    }
}
