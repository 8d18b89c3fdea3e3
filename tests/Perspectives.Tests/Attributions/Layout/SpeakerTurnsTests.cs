using Perspectives.Attributions.Layout;

namespace Perspectives.Tests.Attributions.Layout;

/// <summary>Who has which turn in an interview or a debate, and who only asks.</summary>
public sealed class SpeakerTurnsTests
{
    [Theory]
    [InlineData("Q: Why?\n\nA: Because.", "Q", "A")]
    [InlineData("Q. Why?\n\nA. Because.", "Q", "A")]
    [InlineData("Q — Why?\n\nA — Because.", "Q", "A")]
    [InlineData("*Q:* Why?\n\n*A:* Because.", "Q", "A")]
    [InlineData("_Q:_ Why?\n\n_A:_ Because.", "Q", "A")]
    [InlineData("QUESTION: Why?\n\nANSWER: Because.", "QUESTION", "ANSWER")]
    [InlineData("Interviewer: Why?\n\nDunmore: Because.", "Interviewer", "Dunmore")]
    [InlineData("Dunmore: Why?\n\nBexley: Because.", "Dunmore", "Bexley")]
    [InlineData("Q: Why?\n\nDunmore: “Because.”", "Q", "Dunmore")]
    public void Who_only_asks_is_not_who_answers(string text, string asking, string answering) => Assert.Equal([$"{asking} asks: Why?", $"{answering}: Because."], TurnsIn(text));

    [Theory]
    [InlineData("DUNMORE: It sinks.\n\nBEXLEY: It does not.", "DUNMORE: It sinks.", "BEXLEY: It does not.")]
    [InlineData("Ailsa Dunmore: It sinks.\n\nHugo Bexley: Does it? No.", "Ailsa Dunmore: It sinks.", "Hugo Bexley: Does it? No.")]
    [InlineData("One Two Three Four Five Six Seven: It sinks.\n\nBexley: No.", "One Two Three Four Five Six Seven: It sinks.", "Bexley: No.")]
    [InlineData("C: It sinks.\n\nDunmore: No.", "C: It sinks.", "Dunmore: No.")]
    [InlineData("Dunmore: “It sinks.”", "Dunmore: It sinks.")]
    public void In_a_debate_everybody_speaks(string text, params string[] turns) => Assert.Equal(turns, TurnsIn(text));

    [Theory]
    [InlineData("A: Because.")]
    [InlineData("A. Because.\n\nB. Nothing.")]
    [InlineData("a: Because.\n\nq: Why?")]
    [InlineData("Dunmore: It sinks.")]
    [InlineData("Q:\n\nA: Because.")]
    [InlineData("Why he left: a story.\n\nHe: No.")]
    [InlineData("Ms Dunmore said: It sinks.\n\nBexley: No.")]
    [InlineData("One Two Three Four Five Six Seven Eight: It sinks.\n\nBexley: No.")]
    public void One_label_alone_and_what_is_no_label_begin_no_turn(string text) => Assert.Empty(TurnsIn(text));

    [Fact]
    public void The_outlet_asks_under_its_own_name()
    {
        Assert.Equal(["Courier asks: It sinks.", "Dunmore: No."], TurnsIn("Courier: It sinks.\n\nDunmore: No.", "The Selby Courier"));
        Assert.Equal(["C: It sinks.", "Dunmore: No."], TurnsIn("C: It sinks.\n\nDunmore: No.", "The Selby Courier"));
    }

    [Theory]
    [InlineData("Is it?|Fine.|Is it?|Right.|Why?|Good.", true)]
    [InlineData("Is it?|Fine.|Is it?|Right.|Why?|Good.|Well.", false)]
    [InlineData("Is it?|Fine.|Is it?", false)]
    public void Who_asks_three_times_and_every_second_time_only_asks(string turns, bool asks)
    {
        var text = string.Join("\n\nBexley: Yes.\n\n", turns.Split('|').Select(turn => $"Dunmore: {turn}")) + "\n\nBexley: Yes.";
        Assert.Equal(asks ? "Dunmore asks: Is it?" : "Dunmore: Is it?", TurnsIn(text).First());
    }

    [Theory]
    [InlineData("I said so.", true)]
    [InlineData("It was us.", true)]
    [InlineData("It was mine", true)]
    [InlineData("He left.", false)]
    [InlineData("The US left.", false)]
    [InlineData("“I left,” he said.", false)]
    public void A_turn_goes_on_where_its_speaker_speaks_of_himself(string paragraph, bool goesOn) => Assert.Equal(
        ["Q asks: Why?", goesOn ? $"A: Because.\n\n{paragraph}" : "A: Because.", "Q asks: So?"],
        TurnsIn($"Q: Why?\n\nA: Because.\n\n{paragraph}\n\nQ: So?"));

    [Fact]
    public void Behind_the_last_turn_nobody_goes_on() => Assert.Equal(["Q asks: Why?", "A: Because."], TurnsIn("Q: Why?\n\nA: Because.\n\nI am the author."));

    private static IEnumerable<string> TurnsIn(string text, string? outlet = null) => LaidOut.In(text, words => new SpeakerTurns(words, outlet));
}
