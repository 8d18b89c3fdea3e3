using Perspectives.Stances;

namespace Perspectives.Service.Tests;

public sealed class TestAnswersTests
{
    [Fact]
    public void Every_piece_of_a_hand_made_answer_stands_in_its_text()
    {
        Said[] said = [new("Ana Silva", "We will not wait", Stance.Critical), new("Ana Silva", "It is late"), new(null, "So it goes"), new("Peña", "No")];
        var article = TestAnswers.ArticleOf("a", said);
        var answer = TestAnswers.Of(article, said);
        Assert.Equal(["ana-silva", null], answer.Actors.Select(actor => actor.Key));
        Assert.Equal([[0], []], answer.Perspectives.Select(perspective => perspective.Critical));
        Assert.Equal(["a1", "a1", null, "a2"], answer.Statements.Select(statement => statement.Actor));
        Assert.All(answer.Statements.SelectMany(statement => statement.Content), excerpt => Assert.Equal(excerpt.Text, article.Text[excerpt.Start..excerpt.End]));
    }
}
