using Perspectives.Actors;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions;

/// <summary>Finds the outlet or programme to which something was said: "told Vox", "in an interview with the BBC", "wrote on Twitter".</summary>
internal sealed class ViaFinder(ArticleReading reading)
{
    private const int Reach = 40;

    private static readonly Lexicon Outlets = Lexicon.Of("""
        news times post journal guardian telegraph herald tribune gazette chronicle radio tv television magazine press agency reuters bbc cnn npr fox
        msnbc abc nbc cbs pbs itv vox politico axios bloomberg afp ap sky jazeera huffpost huffington economist newsweek wired twitter facebook
        instagram youtube telegram tiktok podcast show programme program newsnight sun mirror mail independent observer globe inquirer examiner
        register dispatch courier bulletin daily weekly monde país spiegel bild zdf ard euronews tass xinhua interfax yonhap kyodo ansa dpa
        newspaper newsletter blog broadcaster channel station network
        """);

    private static readonly Lexicon Telling = Lexicon.Of("told tells telling tell informed assured reminded");
    private static readonly Lexicon Leading = Lexicon.Of("with to on by in for via from");
    private static readonly Lexicon Speaking = Lexicon.Of("interview interviews interviewed speaking appearing appearance");
    private readonly ArticleWords _words = reading.Words;

    /// <summary>Words of the outlet in the sentence of the cue, outside the content; null where none is named.</summary>
    public WordRange? Find(Attribution attribution, SentenceBoundaries sentences)
    {
        if (attribution.Cue is null)
            return null;
        var first = Math.Max(0, attribution.Anchor - Reach);
        foreach (var name in reading.EntitiesWithin(first, Math.Min(_words.Count - 1, attribution.Anchor + Reach)))
        {
            if (name.Kind == EntityKind.Organization && sentences.AreTogether(name.First, attribution.Anchor)
                && !IsIn(name, attribution) && IsSaidTo(name, attribution.Anchor))
                return WholeName(name);
        }

        return Unseen(attribution);
    }

    /// <summary>"Radio | Selby": an outlet's name goes on as far as it has capitals.</summary>
    private WordRange WholeName(Entity name)
    {
        var last = name.Last;
        while (last + 1 < _words.Count && Outlets.Has(_words.TextOf(name.First)) && char.IsUpper(_words.TextOf(last + 1)[0]) && _words.Sentences.AreTogether(last, last + 1))
            last++;
        return new WordRange(name.First, last);
    }

    /// <summary>"wrote on Twitter": an outlet that the tagger did not see, right behind the cue.</summary>
    private WordRange? Unseen(Attribution attribution)
    {
        var outlet = attribution.Anchor + 2;
        var isOutlet = outlet < _words.Count && _words.Sentences.AreTogether(attribution.Anchor, outlet) && Leading.Has(_words.TextOf(outlet - 1))
            && char.IsUpper(_words.TextOf(outlet)[0]) && Outlets.Has(_words.TextOf(outlet)) && !attribution.Content.Any(part => part.Contains(outlet));
        return isOutlet ? WholeName(new Entity(outlet, outlet, EntityKind.Organization)) : null;
    }

    private static bool IsIn(Entity name, Attribution attribution) =>
        attribution.Content.Any(part => part.Contains(name.First)) || attribution.Source is { } source && source.Contains(name.First);

    private bool IsSaidTo(Entity name, int anchor)
    {
        var before = name.First - 1;
        while (before > 0 && EnglishWords.Articles.Has(_words.TextOf(before)))
            before--;
        if (before < 0)
            return false;
        if (Telling.Has(_words.TextOf(before)))
            return before == anchor && IsOutlet(name);
        if (!Leading.Has(_words.TextOf(before)))
            return false;
        return (IsAfterSpeaking(before) && char.IsUpper(_words.TextOf(name.Last)[0])) || (before > anchor && before - anchor <= 2 && IsOutlet(name));
    }

    /// <summary>"in an interview on Sunday with": one of the words for speaking stands not far before.</summary>
    private bool IsAfterSpeaking(int before)
    {
        for (var word = before - 1; word >= Math.Max(0, before - 4); word--)
        {
            if (Speaking.Has(_words.TextOf(word)))
                return true;
        }

        return false;
    }

    private bool IsOutlet(Entity name) => IsOutlet(new WordRange(name.First, name.Last));

    /// <summary>Whether one of the words is an outlet's.</summary>
    public bool IsOutlet(WordRange name)
    {
        for (var word = name.First; word <= name.Last; word++)
        {
            if (Outlets.Has(_words.TextOf(word)))
                return true;
        }

        return false;
    }
}
