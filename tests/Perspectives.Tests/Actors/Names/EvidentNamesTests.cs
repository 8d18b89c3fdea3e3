namespace Perspectives.Tests.Actors.Names;

/// <summary>Names that what stands beside them shows to be names, none of which the tagger saw.</summary>
public sealed class EvidentNamesTests(SharedModel shared)
{
    [Theory]
    [InlineData("Memuna, 19, sells water. “[content|They are wrong],” [source|she] [cue|said].", "Memuna")]
    [InlineData("Mr Dompreh owns a hotel. “[content|They are wrong],” [source|he] [cue|said].", "Dompreh")]
    [InlineData("Sen. Pruitt owns a hotel. “[content|They are wrong],” [source|he] [cue|said].", "Pruitt")]
    [InlineData("On Sunday Walter Grimsvold opened a hotel. “[content|They are wrong],” [source|he] [cue|said].", "Walter Grimsvold")]
    [InlineData("The Caldonian Fish Board (CFB) met. “[content|They are wrong],” [source|the CFB] [cue|said].", "Caldonian Fish Board")]
    [InlineData("“[content|They are wrong],” [cue|said] [source|the assembly’s chief, Hon. [body|Nii Laryea] Quartey].", "Nii Laryea Quartey")]
    public void What_a_reader_knows_for_a_name_is_one(string marked, string name) => Assert.StartsWith(name + " ← ", Speakers.OfMarked(shared, marked).Single(), StringComparison.Ordinal);

    [Theory]
    [InlineData("On Victoria Square, 19, cars stood. “[content|They are wrong],” [source|he] [cue|said].")]
    [InlineData("The Florence Trust met. “[content|They are wrong],” [source|he] [cue|said].")]
    [InlineData("The board (CFB) met. “[content|They are wrong],” [source|he] [cue|said].")]
    public void What_only_looks_like_one_is_none(string marked) => Assert.StartsWith("nobody", Speakers.OfMarked(shared, marked).Single(), StringComparison.Ordinal);
}
