using System.Globalization;
using System.Text;
using Perspectives.Actors;
using Perspectives.Articles;
using Perspectives.Attributions;
using Perspectives.Grouping;
using Perspectives.Stances;

namespace Perspectives.Benchmarks;

/// <summary>
/// Articles that no one wrote, with answers that no model gave, of the sizes that real ones have: about 15 statements of 20 words, 7 in 8 of them by named
/// actors. Few actors, outlets and words are met often, most seldom. One in 50 articles is a copy of an earlier one. The same every time.
/// </summary>
internal sealed class SyntheticArticles(int count)
{
    public const int OutletCount = 40;

    private static readonly string[] Syllables = ["ba", "den", "ko", "lis", "mar", "no", "pel", "ri", "sun", "ta", "vo", "wen", "ga", "hol", "jun", "ce"];
    private static readonly string[] Fillers = ["the", "of", "and", "to", "in", "that", "it", "for"];
    private static readonly DateTimeOffset Newest = new(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipfNumbers _actors = new(Math.Max(100, count / 2));
    private readonly ZipfNumbers _outlets = new(OutletCount);
    private readonly ZipfNumbers _tags = new(300);
    private readonly ZipfNumbers _words = new(20_000);

    public static string NameOfActor(int actor) => $"{Capital(Word(actor % 500))} {Capital(Word(500 + (actor / 500)))}son";

    public static string KeyOfActor(int actor) => NameOfActor(actor).ToLowerInvariant().Replace(' ', '-');

    public static string NameOfOutlet(int outlet) => $"The {Capital(Word(outlet))} Post";

    public static string NameOfTag(int tag) => Word(1000 + tag);

    /// <summary>Frequent words first.</summary>
    public static string Word(int word)
    {
        if (word < Fillers.Length)
            return Fillers[word];
        var letters = new StringBuilder();
        for (var rest = word; rest > 0 || letters.Length == 0; rest /= Syllables.Length)
            letters.Append(Syllables[rest % Syllables.Length]);
        return letters.Append('e').ToString();
    }

    public (Article Article, ArticlePerspectives Answer) Make(int number)
    {
        // A copy has the text and the answer of the article of which it is one, in another outlet.
        var isCopy = number % 50 == 49;
        var random = new Random(isCopy ? number - 17 : number);
        var statements = random.Next(5, 26);
        var text = new StringBuilder();
        var draft = Enumerable.Range(0, statements).Select(_ => Say(random, text)).ToArray();
        text.AppendLine().Append(Words(random, 150));
        var own = new Random(number);
        var article = new Article
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"article-{number}"),
            Title = Capital(Words(own, 8)),
            Outlet = NameOfOutlet(_outlets.Next(own)),
            PublishedAt = Newest.AddSeconds(-own.Next(2 * 365 * 24 * 3600)),
            Tags = [.. Enumerable.Range(0, 3).Select(_ => NameOfTag(_tags.Next(own))).Distinct()],
            Text = text.ToString(),
        };
        return (article, AnswerOf(article, draft));
    }

    private (int? Actor, TextSpan Source, TextSpan Cue, TextSpan Content, Stance Stance) Say(Random random, StringBuilder text)
    {
        int? actor = random.Next(8) == 0 ? null : _actors.Next(random);
        var source = Append(text, actor is { } one ? NameOfActor(one) : "A resident");
        text.Append(' ');
        var cue = Append(text, "said");
        text.Append(": “");
        var content = Append(text, Capital(Words(random, random.Next(8, 33))));
        text.AppendLine(".”").AppendLine(Words(random, 15));
        return (actor, source, cue, content, (Stance)random.Next(4));
    }

    private static ArticlePerspectives AnswerOf(Article article, (int? Actor, TextSpan Source, TextSpan Cue, TextSpan Content, Stance Stance)[] draft)
    {
        var speakers = draft.Select(said => said.Actor).Distinct().ToArray();
        var statements = Array.ConvertAll(draft, said => new Statement
        {
            Actor = IdOf(said.Actor),
            Kind = StatementKind.Direct,
            Content = [Excerpt.Of(article, said.Content)],
            Source = Excerpt.Of(article, said.Source),
            Cue = Excerpt.Of(article, said.Cue),
            Via = null,
            Stance = said.Stance,
            Scores = new StanceScores(0.1234f, 0.4321f, 0.2345f, 0.21f),
            Confidence = 0.9321,
            AttributedBy = "name",
        });
        var perspectives = Array.ConvertAll(speakers, speaker => PerspectiveOf(IdOf(speaker), statements));
        var actors = speakers.Zip(perspectives, (speaker, perspective) => new Actor
        {
            Id = perspective.Actor,
            Key = speaker is { } one ? KeyOfActor(one) : null,
            Name = speaker is { } named ? NameOfActor(named) : "A resident",
            Kind = speaker is null ? ActorKind.Anonymous : speaker % 5 == 0 ? ActorKind.Organization : ActorKind.Person,
            Role = speaker % 3 == 0 ? "spokesperson of the port" : null,
            Stance = perspective.Stance,
            Mentions = [.. statements.Where(statement => statement.Actor == perspective.Actor).Select(statement => statement.Source!)],
        });
        var description = new ArticleDescription { Id = article.Id, Title = article.Title, Outlet = article.Outlet, Language = article.Language, Length = article.Text.Length };
        return new ArticlePerspectives(description, [.. actors], perspectives, statements, new ModelDescription("none", "0"), []);

        string IdOf(int? actor) => string.Create(CultureInfo.InvariantCulture, $"a{Array.IndexOf(speakers, actor) + 1}");
    }

    private static Perspective PerspectiveOf(string actor, Statement[] statements)
    {
        var own = Enumerable.Range(0, statements.Length).Where(number => statements[number].Actor == actor).ToArray();
        return new Perspective
        {
            Actor = actor,
            Stance = statements[own[0]].Stance,
            Uncertain = false,
            Supportive = Of(Stance.Supportive),
            Critical = Of(Stance.Critical),
            Cautious = Of(Stance.Cautious),
            Neutral = Of(Stance.Neutral),
            Summary = statements[own[0]].Content,
        };

        int[] Of(Stance stance) => Array.FindAll(own, number => statements[number].Stance == stance);
    }

    private string Words(Random random, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(_words.Next(random))));

    private static TextSpan Append(StringBuilder text, string words)
    {
        text.Append(words);
        return new TextSpan(text.Length - words.Length, text.Length);
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
