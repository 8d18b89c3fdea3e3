using Perspectives.Actors.Names;
using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Actors;

/// <summary>One actor of the article while it is being found: its names, its mentions, what is known of it so far.</summary>
internal sealed class ActorDraft
{
    private readonly List<NameWords> _names = [];
    private readonly List<Mention> _mentions = [];
    private readonly List<NameWords> _distinctNames = [];
    private readonly HashSet<string> _known = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _titles = new(StringComparer.OrdinalIgnoreCase);
    private readonly int[] _kinds = new int[Enum.GetValues<EntityKind>().Length];

    public ActorDraft(EntityKind kind) => Kind = kind;

    /// <summary>What most of its names are taken for; a title or honorific outweighs the tagger.</summary>
    public EntityKind Kind { get; private set; }

    public Gender Gender { get; set; }

    /// <summary>The words that first described somebody unnamed; null for named actors.</summary>
    public WordRange? Description { get; set; }

    /// <summary>The description that a named actor was brought in by, before its name; null where there was none.</summary>
    public SourceMention? Introduction { get; set; }

    /// <summary>One a mention by name, in the order of the text.</summary>
    public IReadOnlyList<NameWords> Names => _names;

    /// <summary>In the order in which they were found.</summary>
    public IReadOnlyList<Mention> Mentions => _mentions;

    public bool IsNamed => _names.Count > 0;

    /// <summary>The name of the most words, of equals the longest.</summary>
    public NameWords FullestName { get; private set; } = NameWords.None;

    public void AddName(NameWords name)
    {
        _names.Add(name);
        if (!Has(name))
            _distinctNames.Add(name);
        if (name.IsFullerThan(FullestName))
            FullestName = name;
    }

    /// <summary>Whether the article writes it by this very name somewhere.</summary>
    public bool Has(NameWords name) => _distinctNames.Exists(name.IsSameAs);

    /// <summary>Counts evidence of what the actor is.</summary>
    public void Vote(EntityKind kind, int weight)
    {
        _kinds[(int)kind] += weight;
        if (_kinds[(int)kind] > _kinds[(int)Kind])
            Kind = kind;
    }

    public void AddMention(Mention mention) => _mentions.Add(mention);

    /// <summary>Remembers a title that stands before its name.</summary>
    public void Call(string title) => _titles.Add(title);

    /// <summary>Whether that title stands before its name somewhere.</summary>
    public bool IsCalled(string title) => _titles.Contains(title);

    /// <summary>Remembers a word that the article uses of the actor where it names it.</summary>
    public void Know(ReadOnlySpan<char> word) => _known.GetAlternateLookup<ReadOnlySpan<char>>().Add(word);

    /// <summary>Whether the article uses the word of the actor somewhere it names it.</summary>
    public bool IsKnownAs(ReadOnlySpan<char> word) => _known.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
