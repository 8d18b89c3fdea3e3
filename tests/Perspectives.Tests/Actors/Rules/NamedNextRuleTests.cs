namespace Perspectives.Tests.Actors.Rules;

public sealed class NamedNextRuleTests(SharedModel shared)
{
    private const string Lead = "[source|The head of the water board] has [cue|said] [content|the dam is safe].";

    [Theory]
    [InlineData("[source|[person|Ana Silva]] [cue|said] [content|it was built to last].")]
    [InlineData("[source|Dr [person|Ana Silva]] [cue|said] [content|it was built to last].")]
    [InlineData("[source|The Right Reverend [person|Ana Silva]] [cue|said] [content|it was built to last].")]
    [InlineData("Speaking at the site, [source|[person|Ana Silva]] [cue|said] [content|it was built to last].")]
    [InlineData("[source|She] [cue|said] [content|no water came through].\n\n[source|[person|Ana Silva]] [cue|said] [content|it was built to last].")]
    public void Whoever_an_article_begins_with_is_named_next(string next) =>
        Assert.Equal("Ana Silva ← The head of the water board (description)", SpeakersOf($"{Lead}\n\n{next}").First());

    [Theory]
    [InlineData("[source|[person|Ana Silva], a farmer,] [cue|said] [content|it leaked].")]
    [InlineData("[source|Farmer [person|Ana Silva]] [cue|said] [content|it leaked].")]
    [InlineData("[source|[person|Ana Silva], of the Farmers’ Union,] [cue|said] [content|it leaked].")]
    [InlineData("[source|[person|Ana Silva] of the Farmers’ Union] [cue|said] [content|it leaked].")]
    [InlineData("[source|Labour’s [person|Ana Silva]] [cue|said] [content|it leaked].")]
    [InlineData("But [source|[person|Ana Silva]] [cue|said] [content|it leaked].")]
    [InlineData("[source|[person|Silva]] [cue|said] [content|it leaked].")]
    [InlineData("[source|[person|Ana Silva]] [cue|said] [content|the head had lied].")]
    [InlineData("[person|Ana Silva] lives below the dam. [source|She] [cue|said] [content|it leaked].")]
    [InlineData("[source|Residents] [cue|said] [content|it leaked].\n\n[source|[person|Ana Silva]] [cue|said] [content|it was built to last].")]
    [InlineData("It was built in 1960.\n\nIt was raised in 1971.\n\n[source|[person|Ana Silva]] [cue|said] [content|it was built to last].")]
    public void Of_whom_the_article_says_more_is_somebody_else(string next) =>
        Assert.Equal("The head of the water board ← The head of the water board (new)", SpeakersOf($"{Lead}\n\n{next}").First());

    [Theory]
    [InlineData("A mother of two", "Ana Silva")]
    [InlineData("The mother of two girls", "Ana Silva")]
    [InlineData("The head of the board", "The head of the board")]
    [InlineData("A former director", "Ana Silva")]
    [InlineData("The director of the board", "The director of the board")]
    public void An_age_or_what_more_is_told_goes_with_whoever_has_no_office(string description, string actor)
    {
        foreach (var behind in (string[])[", 41,", ", who lives in the valley,"])
            Assert.StartsWith($"{actor} ← ", SpeakersOf($"[source|{description}] has [cue|said] [content|the dam is safe].\n\n[source|[person|Ana Silva]{behind}] [cue|said] [content|it was built to last].").First(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("It rained.\n\nIt blew.\n\n", "[source|The head of the board] has [cue|said] [content|the dam is safe].", "Ana Silva")]
    [InlineData("[person|Ana Silva] swims.\n\n", "[source|The head of the board] has [cue|said] [content|the dam is safe].", "Ana Silva")]
    [InlineData("It rained.\n\nIt blew.\n\nIt froze.\n\n", "[source|The head of the board] has [cue|said] [content|the dam is safe].", "The head of the board")]
    [InlineData("", "[source|The head of the board] has [cue|said] [content|the dam is safe], while [person|Ana Silva] watched.", "The head of the board")]
    public void An_article_begins_in_its_first_three_paragraphs_and_names_its_speaker_below(string before, string lead, string actor) => Assert.Contains(
        SpeakersOf($"{before}{lead}\n\n[source|[person|Ana Silva]] [cue|said] [content|it was built to last]."),
        line => line.StartsWith($"{actor} ← The head of the board", StringComparison.Ordinal));

    [Fact]
    public void Beside_somebody_else_who_speaks_a_description_stays_unnamed() => Assert.Equal(
        "the head of the board ← the head of the board (new)",
        SpeakersOf("[source|A farmer] [cue|said] [content|it leaked], but [source|the head of the board] has [cue|said] [content|the dam is safe].\n\n[source|[person|Ana Silva]] [cue|said] [content|it was built to last].").ElementAt(1));

    [Theory]
    [InlineData("The chief engineer", true)]
    [InlineData("The mayor of Port Selby", true)]
    [InlineData("The transport minister", true)]
    [InlineData("A minister", true)]
    [InlineData("The mayor", false)]
    [InlineData("The prime minister", false)]
    [InlineData("The Prime Minister", false)]
    [InlineData("The first minister", false)]
    [InlineData("The First Minister", false)]
    public void Whoever_is_known_to_all_needs_no_name(string description, bool isNamed) => Assert.StartsWith(
        $"{(isNamed ? "Ana Silva" : description)} ← ",
        SpeakersOf($"[source|{description}] has [cue|said] [content|the dam is safe].\n\n[source|[person|Ana Silva]] [cue|said] [content|it was built to last].").First(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("The [body|Dam Trust] met. [source|[person|Ana Silva]] [cue|said] [content|it was built to last].", true)]
    [InlineData("[source|[person|Ana Silva]] [cue|said] [content|it was built to last], and the head left.", true)]
    [InlineData("[source|[person|Ana Silva]] [cue|said] [content|strong head winds were to blame].", true)]
    [InlineData("[source|Lord Mayor [person|Ana Silva]] [cue|said] [content|it was built to last].", false)]
    public void Only_who_has_another_office_or_speaks_of_the_one_described_is_another(string next, bool isSame) =>
        Assert.StartsWith(isSame ? "Ana Silva ← " : "The head of the water board ← ", SpeakersOf($"{Lead}\n\n{next}").First(), StringComparison.Ordinal);

    [Theory]
    [InlineData("[source|A spokesman for the board] has [cue|said] [content|the dam is safe].", "A spokesman for the board")]
    [InlineData("[source|His mother] [cue|said] [content|the dam is safe].", "His mother")]
    [InlineData("[source|Two engineers] [cue|said] [content|the dam is safe].", "Two engineers")]
    [InlineData("[source|The board] [cue|said] [content|the dam is safe].", "The board")]
    [InlineData("[source|The father of the girl] [cue|said] [content|the dam is safe].", "The father of the girl")]
    [InlineData("[source|The prime minister] has [cue|said] [content|the dam is safe].", "The prime minister")]
    [InlineData("[source|The chief engineer] has [cue|said] [content|he trusts the dam].", "The chief engineer")]
    [InlineData("[source|The head of the board] [cue|said] [content|the dam is safe], as [source|a farmer] [cue|said] [content|it leaked].", "The head of the board")]
    public void Who_needs_no_name_or_cannot_have_this_one_stays_unnamed(string lead, string actor) => Assert.StartsWith(
        $"{actor} ← ",
        SpeakersOf($"{lead}\n\nMrs [source|[person|Ana Silva]] [cue|said] [content|it was built to last].").First(),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("The chief executive of Norland Rail has apologised for a week of cancelled trains.", "Chief executive of Norland Rail")]
    [InlineData("A former minister has accused the cabinet of ignoring warnings.", "Former minister")]
    [InlineData("A mother whose son drowned has called for signs at every lake.", null)]
    public void An_office_becomes_the_role_of_whoever_is_named(string lead, string? role)
    {
        var answer = shared.Analyze($"{lead}\n\nDana Amsel said nobody had expected it. “We are sorry,” she said.");
        Assert.Equal(("Dana Amsel", role), (Assert.Single(answer.Actors).Name, answer.Actors[0].Role));
    }

    /// <summary>Each "source" begins another attribution.</summary>
    private IEnumerable<string> SpeakersOf(string marked)
    {
        var parts = marked.Split("[source|");
        var numbered = parts.Skip(1).Select((part, i) => $"[source{i + 1}|{part}".Replace("[cue|", $"[cue{i + 1}|", StringComparison.Ordinal).Replace("[content|", $"[content{i + 1}|", StringComparison.Ordinal));
        return Speakers.OfMarked(shared, parts[0] + string.Concat(numbered), [.. Enumerable.Repeat(0.9f, parts.Length - 1)]);
    }
}
