namespace Perspectives.Reading;

/// <summary>The tagger's labels: 0 none, then for each <see cref="EntityKind"/> an odd one that begins and an even one that goes on.</summary>
internal static class EntityTags
{
    public static List<Entity> ToEntities(ReadOnlySpan<byte> tags)
    {
        var entities = new List<Entity>();
        for (var word = 0; word < tags.Length; word++)
        {
            if (tags[word] == 0)
                continue;
            var kind = (EntityKind)((tags[word] + 1) / 2);
            var goesOn = tags[word] % 2 == 0 && entities.Count > 0 && entities[^1].Last == word - 1 && entities[^1].Kind == kind;
            if (goesOn)
                entities[^1] = entities[^1] with { Last = word };
            else
                entities.Add(new Entity(word, word, kind));
        }

        return entities;
    }
}
