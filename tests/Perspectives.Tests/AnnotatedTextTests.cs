namespace Perspectives.Tests;

public sealed class AnnotatedTextTests
{
    [Fact]
    public void Marks_become_spans_of_the_text_without_them()
    {
        var annotated = AnnotatedText.Parse("[source|Ana Silva] [cue|said]: “[content|We will not wait]”.");
        Assert.Equal("Ana Silva said: “We will not wait”.", annotated.Text);
        Assert.Equal(("Ana Silva", "said", "We will not wait"), (TextOf(annotated, "source"), TextOf(annotated, "cue"), TextOf(annotated, "content")));
    }

    [Fact]
    public void Parts_may_lie_in_parts_and_plain_brackets_are_text()
    {
        var annotated = AnnotatedText.Parse("[content|He [sic] and [name|Ana] agreed.]");
        Assert.Equal("He [sic] and Ana agreed.", annotated.Text);
        Assert.Equal("Ana", TextOf(annotated, "name"));
    }

    private static string TextOf(AnnotatedText annotated, string name) => TestArticles.Of(annotated.Text)[annotated[name].Single()];
}
