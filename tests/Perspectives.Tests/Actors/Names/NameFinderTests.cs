namespace Perspectives.Tests.Actors.Names;

/// <summary>Names that the tagger broke or saw in part.</summary>
public sealed class NameFinderTests(SharedModel shared)
{
    [Theory]
    [InlineData("“[content|No],” [cue|said] [source|[person|Conor O]'Brien].", "Conor O'Brien")]
    [InlineData("“[content|No],” [cue|said] [source|Conor [person|O’Brien]].", "Conor O’Brien")]
    [InlineData("“[content|No],” [cue|said] [source|Gertrud Müller-[person|Lüdenscheidt]].", "Gertrud Müller-Lüdenscheidt")]
    [InlineData("“[content|No],” [cue|said] [source|[person|Gertrud Müller]-Lüdenscheidt].", "Gertrud Müller-Lüdenscheidt")]
    [InlineData("“[content|No],” [cue|said] [source|Ursula von der [person|Ahe]].", "Ursula von der Ahe")]
    [InlineData("“[content|No],” [cue|said] [source|[person|Ursula] von der Ahe].", "Ursula von der Ahe")]
    [InlineData("“[content|No],” [cue|said] [source|[person|Ursula von der] Ahe].", "Ursula von der Ahe")]
    [InlineData("“[content|No],” [cue|said] [source|Grace [person|Kamunga]].", "Grace Kamunga")]
    [InlineData("“[content|No],” [cue|said] [source|[person|Silva]'s deputy, [person|J. R. Holm]].", "J. R. Holm")]
    public void A_broken_name_is_made_whole(string marked, string name) =>
        Assert.StartsWith($"{name} ← ", Assert.Single(Speakers.OfMarked(shared, marked)), StringComparison.Ordinal);

    [Theory]
    [InlineData("Paul Denning owns the mill. Will Denning sell it? “Never,” Denning said.", "Paul Denning")]
    [InlineData("Ana Silva is the mayor. On 3 April Silva said the bridge was safe.", "Ana Silva")]
    public void Another_word_that_is_also_a_first_name_is_no_part_of_it(string text, string name) =>
        Assert.Equal([name], shared.Analyze(text).Actors.Select(actor => actor.Name));
}
