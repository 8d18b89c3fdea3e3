using Perspectives.Tests.Actors;

namespace Perspectives.Tests.Attributions;

public sealed class CompanionsTests(SharedModel shared)
{
    [Theory]
    [InlineData("[source|[person|Paul Denning]], along with the rest of the cabinet, [cue|wants] [content|a yes].", "the rest of the cabinet")]
    [InlineData("[source|[person|Paul Denning]] joined several other mayors Tuesday in [cue|calling] for [content|a vote].", "several other mayors")]
    [InlineData("[source|[person|Paul Denning]], together with the other teachers, [cue|wants] [content|a yes].", "the other teachers")]
    [InlineData("[source|[person|Paul Denning]] joins the others in [cue|calling] for [content|a vote].", "the others")]
    [InlineData("[source|[person|Paul Denning]] joined other mayors to [cue|call] for [content|a vote].", "other mayors")]
    [InlineData("Like many mayors, [source|[person|Paul Denning]] [cue|opposed] [content|the toll].", "many mayors")]
    public void Those_who_say_the_same_beside_somebody_say_it_too(string marked, string others) =>
        Assert.Equal(["Paul Denning ← Paul Denning (name)", $"{others} ← {others} (new)"], Speakers.OfMarked(shared, marked).OrderBy(line => line, StringComparer.Ordinal));

    [Fact]
    public void So_do_those_who_are_named() =>
        Assert.Equal(
            ["Paul Denning ← Paul Denning (name)", "Rita Holm ← Rita Holm (name)", "Ana Silva ← Senator Ana Silva (name)"],
            Speakers.OfMarked(shared, "[source|[person|Paul Denning]] joined [person|Rita Holm] and Senator [person|Ana Silva] in [cue|calling] for [content|a vote]."));

    [Theory]
    [InlineData("[source|[person|Paul Denning]], along with the papers, [cue|wants] [content|a pen].")]
    [InlineData("[source|[person|Paul Denning]] joined the army and later [cue|said] [content|no].")]
    [InlineData("[source|[person|Paul Denning]], along with the secretary, [cue|wants] [content|a yes].")]
    [InlineData("[source|[person|Paul Denning]], along with Selby, [cue|wants] [content|a yes].")]
    [InlineData("[source|[person|Paul Denning]], along with the [person|Ana Silva], [cue|wants] [content|a yes].")]
    [InlineData("Like many trees, [source|[person|Paul Denning]] [cue|opposed] [content|the toll].")]
    [InlineData("Towns Like many mayors, [source|[person|Paul Denning]] [cue|opposed] [content|the toll].")]
    public void Whoever_is_with_somebody_for_another_reason_says_nothing(string marked) => Assert.Single(Speakers.OfMarked(shared, marked));
}
