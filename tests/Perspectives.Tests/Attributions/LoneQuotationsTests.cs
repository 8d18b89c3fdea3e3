using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Stances;

namespace Perspectives.Tests.Attributions;

/// <summary>Whole sentences between quotation marks at which the model saw no statement. Its one statement is marked.</summary>
public sealed class LoneQuotationsTests(SharedModel shared)
{
    private const string Silva = "[source|[person|Ana Silva]] [cue|said] [content|that the quay was unsafe]. ";

    [Theory]
    [InlineData("“We must close it.”", "Ana Silva: We must close it.")]
    [InlineData("\"We must close it\".", "Ana Silva: We must close it")]
    [InlineData("The rain fell. “We must close it. Nobody listens!”", "Ana Silva: We must close it. Nobody listens!")]
    [InlineData("She shook her head. “We must close it.”", "Ana Silva ← She: We must close it.")]
    [InlineData("[person|Paul Denning] shook his head. “We must close it.”", "Paul Denning ← Paul Denning: We must close it.")]
    [InlineData("A clerk shook his head. “We must close it.”", "A clerk ← A clerk: We must close it.")]
    [InlineData("Then, after some thought: “We must close it.”", "Ana Silva: We must close it.")]
    [InlineData("[person|Paul Denning], in a long coat: “We must close it.”", "Paul Denning ← Paul Denning: We must close it.")]
    [InlineData("11 a.m. — Clerk [person|Paul Denning], on the radio: “We must close it.”", "Paul Denning ← Clerk Paul Denning: We must close it.")]
    [InlineData("Ms. [person|Holm] wrote three words on it: “See you Sunday.”", "Holm ← Ms. Holm: See you Sunday.")]
    [InlineData("A man called back: “We must close it.”", "A man ← A man: We must close it.")]
    public void They_are_statements_of_whom_the_words_before_tell(string behind, string expected) => Assert.Equal([expected], FoundBehind(Silva + behind));

    [Theory]
    [InlineData("She once wrote “We must close it.”")]
    [InlineData("“Sea.”")]
    [InlineData("“we must close it.”")]
    [InlineData("“We must close it” is a song.")]
    [InlineData("“We must close it.")]
    [InlineData("She calls it “A Rose.”")]
    [InlineData("And [person|Paul Denning]? “A good man.”")]
    [InlineData("\n\n“We must close it.”")]
    [InlineData("Ballot papers will ask: “Must it be closed?”")]
    public void Titles_answers_parts_of_sentences_and_what_is_not_closed_are_none(string behind) => Assert.Empty(FoundBehind(Silva + behind));

    [Fact]
    public void What_somebody_is_known_to_say_is_nobody_else_s() => Assert.Empty(FoundBehind("“[content|We must close it.]” [source|[person|Ana Silva]] [cue|smiled]."));

    [Fact]
    public void Those_for_whose_stance_there_is_no_room_are_left_out()
    {
        var reading = HandMadeReading.Of(AnnotatedText.Parse(Silva + "“We must close it.”"));
        var before = AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading);
        Assert.Equal(before, LoneQuotations.Find(before, reading).AddTo(before, new Dictionary<int, StanceScores>()));
    }

    /// <summary>Such words are cut into many pieces, of which a window has 384.</summary>
    [Fact]
    public void Words_of_very_many_pieces_around_them_are_no_fault()
    {
        var odd = string.Join(' ', Enumerable.Repeat("жщфжщфжщфжщфжщфжщфжщф9q9q9q9q", 30));
        var answer = shared.Analyze($"Ana Silva, the engineer, has been to see the quay. She read {odd} and shook her head. “It is a disgrace.” She went home. “Never again, {odd}.”");
        Assert.All(answer.Statements, statement => Assert.InRange(statement.Scores.Supportive + statement.Scores.Critical + statement.Scores.Cautious + statement.Scores.Neutral, 0.99, 1.01));
    }

    [Fact]
    public void The_model_gives_their_stance()
    {
        var answer = shared.Analyze("Ana Silva, the engineer, has been to see the quay. She shook her head. “It is a disgrace, and they have lied to us for years.”");
        var statement = Assert.Single(answer.Statements, statement => statement.Kind is StatementKind.Direct);
        Assert.Equal(Stance.Critical, statement.Stance);
        Assert.Equal("Ana Silva", answer.Actors.Single(actor => actor.Id == statement.Actor).Name);
    }

    private IEnumerable<string> FoundBehind(string marked)
    {
        var reading = HandMadeReading.Of(AnnotatedText.Parse(marked));
        var before = AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading);
        var found = LoneQuotations.Find(before, reading);
        var all = found.AddTo(before, found.Anchors.ToDictionary(anchor => anchor, _ => new StanceScores(0, 0, 0, 1)));
        return all.Zip(ActorResolver.Load(shared.Model.Folder).Resolve(all, reading))
            .Where(pair => !before.Contains(pair.First))
            .Select(pair => $"{pair.Second.Actor?.Name}{(pair.First.Source is { } source ? $" ← {TextOf(source)}" : "")}: {TextOf(pair.First.Content[0])}");

        string TextOf(WordRange range) => reading.Words.Article[reading.Words.SpanOf(range.First, range.Last)];
    }
}
