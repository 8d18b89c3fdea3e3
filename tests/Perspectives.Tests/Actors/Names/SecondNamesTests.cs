using Perspectives.Actors.Names;
using Perspectives.Articles;
using Perspectives.Reading;
using Perspectives.Tests.Attributions;

namespace Perspectives.Tests.Actors.Names;

/// <summary>
/// Parts "person", "body", "place" and "people" are what the tagger saw; "Person", "PersonType" and "Organization" what the second reader did. Expected are
/// all names with their kind.
/// </summary>
public sealed class SecondNamesTests
{
    [Theory]
    // Where the tagger saw nothing.
    [InlineData("[cue|said] [content|no], [Person|Kofi Mensah] and [person|Ana Silva]", "Person Kofi Mensah|Person Ana Silva")]
    [InlineData("[cue|said] [content|no], the [Organization|Save Our Shores] people", "Organization Save Our Shores")]
    // Where it saw a part.
    [InlineData("[cue|said] [content|no], Secretary of State [Person|Marco [person|Rubio]]", "Person Marco Rubio")]
    [InlineData("[cue|said] [content|no], the [Organization|[place|Washington] Office on [place|Latin America]]", "Organization Washington Office on Latin America")]
    [InlineData("[cue|said] [content|no], [Person|Secretary of [body|State] Marco Rubio]", "Organization State")]
    [InlineData("[cue|said] [content|no], [PersonType|Secretary of State] [Person|Marco Rubio]", "Person Marco Rubio")]
    // Where they disagree.
    [InlineData("[cue|said] [content|no], [Organization|[person|Ana Silva]]", "Person Ana Silva")]
    [InlineData("[cue|said] [content|no], [person|Ana [Person|Silva]]", "Person Ana Silva")]
    [InlineData("[cue|said] [content|no], [person|Ana Silva] Jr", "Person Ana Silva")]
    // A kind of person is nobody's name.
    [InlineData("[cue|said] [content|no], the [PersonType|mayor] and the [PersonType|Mayor]", "")]
    [InlineData("[cue|said] [content|no], the [person|[PersonType|Kerryman]]", "")]
    [InlineData("[cue|said] [content|no], [person|[PersonType|Mayor] Ana Silva]", "Person Mayor Ana Silva")]
    // What is none.
    [InlineData("[cue|said] [content|no], [Person|Ana Silva and Tom Becker]", "")]
    [InlineData("[cue|said] [content|no], [Person|nobody at all]", "")]
    [InlineData("[cue|said] [content|no]. [Person|But]", "")]
    [InlineData("[cue|said] [content|no], [Person|President]", "")]
    [InlineData("[cue|said] [content|no], [Person|Ana Silva. Tom Becker]", "")]
    [InlineData("[cue|said] [content|no], [Person|Ana Silva,] and", "Person Ana Silva")]
    [InlineData("[cue|said] [content|no], [Person|an]d more", "")]
    [InlineData("[cue|said] [content|no], M[Person|iller]", "")]
    [InlineData("[cue|said] [content|no], [Person|“Ana Silva”]", "")]
    [InlineData("[Person|[Organization|[cue|Said] [content|No], Ana Silva Tom Becker Eva Holm Kofi Mensah Rosa Bielik Ada Lake Mia Wood Jo Hill Al Gray]]", "")]
    // What names have beside capitals.
    [InlineData("[cue|said] [content|no], [Person|Ursula von der Leyen]", "Person Ursula von der Leyen")]
    [InlineData("[cue|said] [content|no], [Person|J. R. O’Brien-Smith]", "Person J. R. O’Brien-Smith")]
    [InlineData("[cue|said] [content|no], [Organization|McDonald’s]", "Organization McDonald")]
    [InlineData("[cue|said] [content|no], [Person|Zoe\u0308 Brandt]", "Person Zoe\u0308 Brandt")]
    // Of overlapping ones the longest.
    [InlineData("[cue|said] [content|no], [Person|[Person|Ana] Silva]", "Person Ana Silva")]
    public void Names_are_those_of_both(string marked, string names)
    {
        var annotated = AnnotatedText.Parse(marked);
        var spans = Enum.GetValues<NameCategory>().SelectMany(category => annotated[category.ToString()].Select(span => new NameSpan(span, category)));

        Assert.Equal(names.Length == 0 ? [] : names.Split('|'), NamesOf(annotated, [.. spans]));
    }

    /// <summary>Names of the tagger that reach beyond the second reader's, which marks in a text cannot show.</summary>
    [Theory]
    [InlineData("Secretary of State", "State Quill|Farthing", "Quill Farthing", "Person Quill Farthing")]
    [InlineData("", "State Quill|Farthing", "Quill Farthing", "Person State Quill|Person Farthing")]
    [InlineData("Secretary of State", "State Quill Farthing", "Quill Farthing", "Person Quill Farthing")]
    [InlineData("Secretary of State", "Farthing Smith", "Quill Farthing", "Person Farthing Smith")]
    public void Names_that_were_cut_wrongly_are_mended_where_what_stands_before_them_is_known(string type, string tagged, string name, string names)
    {
        const string Text = "Said No Secretary of State Quill Farthing Smith";
        var words = TestArticles.WordsOf(Text);
        var own = tagged.Split('|').Select(part => new Entity(words.WordAt(SpanOf(part).Start), words.WordAt(SpanOf(part).End - 1), EntityKind.Person));
        NameSpan[] spans = [.. type.Length == 0 ? (NameSpan[])[] : [new NameSpan(SpanOf(type), NameCategory.PersonType)], new NameSpan(SpanOf(name), NameCategory.Person)];
        using var reading = SecondNames.AddTo(new ArticleReading(words, [.. own], [], [], []), spans);

        Assert.Equal(names.Split('|'), reading.Entities.Select(entity => $"{entity.Kind} {Text[words.SpanOf(entity.First, entity.Last).Start..words.SpanOf(entity.First, entity.Last).End]}"));

        static TextSpan SpanOf(string part) => new(Text.IndexOf(part, StringComparison.Ordinal), Text.IndexOf(part, StringComparison.Ordinal) + part.Length);
    }

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(3, 3)]
    [InlineData(5, 3)]
    [InlineData(0, int.MaxValue)]
    [InlineData(int.MaxValue - 1, int.MaxValue)]
    [InlineData(int.MinValue, int.MinValue + 3)]
    public void Spans_outside_of_the_text_are_left_out(int start, int end) =>
        Assert.Empty(NamesOf(AnnotatedText.Parse("[cue|Said] [content|No]"), [new NameSpan(new TextSpan(start, end), NameCategory.Person), new NameSpan(new TextSpan(0, 4), (NameCategory)77)]));

    [Fact]
    public void Thousands_of_spans_are_joined_in_order_and_without_overlaps()
    {
        var annotated = AnnotatedText.Parse("[cue|said] [content|no] " + string.Concat(Enumerable.Repeat("and [person|Ana] Silva ", 3_000)) + "and more than that");
        var text = annotated.Text;
        var spans = from start in Enumerable.Range(0, text.Length - 12) from length in (int[])[1, 3, 5, 9, 12] select new NameSpan(new TextSpan(start, start + length), NameCategory.Person);

        Assert.Equal(Enumerable.Repeat("Person Ana Silva", 3_000), NamesOf(annotated, [.. spans]));
    }

    private static IEnumerable<string> NamesOf(AnnotatedText annotated, NameSpan[] spans)
    {
        using var reading = SecondNames.AddTo(HandMadeReading.Of(annotated), spans);
        return [.. reading.Entities.Select(name => $"{name.Kind} {annotated.Text[reading.Words.SpanOf(name.First, name.Last).Start..reading.Words.SpanOf(name.First, name.Last).End]}")];
    }
}
