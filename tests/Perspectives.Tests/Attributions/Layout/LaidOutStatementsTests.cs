using Perspectives.Stances;

namespace Perspectives.Tests.Attributions.Layout;

/// <summary>What is said where no word says so. Who says it is in Fixtures/who-speaks.md.</summary>
public sealed class LaidOutStatementsTests(SharedModel shared)
{
    private const string Interview = """
        Ailsa Dunmore was harbour chief for ten years.

        Q: Why did you resign?

        A: I had had enough. The trust is a disgrace and has ruined the harbour.

        I warned them every year.

        (Ms Dunmore laughs.)

        Q: Do you regret it?

        A: Not for a day.

        The quay will be closed until May.
        """;

    [Fact]
    public void An_answer_is_one_statement_with_its_further_paragraphs() =>
        Assert.Equal(
            [
                "I had had enough. The trust is a disgrace and has ruined the harbour.\n\nI warned them every year.",
                "Not for a day.",
            ],
            ContentsOf(Interview.Replace("(Ms Dunmore laughs.)\n\n", "", StringComparison.Ordinal)));

    [Fact]
    public void A_remark_of_the_article_is_not_taken_for_the_answer() =>
        Assert.Equal(["I had had enough. The trust is a disgrace and has ruined the harbour.", "Not for a day."], ContentsOf(Interview.Replace("I warned them every year.\n\n", "", StringComparison.Ordinal)));

    [Fact]
    public void What_the_newspaper_says_between_two_turns_is_not_the_answer_s()
    {
        var text = Interview.Replace("I warned them every year.", "The minister, Karl Voss, rejects that. “There were other ways,” he said.", StringComparison.Ordinal);
        Assert.Equal(["I had had enough. The trust is a disgrace and has ruined the harbour.", "Not for a day."], ContentsOf(text, by: "A"));
    }

    [Theory]
    [InlineData("Q: Is there anything that you would keep?")]
    [InlineData("INTERVIEWER: Thank you both. You have been very patient.")]
    public void Who_asks_is_nobody_who_is_quoted(string turn) =>
        Assert.DoesNotContain(shared.Analyze($"{turn}\n\nDUNMORE: The crane, perhaps.\n\nAilsa Dunmore has run the harbour since 2004.").Statements, statement => turn.StartsWith(statement.Source?.Text ?? "-", StringComparison.Ordinal));

    [Fact]
    public void An_answer_names_its_label_and_its_colon_and_why_it_is_whose_it_is()
    {
        var statement = shared.Analyze(Interview).Statements[0];
        Assert.Equal(("A", ":", "interview", "Indirect"), (statement.Source?.Text, statement.Cue?.Text, statement.AttributedBy, statement.Kind.ToString()));
        Assert.InRange(statement.Confidence, 0.9, 1);
    }

    [Fact]
    public void The_model_gives_a_stance_although_it_sees_no_cue()
    {
        var scores = shared.Analyze(Interview).Statements[0].Scores;
        Assert.Equal(Stance.Critical, scores.Best);
        Assert.Equal(1, scores.Supportive + scores.Critical + scores.Cautious + scores.Neutral, 0.01);
    }

    [Theory]
    [InlineData("“The quay is sinking.”\n\nAilsa Dunmore, harbour chief", "The quay is sinking.", "Ailsa Dunmore")]
    [InlineData("“The quay is sinking.” — Ailsa Dunmore", "The quay is sinking.", "Ailsa Dunmore")]
    [InlineData("Dear Ms Varga,\n\nThe quay is sinking.\n\nNobody listens.\n\nYours sincerely,\nAilsa Dunmore", "The quay is sinking.\n\nNobody listens.", "Ailsa Dunmore")]
    [InlineData("Statement by Ailsa Dunmore:\n\nThe quay is sinking.\n\nIt will close.", "The quay is sinking.\n\nIt will close.", "Ailsa Dunmore")]
    public void What_is_signed_is_whole(string text, string content, string source)
    {
        var statement = Assert.Single(shared.Analyze(text).Statements);
        Assert.Equal((content, source), (string.Concat(statement.Content.Select(part => part.Text)), statement.Source?.Text));
    }

    [Theory]
    [InlineData("Ingredients: Two eggs and a pound of flour.\n\nMethod: Beat the eggs, then add the flour.")]
    [InlineData("“The quay is sinking.”\n\nThe council will meet in May, as it does every year.")]
    [InlineData("Dear to the town is the old quay, and it will stay.\n\nThe market opens at nine.")]
    [InlineData("Q: \n\nA:")]
    public void What_nobody_says_is_no_statement(string text) => Assert.Empty(shared.Analyze(text).Statements);

    [Fact]
    public void The_outlet_only_asks()
    {
        var article = TestArticles.Of("Courier: Bexley calls the quay a wreck.\n\nDunmore: Bexley has never seen it.\n\nAilsa Dunmore has run the harbour since 2004.") with { Outlet = "The Selby Courier" };
        var answer = shared.Analyzer.Analyze(article, TestContext.Current.CancellationToken);
        Assert.DoesNotContain(answer.Statements, statement => statement.Source?.Text == "Courier");
        Assert.Contains(answer.Statements, statement => statement.Source?.Text == "Dunmore" && statement.Content[0].Text == "Bexley has never seen it.");
    }

    private string[] ContentsOf(string text, string? by = null) =>
        [.. shared.Analyze(text).Statements.Where(statement => by is null || statement.Source?.Text == by).Select(statement => string.Join(" … ", statement.Content.Select(part => part.Text)))];

    [Fact]
    public void A_letter_without_a_closing_ends_with_its_signature() =>
        Assert.Equal(
            ["Your leading article calls the tunnel a gamble. It is nothing of the sort.", "Has anybody sat in the queue? I have, every day. Build it."],
            ContentsOf("Sir, Your leading article calls the tunnel a gamble. It is nothing of the sort.\n\nAilsa Dunmore\n\nChair of the committee\n\nMadam — Has anybody sat in the queue? I have, every day. Build it.\n\nHugo Bexley, Selby"));

    [Fact]
    public void Of_two_who_are_called_by_their_first_letters_the_one_whom_nobody_names_only_asks() =>
        Assert.Equal(
            ["Because my publisher begged.", "I think it is my funniest."],
            ContentsOf("Ailsa Dunmore left London.\n\nHB: You have not given an interview for six years. Why now?\n\nAD: Because my publisher begged.\n\nHB: Critics call it your angriest book.\n\nAD: I think it is my funniest.", by: "AD"));

    [Theory]
    [InlineData("[source1|DUNMORE] [cue1|:] [content1|It sinks and says no].", "DUNMORE: It sinks and says no.")]
    [InlineData("DUNMORE: [content1|It sinks and] [cue1|says] no.", "DUNMORE: It sinks and says no.")]
    [InlineData("DUNMORE: [source1|I] [cue1|hope] [content1|it sinks]. It rains.", "DUNMORE: I hope it sinks. It rains.")]
    [InlineData("DUNMORE: [source1|Birch] [cue1|hopes] [content1|it sinks]. It rains. It blows.", "DUNMORE: Birch hopes it sinks. It rains. It blows.|Birch: it sinks")]
    [InlineData("DUNMORE: [source1|Birch] [cue1|:] [content1|it sinks and it rains and it blows and it snows and it hails].", "DUNMORE: Birch : it sinks and it rains and it blows and it snows and it hails.")]
    public void What_the_model_made_of_the_same_words_goes_and_what_others_say_within_them_stays(string marked, string expected) =>
        Assert.Equal(expected.Split('|'), LaidOut.AddedTo($"{marked}\n\nBEXLEY: No.\n\n[person|Ailsa Dunmore] runs it.", 0.9f));

    [Fact]
    public void All_stand_in_the_order_of_the_text() => Assert.Equal(
        ["Birch: no", "DUNMORE: It sinks.", "BEXLEY: It floats.", "He: yes"],
        LaidOut.AddedTo(
            "[source1|Birch] [cue1|said] [content1|no].\n\nDUNMORE: It sinks.\n\nBEXLEY: It floats.\n\n[person|Ailsa Dunmore] met [person|Hugo Bexley]. [source2|He] [cue2|said] [content2|yes].", 0.9f, 0.9f));

    [Fact]
    public void The_same_words_are_given_to_somebody_once() => Assert.Equal(["Ailsa Dunmore: It sinks."], LaidOut.AddedTo("Dear Sir,\n\n“It sinks.”\n\n[person|Ailsa Dunmore]"));
}
