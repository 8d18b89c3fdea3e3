namespace Perspectives.Tests.Actors;

/// <summary>Bodies of one sort are called by each other's nouns, those of another are not.</summary>
public sealed class BodySortsTests(SharedModel shared)
{
    [Theory]
    [InlineData("Company", "firm")]
    [InlineData("Club", "team")]
    [InlineData("Union", "league")]
    [InlineData("Trust", "charity")]
    [InlineData("Department", "office")]
    [InlineData("Tribunal", "panel")]
    [InlineData("Parliament", "assembly")]
    [InlineData("Committee", "inquiry")]
    [InlineData("Agency", "regulator")]
    [InlineData("Navy", "force")]
    [InlineData("College", "school")]
    [InlineData("Institute", "centre")]
    [InlineData("Hospital", "clinic")]
    [InlineData("Magazine", "journal")]
    [InlineData("Party", "coalition")]
    [InlineData("Church", "group")]
    public void A_body_is_called_by_the_nouns_of_its_sort_and_by_those_of_none(string name, string noun) => Assert.Equal($"Selby {name} ← The {noun} (description)", SpeakerOf(name, noun));

    [Theory]
    [InlineData("Hospital", "firm")]
    [InlineData("Hospital", "team")]
    [InlineData("Hospital", "union")]
    [InlineData("Club", "charity")]
    [InlineData("Club", "legislature")]
    [InlineData("Club", "inquiry")]
    [InlineData("Club", "regulator")]
    [InlineData("Club", "force")]
    [InlineData("Club", "academy")]
    [InlineData("Club", "laboratory")]
    [InlineData("Club", "clinic")]
    [InlineData("Club", "journal")]
    [InlineData("Club", "party")]
    [InlineData("Council", "club")]
    [InlineData("Ministry", "club")]
    [InlineData("Cabinet", "club")]
    [InlineData("Court", "club")]
    [InlineData("Church", "club")]
    [InlineData("Embassy", "club")]
    public void A_body_is_not_called_by_the_nouns_of_another_sort(string name, string noun) => Assert.Equal($"The {noun} ← The {noun} (new)", SpeakerOf(name, noun));

    private string SpeakerOf(string name, string noun) => Assert.Single(Speakers.OfMarked(shared, $"The [body|Selby {name}] came. [source|The {noun}] [cue|said] [content|no]."));
}
