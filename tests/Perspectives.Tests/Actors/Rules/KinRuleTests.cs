namespace Perspectives.Tests.Actors.Rules;

public sealed class KinRuleTests(SharedModel shared)
{
    private const string Couple = "Ms. [person|Gemma Sallis] and Mr. [person|Tom Sallis] came. Ms. [person|Sallis] wept. ";

    [Theory]
    [InlineData(Couple + "[source|Her husband] [cue|said] [content|no].", "Tom Sallis ← Her husband (description)")]
    [InlineData("Mr. [person|Tom Sallis] came. [source|His sister] [cue|said] [content|no]. Ms. [person|Gemma Sallis] left.", "Gemma Sallis ← His sister (description)")]
    public void A_relative_is_the_only_other_one_of_that_surname(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData(Couple + "[source|Her sister] [cue|said] [content|no].", "Her sister ← Her sister (new)")]
    [InlineData(Couple + "[source|Her old friend] [cue|said] [content|no].", "Her old friend ← Her old friend (new)")]
    [InlineData(Couple + "Mr. [person|Paul Sallis] left. [source|Her brother] [cue|said] [content|no].", "Her brother ← Her brother (new)")]
    [InlineData("Ms. [person|Gemma Sallis] and Mr. [person|Tom Birch] came. [source|Her husband] [cue|said] [content|no].", "Her husband ← Her husband (new)")]
    public void Nobody_else_is_and_nobody_where_two_could_be(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
