namespace Perspectives.Tests.Actors.Names;

/// <summary>Names of which the tagger saw only a part.</summary>
public sealed class NameRepairTests(SharedModel shared)
{
    [Theory]
    [InlineData("Morwenna [person|Tregear] came. “[content|No],” [source|she] [cue|said].", "Morwenna Tregear ← she (pronoun)")]
    [InlineData("[source|Secretary of State Corwin [person|Bramley]] [cue|said] [content|no].", "Corwin Bramley ← Secretary of State Corwin Bramley (apposition)")]
    [InlineData("[source|President Xoaquin [person|Bramley]] [cue|said] [content|no].", "Xoaquin Bramley ← President Xoaquin Bramley (name)")]
    [InlineData("Abd [person|al-Rahman] came. “[content|No],” [source|he] [cue|said].", "Abd al-Rahman ← he (pronoun)")]
    public void What_stands_before_it_belongs_to_it(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("Yesterday [person|Tregear] came. “[content|No],” [source|she] [cue|said].", "Tregear ← she (pronoun)")]
    [InlineData("Novelist [person|Tregear] came. “[content|No],” [source|she] [cue|said].", "Tregear ← she (pronoun)")]
    [InlineData("Praising [person|Tregear], they sat down. “[content|No],” [source|she] [cue|said].", "Tregear ← she (pronoun)")]
    [InlineData("Poor [person|Tregear] came. The poor were there. “[content|No],” [source|she] [cue|said].", "Tregear ← she (pronoun)")]
    public void Words_that_only_begin_a_sentence_do_not(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("Tregear broke the Clean [body|Water] Act. [source|The company] [cue|said] [content|no].", "The company ← The company (new)")]
    [InlineData("It closed [body|Selby] Bridge. [source|The ministry] [cue|said] [content|no].", "The ministry ← The ministry (new)")]
    [InlineData("[person|Vantor] closed its plant. [source|The company] [cue|said] [content|no].", "Vantor ← The company (description)")]
    public void Laws_and_bridges_are_no_companies_but_a_surname_may_be(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
