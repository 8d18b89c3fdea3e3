namespace Perspectives.Tests.Actors.Rules;

/// <summary>To whom a pronoun or description cannot refer, however near they are.</summary>
public sealed class CompatibilityTests(SharedModel shared)
{
    [Theory]
    [InlineData("It was then that Ms. [person|Ana Silva] came. [source|They] [cue|said] [content|no].")]
    [InlineData("It was then that a pilot came. [source|They] [cue|said] [content|no].")]
    [InlineData("It was then that the [people|Norwegians] came. [source|It] [cue|said] [content|no].")]
    [InlineData("It was then that [body|Selby Bridge] opened. [source|It] [cue|said] [content|no].")]
    [InlineData("It was then that Ms. [person|Ana Silva] came. [source|It] [cue|said] [content|no].")]
    [InlineData("It was then that a pilot came. [source|It] [cue|said] [content|no].")]
    [InlineData("He spoke of [place|Beijing]. [source|It] [cue|said] [content|no].")]
    [InlineData("In May he at last sold the [place|Selby] company. [source|It] [cue|said] [content|no].")]
    public void They_and_it_are_no_person_and_it_no_group_and_nothing_built(string marked) =>
        Assert.EndsWith("(unattributed)", Assert.Single(Speakers.OfMarked(shared, marked)), StringComparison.Ordinal);

    [Theory]
    [InlineData("He went to the [body|Harbour Trust]. [source|It] [cue|said] [content|no].", "Harbour Trust ← It (pronoun)")]
    [InlineData("[place|Beijing] rejects this. [source|It] [cue|said] [content|no].", "Beijing ← It (pronoun)")]
    public void It_is_a_body_wherever_it_stands_and_a_place_that_acts(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Fact]
    public void It_is_a_place_that_has_spoken() => Assert.Equal(
        ["Beijing ← Beijing (name)", "Beijing ← It (pronoun)"],
        Speakers.OfMarked(shared, "[content1|No], [cue1|according to] [source1|[place|Beijing]]. [source2|It] [cue2|said] [content2|yes].", 0.9f, 0.9f));

    [Theory]
    [InlineData("[person|Ana Silva] came. [source|The campaign] [cue|said] [content|no].", "The campaign ← The campaign (new)")]
    [InlineData("The [body|Harbour Trust] came. [source|The campaign] [cue|said] [content|no].", "The campaign ← The campaign (new)")]
    [InlineData("The [body|Silva Campaign] came. [source|The campaign] [cue|said] [content|no].", "Silva Campaign ← The campaign (description)")]
    [InlineData("The [body|Harbour Trust] came. [source|The couple] [cue|said] [content|no].", "The couple ← The couple (new)")]
    [InlineData("The [people|Norwegians] came. [source|The family] [cue|said] [content|no].", "Norwegians ← The family (description)")]
    [InlineData("The [body|Harbour Trust] came. [source|The rest] [cue|said] [content|no].", "The rest ← The rest (new)")]
    public void What_works_for_somebody_and_a_family_are_nobody_else(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("Two farmers came by boat. [source|The farmers] [cue|said] [content|no].", "Two farmers ← The farmers (description)")]
    [InlineData("A farmer came by boat. [source|The farmers] [cue|said] [content|no].", "The farmers ← The farmers (new)")]
    [InlineData("The [body|Selby Fishermen] came by boat. [source|The fishermen] [cue|said] [content|no].", "Selby Fishermen ← The fishermen (description)")]
    [InlineData("The [body|Selby Fishermen] came by boat. [source|The two fishermen] [cue|said] [content|no].", "The two fishermen ← The two fishermen (new)")]
    [InlineData("The [body|Harbour Trust] came by boat. [source|The fishermen] [cue|said] [content|no].", "The fishermen ← The fishermen (new)")]
    public void Many_are_a_group_or_a_body_of_that_name_as_a_whole(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("The [body|Harbour Group] came. [source|The St. Louis group] [cue|said] [content|no].", "The St. Louis group ← The St. Louis group (new)")]
    [InlineData("The [body|Harbour Trust] came. [source|The Harbour trust] [cue|said] [content|no].", "Harbour Trust ← The Harbour trust (description)")]
    [InlineData("The [body|Harbour Bank] failed. [source|The lender] [cue|said] [content|no].", "Harbour Bank ← The lender (description)")]
    [InlineData("The [body|Harbour Bank] failed. [source|The pilot] [cue|said] [content|no].", "The pilot ← The pilot (new)")]
    [InlineData("The [body|Signalgram] blocked it. [source|The ministry] [cue|said] [content|no].", "The ministry ← The ministry (new)")]
    [InlineData("The [body|SGM Networks] blocked it. [source|The ministry] [cue|said] [content|no].", "The ministry ← The ministry (new)")]
    [InlineData("The [body|Ministry of Water] blocked it. [source|The ministry] [cue|said] [content|no].", "Ministry of Water ← The ministry (description)")]
    [InlineData("The [body|SGM] blocked it. [source|The ministry] [cue|said] [content|no].", "SGM ← The ministry (description)")]
    [InlineData("Ms. [person|Silva] came. [source|The ministry] [cue|said] [content|no].", "The ministry ← The ministry (new)")]
    [InlineData("[person|Ana Silva] came. [source|The ministry] [cue|said] [content|no].", "The ministry ← The ministry (new)")]
    [InlineData("The [body|Harbour Union] met. [source|The club] [cue|said] [content|no].", "The club ← The club (new)")]
    [InlineData("The [body|Harbour Union] met. [source|The association] [cue|said] [content|no].", "Harbour Union ← The association (description)")]
    [InlineData("A report came. [source|The firm] [cue|said] [content|no].", "The firm ← The firm (new)")]
    public void A_body_is_called_by_its_own_names_and_by_words_for_bodies(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("Ms. [person|Ana Silva] came. [source|The former fisherman] [cue|said] [content|no].", "The former fisherman ← The former fisherman (new)")]
    [InlineData("Ms. [person|Ana Silva] came. [source|The chairman] [cue|said] [content|no].", "Ana Silva ← The chairman (description)")]
    [InlineData("Mr. [person|Paul Silva] came. [source|The former fisherman] [cue|said] [content|no].", "Paul Silva ← The former fisherman (description)")]
    public void A_woman_is_no_fisherman_and_may_be_a_chairman(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
