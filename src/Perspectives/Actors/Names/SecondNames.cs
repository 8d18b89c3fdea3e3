using Perspectives.Articles;
using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors.Names;

/// <summary>
/// Puts the names of a second reader beside the tagger's. They count where the tagger saw nothing, or only parts of the name; where the two disagree, the
/// tagger's stands, unless the second reader knows too what stands before the name: then it knows where the name begins.
/// </summary>
internal sealed class SecondNames(ArticleWords words)
{
    private const int LongestName = 12;

    /// <summary>The reading with these names in it; <paramref name="reading"/> itself must not be used any more.</summary>
    public static ArticleReading AddTo(ArticleReading reading, IReadOnlyList<NameSpan> spans) =>
        spans.Count == 0 ? reading : reading.WithNames(new SecondNames(reading.Words).Merge(reading.Entities, spans));

    private List<Entity> Merge(IReadOnlyList<Entity> tagged, IReadOnlyList<NameSpan> spans)
    {
        var types = spans.Where(span => span.Category == NameCategory.PersonType).Select(span => WordsOf(span.Span)).OfType<WordRange>().ToHashSet();
        var own = tagged.Where(name => !IsType(name, types)).ToList();
        var merged = new List<Entity>(own.Count);
        var next = 0;
        foreach (var name in Believable(spans))
        {
            while (next < own.Count && own[next].Last < name.First)
                merged.Add(own[next++]);
            var end = next;
            while (end < own.Count && own[end].First <= name.Last)
                end++;
            if (!IsMoreThan(name, types.FirstOrDefault(type => type.Last == name.First - 1, new WordRange(name.First, name.Last)).First, own[next..end]))
                continue;
            merged.Add(name);
            next = end;
        }

        merged.AddRange(own.Skip(next));
        return merged;
    }

    /// <summary>"the Mayor", which the tagger took for a person's name.</summary>
    private bool IsType(Entity name, HashSet<WordRange> types) =>
        name.Kind == EntityKind.Person && (types.Contains(new WordRange(name.First, name.Last)) || (NameTrimming.Trim(words, name) is { } at && types.Contains(at)));

    /// <summary>Whether the tagger saw nothing there, or parts of the name and nothing beyond it.</summary>
    /// <param name="name">The second reader's.</param>
    /// <param name="first">Where what belongs to it begins: at the kind of person before it ("Secretary of [State | Marco] Rubio"), or else itself.</param>
    /// <param name="own">The tagger's names that reach into it.</param>
    private static bool IsMoreThan(Entity name, int first, List<Entity> own) => own switch
    {
        [] => true,
        [var only] => first <= only.First && only.Last <= name.Last && (only.First, only.Last) != (name.First, name.Last),
        _ => first <= own[0].First && own[^1].Last <= name.Last,
    };

    /// <summary>In order, not overlapping: of names that begin at the same word the longest, and then what lies behind it.</summary>
    private IEnumerable<Entity> Believable(IReadOnlyList<NameSpan> spans)
    {
        var last = -1;
        foreach (var name in spans.Select(NameOf).OfType<Entity>().OrderBy(name => name.First).ThenByDescending(name => name.Last).ThenBy(name => name.Kind))
        {
            if (name.First <= last)
                continue;
            last = name.Last;
            yield return name;
        }
    }

    private Entity? NameOf(NameSpan span)
    {
        if (span.Category is not (NameCategory.Person or NameCategory.Organization) || WordsOf(span.Span) is not { } range || !words.Sentences.AreTogether(range.First, range.Last))
            return null;
        var kind = span.Category == NameCategory.Person ? EntityKind.Person : EntityKind.Organization;
        // "Secretary of State Ana Silva" as one name: where hers begins, nobody has said.
        return NameTrimming.Trim(words, new Entity(range.First, range.Last, kind)) is { } at && !(at.First > range.First && words.TextOf(at.First - 1) is "of") && at.Count <= LongestName && IsName(at, kind) ? new Entity(at.First, at.Last, kind) : null;
    }

    /// <summary>The words of a span that begins and ends with a word, of no more words than a name with its titles has; null for others.</summary>
    private WordRange? WordsOf(TextSpan span)
    {
        if (span.Start < 0 || span.IsEmpty || span.End > words.Article.Text.Length)
            return null;
        var (first, last) = (words.WordAt(span.Start), words.WordAt(span.End - 1));
        return last < words.Count && last - first < 2 * LongestName && words[first].Start == span.Start && words[last].End == span.End ? new WordRange(first, last) : null;
    }

    /// <summary>Whether it begins with a capital, has nothing that no name has, and is more than a word that only begins its sentence.</summary>
    private bool IsName(WordRange name, EntityKind kind)
    {
        var first = words.TextOf(name.First);
        var last = words.TextOf(name.Last);
        if (!(char.IsUpper(first[0]) || NameTokens.IsParticle(first)) || !(char.IsLetterOrDigit(last[0]) || last is "."))
            return false;
        if (name.Count == 1 && EnglishWords.CapitalizedByPosition.Has(first) && !char.IsUpper(first[^1]))
            return false;
        var capitals = 0;
        for (var word = name.First; word <= name.Last; word++)
        {
            if (char.IsUpper(words.TextOf(word)[0]))
                capitals++;
            else if (!CanBeIn(word, name, kind))
                return false;
        }

        return capitals > 0;
    }

    private bool CanBeIn(int word, WordRange name, EntityKind kind)
    {
        var text = words.TextOf(word);
        if (text is "." or "-" or "‐" or "‑" or "'" or "’" || NameTokens.IsParticle(text))
            return true;
        return kind == EntityKind.Organization
            && (text is "/" or "in" or "on" || EnglishWords.SmallWordsOfNames.Has(text) || char.IsDigit(text[0]) || (text is "s" && word > name.First && NounPhrase.IsPossessive(words, word - 1)));
    }
}
