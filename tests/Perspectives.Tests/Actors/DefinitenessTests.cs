namespace Perspectives.Tests.Actors;

public sealed class DefinitenessTests(SharedModel shared)
{
    [Theory]
    [InlineData("The [body|Harbour Trust] runs the quay. “[content|No],” [source|critics] [cue|said].", "critics ← critics (new)")]
    [InlineData("[people|Norwegians] run the quay. [source|Two officials] [cue|said] [content|it was sinking].", "Two officials ← Two officials (new)")]
    [InlineData("The [body|Harbour Trust] runs the quay. [source|Harbour officials] [cue|said] [content|it was sinking].", "Harbour officials ← Harbour officials (new)")]
    public void Who_is_not_said_to_be_known_is_new(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("The [body|Harbour Trust] runs the quay. “[content|No],” [source|the trust] [cue|said].", "Harbour Trust ← the trust (description)")]
    [InlineData("A pilot came. [source|The pilot] [cue|said] [content|it was sinking].", "A pilot ← The pilot (description)")]
    public void Who_is_said_to_be_known_is_looked_for(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
