using Perspectives.Tests.Actors;

namespace Perspectives.Tests.Attributions;

public sealed class MissingSubjectTests(SharedModel shared)
{
    [Theory]
    [InlineData("Analysts [cue|believe] [content|that prices will rise].", "Analysts ← Analysts (new)")]
    [InlineData("The ministry has [cue|said] [content|that prices will rise].", "The ministry ← The ministry (new)")]
    [InlineData("The mayor met [person|Ana Silva], who [cue|asserted] [content|that prices will rise].", "Ana Silva ← who (relative)")]
    [InlineData("“[content|Prices will rise],” [cue|said] the teacher, [person|Rita Holm].", "Rita Holm ← the teacher, Rita Holm (apposition)")]
    [InlineData("“[content|Prices will rise],” [cue|said] [person|Rita Holm].", "Rita Holm ← Rita Holm (name)")]
    [InlineData("[content|Prices will rise], [cue|argued] [person|Rita Holm].", "Rita Holm ← Rita Holm (name)")]
    public void Who_stands_beside_the_cue_is_its_source_where_the_model_saw_none(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("The price of bread was [cue|said] [content|to rise].")]
    [InlineData("In the market [cue|said] [content|to be safe] prices rose.")]
    public void What_cannot_speak_is_no_source(string marked) => Assert.Equal(["nobody (unattributed)"], Speakers.OfMarked(shared, marked));
}
