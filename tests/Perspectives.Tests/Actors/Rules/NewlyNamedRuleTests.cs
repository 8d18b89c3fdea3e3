namespace Perspectives.Tests.Actors.Rules;

public sealed class NewlyNamedRuleTests(SharedModel shared)
{
    [Theory]
    [InlineData("[person|Nora Hadden] heard the news late.\n\n[source|The director] [cue|said] [content|no].", "Nora Hadden ← The director (description)")]
    [InlineData("Dr. [person|Nora Hadden] heard the news late.\n\n“[content|No],” [cue|said] [source|the town’s director].", "Nora Hadden ← the town’s director (description)")]
    public void Whom_the_sentence_before_names_without_a_word_of_who_it_is_is_described_next(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("The news reached the painter [person|Nora Hadden] late.\n\n[source|The director] [cue|said] [content|no].")]
    [InlineData("The news reached [person|Nora Hadden] and [person|Tom Birch] late.\n\n[source|The director] [cue|said] [content|no].")]
    [InlineData("The news reached [person|Nora Hadden] late.\n\n[source|The director] [cue|said] [content|no].")]
    [InlineData("By [person|Nora Hadden]\n\n[source|The director] [cue|said] [content|no].")]
    public void Of_whom_something_is_told_or_who_is_not_alone_or_to_whom_it_happened_or_who_wrote_it_is_not(string marked) => Assert.Equal(["The director ← The director (new)"], Speakers.OfMarked(shared, marked));
}
