using Perspectives.Actors;
using Perspectives.Actors.Names;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>
/// "Sheldon Whitehouse of Rhode Island and Richard Durbin urged": what several named speakers say together is a statement of each of them, so that
/// whoever follows one of them finds it. A list of one kind only: people, bodies with their article, or groups.
/// </summary>
internal sealed class JointSources(ArticleReading reading)
{
    private static readonly Lexicon Joining = Lexicon.Of("and nor along with , ; &");
    private static readonly Lexicon Between = Lexicon.Of("the former a his her their ( ) . some many other all both");

    /// <summary>Words that begin the description of several: "and several other senators".</summary>
    public static readonly Lexicon Describing = Lexicon.Of("all the several other some many two three four five six seven eight nine ten dozens members most");

    private readonly ArticleWords _words = reading.Words;

    /// <summary>One attribution a speaker, in the order of the text; the attribution itself where the source is not such a list.</summary>
    public IEnumerable<Attribution> Split(Attribution attribution) =>
        attribution.Source is { } source ? PartsOf(source).Select(part => attribution with { Source = part }) : [attribution];

    /// <summary>The words of each speaker, in the order of the text; the source itself where it is not such a list.</summary>
    public IReadOnlyList<WordRange> PartsOf(WordRange source)
    {
        var names = NamesIn(source);
        if (names.Count > 0 && DescriptionBehind(names[0], source) is { } description)
            return [description.Before, description.After];
        var parts = new List<WordRange>();
        var first = names.Count > 0 ? BehindIntroduction(source, names[0].First) : source.First;
        for (var i = 1; i < names.Count; i++)
        {
            if (SplitPoint(names[i - 1], names[i]) is not { } next)
                continue;
            parts.Add(TrimEnd(new WordRange(first, next.Before)));
            first = next.After;
        }

        if (parts.Count == 0 || !EndsWithAnd(parts[^1].Last, first) || !IsSimpleEnd(names[^1], source))
            return [source];
        parts.Add(new WordRange(first, source.Last));
        return parts;
    }

    /// <summary>"Four others — Ana Silva, Tom Birch": the list begins behind the dash.</summary>
    private int BehindIntroduction(WordRange source, int name)
    {
        for (var word = name - 1; word > source.First; word--)
        {
            if (_words.TextOf(word) is "—" or "–" or ":")
                return word + 1;
        }

        return source.First;
    }

    /// <summary>"Mr Birch and all seven members", "Silva, along with the rest of the board": a person and others who are described.</summary>
    private (WordRange Before, WordRange After)? DescriptionBehind(Entity name, WordRange source)
    {
        var joint = name.Last + 1;
        while (joint < source.Last && (_words.TextOf(joint) is "(" or ")" or "," || IsBracketed(joint)))
            joint++;
        if (name.Kind != EntityKind.Person || joint >= source.Last || _words.TextOf(joint) is not ("and" or "along"))
            return null;
        var first = _words.TextOf(joint + 1) is "with" ? joint + 2 : joint + 1;
        var last = source.Last;
        while (last + 1 < _words.Count && IsUnfinished(last) && _words.Sentences.AreTogether(last, last + 1))
            last++;
        return first < source.Last && Describing.Has(_words.TextOf(first)) && reading.EntityAt(first + 1) is null or { Kind: EntityKind.Group } ? (new WordRange(source.First, name.Last), new WordRange(first, last)) : null;
    }

    /// <summary>"the rest of the", of which the model left the noun out.</summary>
    private bool IsUnfinished(int last) => _words.TextOf(last) is "of" || EnglishWords.Articles.Has(_words.TextOf(last));

    private bool IsBracketed(int word) => _words.TextOf(word - 1) is "(" && _words.TextOf(word + 1) is ")";

    /// <summary>Names of people, bodies and groups; the body in which a person has an office ("House Majority Leader Ana Silva") is no speaker.</summary>
    private List<Entity> NamesIn(WordRange source) =>
        [.. reading.EntitiesWithin(source.First, source.Last).Where(entity => (entity.Kind != EntityKind.Place || IsListOfPlaces(source)) && char.IsUpper(_words.TextOf(entity.Last)[0]) && !IsInTitle(entity))];

    /// <summary>"Russia and China": places speak where nothing but places is named.</summary>
    private bool IsListOfPlaces(WordRange source)
    {
        for (var word = source.First; word <= source.Last; word++)
        {
            if (reading.EntityAt(word) is not { Kind: EntityKind.Place } && !Joining.Has(_words.TextOf(word)))
                return false;
        }

        return true;
    }

    private bool IsInTitle(Entity body)
    {
        var word = body.Last + 1;
        while (word < _words.Count && char.IsUpper(_words.TextOf(word)[0]) && reading.EntityAt(word) is null)
            word++;
        return body.Kind == EntityKind.Organization && word > body.Last + 1 && TitleWords.IsTitle(_words.TextOf(word - 1)) && reading.EntityAt(word) is { Kind: EntityKind.Person } person && person.First == word;
    }

    /// <summary>The last word of the one part and the first of the next, where two names are joined by "and" or a comma and by nothing else.</summary>
    private (int Before, int After)? SplitPoint(Entity left, Entity right)
    {
        if ((left.Kind == EntityKind.Person) != (right.Kind == EntityKind.Person) || (left.Kind == EntityKind.Place) != (right.Kind == EntityKind.Place) || (left.Kind == EntityKind.Organization && !HasArticle(right) && !(HasArticle(left) && !HasSharedHead(right))))
            return null;
        int? joint = null;
        for (var word = left.Last + 1; word < right.First; word++)
        {
            var text = _words.TextOf(word);
            if (Joining.Has(text))
                joint = word;
            else if (!(IsPlaceBehind(word) || Between.Has(text) || TitleWords.IsTitle(text) || PersonNouns.Has(text) || char.IsUpper(text[0])))
                return null;
        }

        if (joint is not { } last)
            return null;
        var before = left.Last;
        while (before + 1 < last && !Joining.Has(_words.TextOf(before + 1)))
            before++;
        return (before, last + 1);
    }

    private bool HasArticle(Entity name) => name.First > 0 && _words.TextOf(name.First - 1).Equals("the", StringComparison.OrdinalIgnoreCase);

    /// <summary>"the State and Homeland Security Departments", "The United Retail and Food Workers": the plural belongs to both.</summary>
    private bool HasSharedHead(Entity name) => _words.TextOf(name.Last) is [.. var singular, 's'] && (EnglishWords.Bodies.Has(singular) || PersonNouns.Has(singular));

    /// <summary>Only commas make no list: "South Bend, Mayor Pete Buttigieg".</summary>
    private bool EndsWithAnd(int before, int after)
    {
        for (var word = before + 1; word < after; word++)
        {
            if (_words.TextOf(word) is "and" or "nor" or "along" or "&" or ";")
                return true;
        }

        return false;
    }

    private bool IsPlaceBehind(int word) => _words.TextOf(word) is "of" && char.IsUpper(_words.TextOf(word + 1)[0]);

    private WordRange TrimEnd(WordRange part)
    {
        while (part.Count > 1 && _words.TextOf(part.Last) is ",")
            part = part with { Last = part.Last - 1 };
        return part;
    }

    /// <summary>The list ends with a name and not with what the named ones have: "Smith and Jones's lawyer".</summary>
    private bool IsSimpleEnd(Entity last, WordRange source) =>
        last.Last == source.Last || _words.TextOf(last.Last + 1) is "," or "(" or "of" || _words.TextOf(source.Last) is ")";
}
