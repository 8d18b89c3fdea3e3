namespace Perspectives.Tests.Actors;

/// <summary>Of whom party, employer and calling say that a description means somebody else.</summary>
public sealed class AffiliationsTests(SharedModel shared)
{
    [Theory]
    [InlineData("Democrat", "The Democratic nominee")]
    [InlineData("Republican", "The GOP nominee")]
    [InlineData("Conservative", "The Tory candidate")]
    [InlineData("FBI agent", "The FBI director")]
    [InlineData("Coroner", "The coroner")]
    [InlineData("Judge", "The judge")]
    [InlineData("Justice", "The judge")]
    [InlineData("Magistrate", "The judge")]
    [InlineData("President", "The president")]
    [InlineData("Minister", "The prime minister")]
    [InlineData("", "The minister")]
    [InlineData("", "The Democratic nominee")]
    [InlineData("", "The GOP nominee")]
    [InlineData("", "The UN envoy")]
    [InlineData("", "The director of the FBI")]
    public void Whoever_is_said_to_be_so_or_of_no_other_party_may_be_meant(string called, string description) => Assert.Equal($"Ana Silva ← {description} (description)", SpeakerOf(called, description));

    [Theory]
    [InlineData("Republican", "The Democratic nominee")]
    [InlineData("Republican", "The Democrat")]
    [InlineData("Republican", "The Libertarian candidate")]
    [InlineData("Libertarian", "The Republican candidate")]
    [InlineData("Tory", "The Labour candidate")]
    [InlineData("Labour’s", "The Conservative candidate")]
    [InlineData("", "The FBI director")]
    [InlineData("", "The coroner")]
    [InlineData("", "The judge")]
    [InlineData("Judge", "The magistrate")]
    [InlineData("", "The president")]
    [InlineData("", "The chancellor")]
    [InlineData("", "The prime minister")]
    [InlineData("", "The first minister")]
    public void Whoever_is_of_another_party_employer_or_calling_is_not(string called, string description) => Assert.Equal($"{description} ← {description} (new)", SpeakerOf(called, description));

    private string SpeakerOf(string called, string description) =>
        Assert.Single(Speakers.OfMarked(shared, $"{called} [person|Ana Silva] came. [source|{description}] [cue|said] [content|no].".TrimStart()));
}
