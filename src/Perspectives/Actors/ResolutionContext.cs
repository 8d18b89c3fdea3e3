using Perspectives.Actors.Names;
using Perspectives.Attributions;
using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Actors;

/// <summary>What the rules know of the article: its names, and all mentions resolved so far.</summary>
internal sealed class ResolutionContext
{
    private readonly List<(Entity Name, Mention? Mention)> _names = [];
    private readonly ActorDraft _nobody = new(EntityKind.None);
    private readonly HashSet<int> _sourceWords = [];
    private readonly SaidWords _said;
    private readonly ActorDraft?[] _speakers;
    private readonly int[] _paragraphs;

    public ResolutionContext(ArticleReading reading, IReadOnlyList<Attribution> attributions, AntecedentTables tables)
    {
        Reading = reading;
        Scorer = new AntecedentScorer(tables, reading);
        _paragraphs = ParagraphsOf(Words);
        var book = new NameBook(Words);
        var sources = attributions.Select(attribution => attribution.Source).OfType<WordRange>().ToList();
        _sourceWords.UnionWith(sources.SelectMany(source => Enumerable.Range(source.First, source.Count)));
        _said = new SaidWords(attributions, Words.Count);
        _speakers = new ActorDraft?[Words.Count];
        foreach (var name in new NameFinder(Words, Sentences).Find(reading.Entities, sources))
        {
            var mention = book.Add(name);
            _names.Add((name, mention));
            if (mention is not null)
                Mentions.Add(mention);
        }

        var context = new PersonContext(Words, Sentences, word => NameAt(word) is { Mention.Actor.Kind: EntityKind.Person });
        foreach (var mention in Mentions.All)
            context.Learn(mention);
        new GenderEvidence(Words, Sentences).Find(Mentions.All);
        Introduced = new IntroducedActors(Words, word => NameAt(word) is not null);
        foreach (var mention in Introduced.Find())
            Mentions.Add(mention);
    }

    public ArticleReading Reading { get; }

    public ArticleWords Words => Reading.Words;

    public SentenceBoundaries Sentences => Words.Sentences;

    public IntroducedActors Introduced { get; }

    public MentionList Mentions { get; } = new();

    public AntecedentScorer Scorer { get; }

    public RecentSpeakers Speakers { get; } = new();

    /// <summary>How mentions stand in their sentences, looked up once for all rules.</summary>
    public MentionPlaces Places => field ??= new MentionPlaces(Words, word => NameAt(word) is not null);

    /// <summary>Number of the paragraph in which <paramref name="word"/> stands, from 0.</summary>
    public int ParagraphOf(int word) => _paragraphs[word];

    /// <summary>Whether something is ascribed to the mention in which <paramref name="word"/> stands.</summary>
    public bool IsInSource(int word) => _sourceWords.Contains(word);

    /// <summary>Whether <paramref name="word"/> is somebody's statement.</summary>
    public bool IsInContent(int word) => _said.Has(word);

    /// <summary>Whoever is known so far to be quoted with the words at <paramref name="word"/>; null outside quotations.</summary>
    public ActorDraft? SpeakerOf(int word) => _speakers[word];

    /// <summary>Remembers that the actor says it: those parts that stand between quotation marks, which show a quotation's ends better than the tagger's features do.</summary>
    public void Said(IEnumerable<WordRange> content, ActorDraft actor)
    {
        foreach (var part in content.Where(IsBetweenMarks))
            _speakers.AsSpan(part.First, part.Count).Fill(actor);
    }

    /// <summary>Makes what is not a name a mention of the actor, to which later sources may refer.</summary>
    public void Refer(SourceMention source, ActorDraft actor)
    {
        var mention = MentionOf(source, actor);
        actor.AddMention(mention);
        Mentions.Add(mention);
    }

    private static Mention MentionOf(SourceMention source, ActorDraft actor) =>
        new() { Words = source.Words, Head = source.Head, Kind = source.Kind, Entity = EntityKind.None, Actor = actor };

    private bool IsBetweenMarks(WordRange part)
    {
        var end = part.Last + 1;
        while (end < Words.Count && Words.TextOf(end) is "." or "," or "!" or "?")
            end++;
        return part.First > 0 && end < Words.Count && Quotations.IsOpening(Words.TextOf(part.First - 1)) && Quotations.IsClosing(Words.TextOf(end));
    }

    /// <summary>A source as a mention whose actor is to be found.</summary>
    public Mention AnaphorOf(SourceMention source) => MentionOf(source, _nobody);

    /// <summary>Whether somebody's name goes on at <paramref name="word"/>, which is not its first; "the Bishop of Wells" is nobody's.</summary>
    public bool IsInName(int word) => NameAt(word) is { Mention: not null } at && at.Name.First < word;

    /// <summary>The name in which <paramref name="word"/> stands, with its mention where it is anybody's; null where it stands in none.</summary>
    public (Entity Name, Mention? Mention)? NameAt(int word) => FirstNameFrom(word) is var number && number < _names.Count && _names[number].Name.First <= word ? _names[number] : null;

    /// <summary>The names that reach into <paramref name="range"/>, in order, with their mention where they are anybody's.</summary>
    public List<(Entity Name, Mention? Mention)> NamesIn(WordRange range)
    {
        var inside = new List<(Entity, Mention?)>();
        for (var number = FirstNameFrom(range.First); number < _names.Count && _names[number].Name.First <= range.Last; number++)
            inside.Add(_names[number]);
        return inside;
    }

    /// <summary>Number of the first name that ends at <paramref name="word"/> or later.</summary>
    private int FirstNameFrom(int word) => SortedSearch.First(_names.Count, (_names, word), static (number, at) => at._names[number].Name.Last >= at.word);

    private static int[] ParagraphsOf(ArticleWords words)
    {
        var paragraphs = new int[words.Count];
        for (var word = 1; word < words.Count; word++)
            paragraphs[word] = paragraphs[word - 1] + (words[word].StartsParagraph ? 1 : 0);
        return paragraphs;
    }
}
