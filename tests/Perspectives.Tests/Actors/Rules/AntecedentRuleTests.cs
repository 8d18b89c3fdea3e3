namespace Perspectives.Tests.Actors.Rules;

/// <summary>Pronouns and descriptions of somebody known.</summary>
public sealed class AntecedentRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("Ana Silva opened the bridge. She said it was safe.", "Ana Silva ← She (pronoun)")]
    [InlineData("Ana Silva opened the bridge.\n\nIt had been closed for a year.\n\n“I am glad,” she said.", "Ana Silva ← she (pronoun)")]
    [InlineData("“The river is clean,” she told the Daily Courier. Ana Silva has been mayor since May.", "Ana Silva ← she (pronoun)")]
    [InlineData("Quellmark closed the plant. It said the plant had lost money.", "Quellmark ← It (pronoun)")]
    public void A_pronoun_is_somebody_named_before_or_just_after_even_across_paragraphs(string text, string expected) =>
        Assert.Equal([expected], Speakers.Of(shared, text));

    [Theory]
    [InlineData("Ana Silva met Paul Denning in Port Selby. He said the bridge was safe. She said it was not.", "Paul Denning ← He (pronoun)", "Ana Silva ← She (pronoun)")]
    [InlineData("Mr. Denning spoke to Ms. Silva for an hour. “I am tired,” she said. “So am I,” he said.", "Silva ← she (pronoun)", "Denning ← he (pronoun)")]
    [InlineData("The ministry said the bridge was closed. It said the steel was rusty.", "The ministry ← The ministry (new)", "The ministry ← It (subject)")]
    [InlineData("Villagers said the dam would break.\n\nIt is a hundred years old. They want a new one.", "Villagers ← Villagers (new)", "Villagers ← They (pronoun)")]
    public void He_she_it_and_they_go_to_whom_they_fit(string text, params string[] expected) => Assert.Equal(expected, Speakers.Of(shared, text));

    [Theory]
    [InlineData("The ministry closed the bridge. It said the steel was rusty.", "The ministry ← It (subject)")]
    [InlineData("Villagers left the valley. They said the dam would break.", "Villagers ← They (pronoun)")]
    [InlineData("The Harbour Trust closed the quay. They said it was sinking.", "Harbour Trust ← They (pronoun)")]
    public void A_pronoun_is_a_body_or_group_that_was_only_told_of(string text, string expected) => Assert.Equal([expected], Speakers.Of(shared, text));

    [Theory]
    [InlineData("Environment Minister Ana Silva came to Port Selby. The minister said the river was clean.", "Ana Silva ← The minister (description)")]
    [InlineData("The mayor of Port Selby is Ana Silva. “The river is clean,” the mayor said.", "Ana Silva ← the mayor (description)")]
    [InlineData("Rita Holm, a biologist at the Harbour Trust, counted the fish. “There are more,” the biologist said.", "Rita Holm ← the biologist (description)")]
    [InlineData("Quellmark Industries lost money last year. The company said it would close two plants.", "Quellmark Industries ← The company (description)")]
    [InlineData("The Harbour Trust runs the quay. The trust said it was safe.", "Harbour Trust ← The trust (description)")]
    public void A_description_is_somebody_named_before_whom_it_fits(string text, string expected) => Assert.Equal([expected], Speakers.Of(shared, text));

    [Fact]
    public void Two_people_are_told_apart_by_what_was_said_of_them() =>
        Assert.Equal(
            ["Paul Denning ← The farmer (description)", "Ana Silva ← The mayor (description)"],
            Speakers.Of(shared, "Ana Silva, the mayor of Port Selby, met Paul Denning, a farmer. The farmer said the river was dirty. The mayor said it was clean."));

    [Fact]
    public void Two_people_are_told_apart_by_what_was_said_before_their_names() =>
        Assert.Equal(
            ["Rita Holm ← The teacher (description)"],
            Speakers.Of(shared, "A former pilot, Tom Birch, and a teacher, Rita Holm, spoke. The teacher said the quay was safe."));

    [Theory]
    [InlineData("A woman of sixty spoke of her son. “He never came back,” the woman said.", "A woman ← the woman (description)")]
    [InlineData("A survey of four hundred residents was published. The survey found that half would leave.", "A survey ← The survey (description)")]
    public void A_description_is_somebody_unnamed_who_was_told_of_before(string text, string expected) => Assert.Equal(expected, Speakers.Of(shared, text).Last());

    [Fact]
    public void Nobody_thanks_themselves() =>
        Assert.DoesNotContain("Tom Birch ← The mayor (description)", Speakers.Of(shared, "The mayor thanked Tom Birch, who warned last year that the dam would break."));

    [Theory]
    [InlineData("The minister said she would not resign over the tunnel.\n\nPeter Amsel said the minister had “no shame left”.", "The minister")]
    [InlineData("The prime minister has rejected calls for an inquiry.\n\nHis spokesman Jon Vale said that nothing had been hidden.", "The prime minister")]
    public void Who_is_named_later_with_another_office_or_speaks_of_the_one_described_is_another(string text, string speaker) =>
        Assert.StartsWith($"{speaker} ← ", Speakers.Of(shared, text).First(), StringComparison.Ordinal);

    [Fact]
    public void Whom_somebody_speaks_of_is_somebody_else() =>
        Assert.Equal(["The growers ← The growers (new)"], Speakers.OfMarked(shared, "[source|The growers] [cue|blame] [content|the [body|Ridgeway Growers] for it]."));
}
