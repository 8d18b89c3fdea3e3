namespace Perspectives.Tests.Actors.Rules;

/// <summary>Who "A:" is in an interview.</summary>
public sealed class AnswerRuleTests(SharedModel shared)
{
    [Fact]
    public void The_answers_are_of_whom_the_headline_names()
    {
        var article = TestArticles.Of(
            "Hugo Bexley built the harbour. Ailsa Dunmore led it for ten years.\n\nQ: Why did you resign?\n\nA: I had had enough of the quarrels about the quay.", title: "Dunmore had had enough");
        var answer = shared.Analyzer.Analyze(article, TestContext.Current.CancellationToken);
        Assert.Equal([("Ailsa Dunmore", "interview")], answer.Statements.Select(statement => (answer.Actors.First(actor => actor.Id == statement.Actor).Name, statement.AttributedBy)));
    }

    [Theory]
    [InlineData("[person|Ailsa Dunmore] left the harbour to [person|Hugo Bexley].\n\n[source|A]: [content|I had had enough.]", "Ailsa Dunmore ← A (interview)")]
    [InlineData("The [body|Harbour Trust] has lost its chief. [person|Ailsa Dunmore] left.\n\n[source|A]: [content|I had had enough.]", "Ailsa Dunmore ← A (interview)")]
    [InlineData("Why did you go?\n\n[source|A]: [content|[person|Hugo Bexley] asked me to.]\n\n[person|Ailsa Dunmore] was harbour chief.", "Ailsa Dunmore ← A (interview)")]
    public void Without_a_headline_they_are_of_the_first_person_named_around_them(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));

    [Theory]
    [InlineData("Why did you go?\n\n[source|A]: [content|I am [person|Hugo Bexley], after all.]", "Hugo Bexley ← A (interview)")]
    [InlineData("Why did the [body|Harbour Trust] go?\n\n[source|A]: [content|I had had enough.]", "nobody ← A (unattributed)")]
    public void Where_only_they_name_anybody_they_are_of_that_person_and_else_of_nobody(string marked, string expected) => Assert.Equal([expected], Speakers.OfMarked(shared, marked));
}
