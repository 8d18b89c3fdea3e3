using Perspectives.Tests.Actors;

namespace Perspectives.Tests.Attributions;

public sealed class JointSourcesTests(SharedModel shared)
{
    [Theory]
    [InlineData("Ana Silva and Paul Denning said the bridge was safe.", "Ana Silva", "Paul Denning")]
    [InlineData("Ana Silva, Paul Denning and Rita Holm urged the council to wait.", "Ana Silva", "Paul Denning", "Rita Holm")]
    [InlineData("The Harbour Trust and the Ferry Union said the quay was sinking.", "Harbour Trust", "Ferry Union")]
    [InlineData("House Majority Leader Ana Silva (D) and Assistant House Leader Rita Holm (D) said in a statement that the bill would fail.", "Ana Silva", "Rita Holm")]
    [InlineData("Ana Silva and all seven members of the board asked the court to wait.", "Ana Silva", "all seven members of the board")]
    [InlineData("Sen. Walter Pruitt of Ohio and Rep. Rita Holm of Iowa said the bill would fail.", "Walter Pruitt", "Rita Holm")]
    [InlineData("Four others — Sen. Ana Silva of Ohio; Gov. Paul Denning of Iowa; and Rita Holm — said that the bill would fail.", "Ana Silva", "Paul Denning", "Rita Holm")]
    public void What_several_say_together_is_said_by_each(string text, params string[] names)
    {
        var answer = shared.Analyze(text);
        Assert.Equal(names, answer.Actors.Select(actor => actor.Name));
        Assert.Equal(answer.Actors.Select(actor => actor.Id), answer.Statements.Select(statement => statement.Actor));
        Assert.Single(answer.Statements.Select(statement => statement.Content.Single()).Distinct());
    }

    [Theory]
    [InlineData("[source|[person|Ana Silva]] and several other senators [cue|said] [content|no].", "several other senators")]
    [InlineData("[source|[person|Ana Silva]] and many officials in the city [cue|said] [content|no].", "many officials")]
    public void Others_who_speak_with_somebody_named_are_a_speaker_of_their_own(string marked, string others) =>
        Assert.Equal(["Ana Silva ← Ana Silva (name)", $"{others} ← {others} (new)"], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("[source|[person|Ana Silva] and [person|Paul Denning]'s lawyer] [cue|said] [content|no].")]
    [InlineData("[source|Port Selby's [person|Ana Silva], [person|Paul Denning]] [cue|said] [content|no].")]
    [InlineData("[source|The [body|State] and [body|Inland Security] Departments] [cue|said] [content|no].")]
    [InlineData("[source|[person|Ana Silva] and the [body|Harbour Trust]] [cue|said] [content|no].")]
    public void What_is_no_list_of_speakers_stays_one(string marked) => Assert.Single(Speakers.OfMarked(shared, marked));
}
