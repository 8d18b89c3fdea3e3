using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Attributions.Layout;

/// <summary>Adds what the layout gives to somebody to what the model found, which was trained on sentences that say who speaks.</summary>
internal sealed class LaidOutStatements
{
    /// <summary>How sure a statement is that the layout gives to a name: no model says so, and the rules are seldom wrong.</summary>
    private const float Confidence = 0.9f;

    /// <summary>Share of its words that another's statement may have in common with it before the two count as the same words.</summary>
    private const double SameWords = 0.8;

    /// <summary>Who speaks and who is spoken to.</summary>
    private static readonly Lexicon FirstPerson = Lexicon.Of("i we you your my our");

    private readonly IReadOnlyList<LaidOutStatement> _statements;

    private LaidOutStatements(IReadOnlyList<LaidOutStatement> statements) => _statements = statements;

    /// <summary>The words for which the model is to give a stance, whether or not it sees a cue there.</summary>
    public IReadOnlySet<int> Anchors => _statements.Where(statement => !statement.IsQuestion).Select(statement => statement.Anchor).ToHashSet();

    public static LaidOutStatements Find(ArticleWords words)
    {
        var paragraphs = Paragraphs.Of(words);
        ITextLayout[] layouts = [new SpeakerTurns(words, words.Article.Outlet), new SignedQuotations(words), new Letters(words), new IssuedStatements(words)];
        var taken = new bool[words.Count];
        var statements = new List<LaidOutStatement>();
        foreach (var statement in layouts.SelectMany(layout => layout.Find(paragraphs)))
        {
            var content = taken.AsSpan(statement.Content.First, statement.Content.Count);
            if (content.Contains(true))
                continue;
            content.Fill(true);
            statements.Add(statement);
        }

        return new LaidOutStatements(statements);
    }

    /// <summary>All attributions in the order of their anchors. What the layout says holds against what the model made of the same words.</summary>
    public IReadOnlyList<Attribution> AddTo(IReadOnlyList<Attribution> attributions, ArticleReading reading)
    {
        if (_statements.Count == 0)
            return attributions;
        var names = new SpeakerNames(reading);
        var certain = CertainOf(names, reading.Words);
        if (certain.Count == 0)
            return attributions;
        var byWord = ByWord(certain, reading.Words.Count);
        var others = attributions.Where(attribution => !IsFound(attribution, byWord, reading.Words));
        return [.. others.Concat(certain.Where(statement => !statement.IsQuestion).Select(statement => AttributionOf(statement, reading))).OrderBy(attribution => attribution.Anchor)];
    }

    /// <summary>What the layout proves or a name stands before. Of two who are called by their first letters the one whom the article does not name only asks.</summary>
    private List<LaidOutStatement> CertainOf(SpeakerNames names, ArticleWords words)
    {
        var isByInitials = _statements.Any(statement => names.IsInitialsOfSpeaker(statement.Source));
        return [.. _statements.Select(statement => isByInitials && IsNobodysInitials(statement) ? statement with { IsQuestion = true } : statement)
            .Where(statement => statement.IsProven || statement.IsQuestion || names.IsSpeaker(statement.Source) || names.IsInitialsOfSpeaker(statement.Source))];

        bool IsNobodysInitials(LaidOutStatement statement) => Initials.Are(words, statement.Source) && !names.IsInitialsOfSpeaker(statement.Source);
    }

    private static Attribution AttributionOf(LaidOutStatement statement, ArticleReading reading)
    {
        var cue = reading.CueAt(statement.Anchor);
        return new Attribution
        {
            Anchor = statement.Anchor,
            Cue = statement.Colon is { } colon ? reading.Words.SpanOf(colon, colon) : null,
            Source = statement.Source,
            Content = [statement.Content],
            Confidence = Math.Max(Confidence, cue?.Probability ?? 0),
            Stance = cue?.Stance ?? default,
        };
    }

    /// <summary>For each word the statement whose source or content it is.</summary>
    private static LaidOutStatement?[] ByWord(List<LaidOutStatement> statements, int count)
    {
        var byWord = new LaidOutStatement?[count];
        foreach (var statement in statements)
        {
            byWord.AsSpan(statement.Source.First, statement.Source.Count).Fill(statement);
            byWord.AsSpan(statement.Content.First, statement.Content.Count).Fill(statement);
        }

        return byWord;
    }

    /// <summary>The model found the same, or a part of it, or what the speaker says of himself in it ("I hope that …"); what others say within it stays.</summary>
    private static bool IsFound(Attribution attribution, LaidOutStatement?[] byWord, ArticleWords words)
    {
        if (attribution.Source is { } source && byWord[source.First]?.Source.Overlaps(source) == true)
            return true;
        if (byWord[attribution.Content[0].First] is not { } statement || !attribution.Content.All(part => part.Overlaps(statement.Content)))
            return false;
        return attribution.Source is not { } other
            || IsFirstPerson(statement.Content, other, words)
            || attribution.Content.Sum(part => part.Count) >= SameWords * statement.Content.Count;
    }

    /// <summary>Whether what the source has of the content begins with "I" or "your": "Sir, | Your leading article".</summary>
    private static bool IsFirstPerson(WordRange content, WordRange source, ArticleWords words)
    {
        var first = Math.Max(source.First, content.First);
        return content.Contains(first) && first <= source.Last && FirstPerson.Has(words.TextOf(first));
    }
}
