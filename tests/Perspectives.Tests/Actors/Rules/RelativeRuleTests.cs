namespace Perspectives.Tests.Actors.Rules;

public sealed class RelativeRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("It began with [person|Ana Silva], [source|who] [cue|said] [content|the mayor had lied].", "Ana Silva ← who (relative)")]
    [InlineData("It began with Sheriff [person|Adam Haywood] of [place|Deuel County], [source|who] [cue|said] [content|the road was closed].", "Adam Haywood ← who (relative)")]
    [InlineData("[person|Ana Silva] runs the [body|Harbour Trust], [source|which] [cue|says] [content|the quay is sinking].", "Harbour Trust ← which (relative)")]
    public void Who_is_the_person_and_which_the_body_named_last(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("The quarrel began with Ana Silva, who said the mayor had lied.", "Ana Silva")]
    [InlineData("The quarrel began with a speech by Ana Silva of the Harbour Trust, who argued that the quay was sinking.", "Ana Silva")]
    [InlineData("Sheriff Adam Haywood of Deuel County, who said the road was closed, drove home.", "Adam Haywood")]
    [InlineData("A letter came from Quellmark, which claims that the plant was safe.", "Quellmark", Skip = "The tagger does not see the name, and the letter is taken for the speaker.")]
    public void A_clause_about_somebody_is_said_by_them(string text, string speaker) =>
        Assert.Equal([speaker], shared.Analyze(text).Actors.Select(actor => actor.Name));

    [Theory]
    [InlineData("Reformers who say the law is unjust marched through Port Selby.", "Reformers")]
    [InlineData("Residents, who complain that the water smells, want a new pipe.", "Residents")]
    public void No_actor_is_named_with_a_relative_pronoun_at_the_end(string text, string speaker) =>
        Assert.Equal([speaker], shared.Analyze(text).Actors.Select(actor => actor.Name));

    [Theory]
    [InlineData("It began at [body|Quellmark], [source|who] [cue|said] [content|no].", "Quellmark ← who (relative)")]
    [InlineData("It began with [person|Ana Silva], [source|which] [cue|said] [content|no].", "nobody ← which (unattributed)")]
    public void A_body_may_be_who_but_a_person_not_which(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
