using Perspectives.Actors.Names;
using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Actors;

/// <summary>One actor of the article while it is being found: its names, its mentions, what is known of it so far.</summary>
internal sealed class ActorDraft
{
    private readonly List<NameWords> _names = [];
    private readonly List<Mention> _mentions = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);

    public ActorDraft(EntityKind kind) => Kind = kind;

    public EntityKind Kind { get; set; }

    public Gender Gender { get; set; }

    /// <summary>The words that first described somebody unnamed; null for named actors.</summary>
    public WordRange? Description { get; init; }

    public IReadOnlyList<NameWords> Names => _names;

    /// <summary>In the order in which they were found.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    public bool IsNamed => _names.Count > 0;

    /// <summary>The name of the most words, of equals the longest.</summary>
    public NameWords FullestName { get; private set; } = NameWords.None;

    public void AddName(NameWords name)
    {
        _names.Add(name);
        if (name.IsFullerThan(FullestName))
            FullestName = name;
    }

    public void AddMention(Mention mention) => _mentions.Add(mention);

    /// <summary>Remembers a word that the article uses of the actor where it names it.</summary>
    public void Know(ReadOnlySpan<char> word) => _known.GetAlternateLookup<ReadOnlySpan<char>>().Add(word);

    /// <summary>Whether the article uses the word of the actor somewhere it names it.</summary>
    public bool IsKnownAs(ReadOnlySpan<char> word) => _known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
