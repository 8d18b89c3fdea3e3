namespace Perspectives.Tests.Attributions;

public sealed class ViaFinderTests(SharedModel shared)
{
    [Theory]
    [InlineData("“The river is clean,” Ana Silva told the Port Selby Gazette.", "Port Selby Gazette")]
    [InlineData("“The river is clean,” Ana Silva told Reuters.", "Reuters")]
    [InlineData("“The river is clean,” Ana Silva told The Selby Courier in an interview.", "Selby Courier")]
    [InlineData("“The river is clean,” Ana Silva said in an interview with the BBC.", "BBC")]
    [InlineData("In an interview with the BBC on Sunday, Ana Silva said the river was clean.", "BBC")]
    [InlineData("“The river is clean,” Ana Silva said on CNN.", "CNN")]
    [InlineData("Ana Silva told CNN's Rita Holm the river was clean.", "CNN")]
    [InlineData("“The river is clean,” Ana Silva wrote on Twitter.", "Twitter")]
    [InlineData("Speaking to Radio Selby, Ana Silva said the river was clean.", "Radio Selby")]
    public void The_outlet_that_something_was_said_to_is_told(string text, string via)
    {
        var answer = shared.Analyze(text);
        Assert.Equal([via], answer.Statements.Select(statement => statement.Via?.Text));
        Assert.Equal(["Ana Silva"], answer.Actors.Select(actor => actor.Name));
    }

    [Theory]
    [InlineData("Ana Silva told reporters the river was clean.")]
    [InlineData("Ana Silva told the Harbour Trust that the river was clean.")]
    [InlineData("The BBC reported that the river was clean.")]
    [InlineData("Ana Silva said the BBC had told lies.")]
    public void Whom_it_was_said_to_otherwise_and_who_says_it_are_no_outlets(string text) => Assert.Equal([null], shared.Analyze(text).Statements.Select(statement => statement.Via));
}
