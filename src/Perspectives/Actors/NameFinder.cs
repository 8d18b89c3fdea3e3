using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>The names of an article: those of the tagger, cut where a paragraph ends.</summary>
internal sealed class NameFinder(ArticleWords words)
{
    public List<Entity> Find(IReadOnlyList<Entity> tagged)
    {
        var names = new List<Entity>(tagged.Count);
        foreach (var entity in tagged.SelectMany(ByParagraph))
        {
            if (HasCapital(entity))
                names.Add(entity);
        }

        return names;
    }

    private IEnumerable<Entity> ByParagraph(Entity entity)
    {
        var first = entity.First;
        for (var word = entity.First + 1; word <= entity.Last; word++)
        {
            if (!words[word].StartsParagraph)
                continue;
            yield return entity with { First = first, Last = word - 1 };
            first = word;
        }

        yield return entity with { First = first };
    }

    private bool HasCapital(Entity entity)
    {
        for (var word = entity.First; word <= entity.Last; word++)
        {
            if (char.IsUpper(words.TextOf(word)[0]))
                return true;
        }

        return false;
    }
}
