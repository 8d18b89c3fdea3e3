using Perspectives.Actors;
using Perspectives.Actors.Names;
using Perspectives.Tests.Attributions;

namespace Perspectives.Tests.Actors.Names;

/// <summary>Several people of one surname in an article.</summary>
public sealed class NameBookTests(SharedModel shared)
{
    private const string Both = "Paul Denning said the plan was good. Karen Denning said it was bad.\n\n";

    [Theory]
    [InlineData("“I will sign it,” Mr Denning said.\n\n“I will fight it,” Ms Denning said.", "Paul Denning ← Mr Denning (name)", "Karen Denning ← Ms Denning (name)")]
    [InlineData("“I will sign it,” Paul said.\n\n“I will fight it,” Karen said.", "Paul Denning ← Paul (name)", "Karen Denning ← Karen (name)")]
    [InlineData("“I will sign it,” he said.\n\n“I will fight it,” she said.", "Paul Denning ← he (pronoun)", "Karen Denning ← she (pronoun)")]
    [InlineData("“I will fight it,” Karen Denning said.\n\n“I will sign it,” Paul Denning said.", "Karen Denning ← Karen Denning (name)", "Paul Denning ← Paul Denning (name)")]
    public void Two_of_one_surname_are_told_apart_by_honorific_first_name_and_gender(string then, params string[] expected) =>
        Assert.Equal(expected, Speakers.Of(shared, Both + then).Skip(2));

    [Fact]
    public void Two_of_one_surname_are_told_apart_by_their_titles() =>
        Assert.Equal(
            "Hector Alvarado ← Judge Alvarado (name)",
            Speakers.Of(shared, "Judge Hector Alvarado and his brother Luis Alvarado came. “I am fair,” Judge Alvarado said.").Last());

    [Fact]
    public void Strangers_of_one_first_name_stay_apart() =>
        Assert.Equal(
            ["Ana Silva", "Ana Kowalczyk"],
            shared.Analyze("Ana Silva said the plan was good. Ana Kowalczyk said it was bad.").Actors.Select(actor => actor.Name));

    [Fact]
    public void A_person_and_the_firm_of_that_name_stay_apart() =>
        Assert.Equal(
            ["Conrad Vossberg ← Conrad Vossberg (name)", "Vossberg Motors ← Vossberg Motors (name)", "Conrad Vossberg ← Vossberg (name)"],
            Speakers.OfMarked(
                shared,
                "[source1|[person|Conrad Vossberg]] [cue1|said] [content1|yes]. [source2|[body|Vossberg Motors]] [cue2|said] [content2|no]. [source3|[person|Vossberg]] [cue3|said] [content3|maybe].",
                0.9f,
                0.9f,
                0.9f));

    [Fact]
    public void A_surname_that_the_tagger_takes_for_a_body_is_the_person() =>
        Assert.Equal(
            ["Conrad Vossberg ← Conrad Vossberg (name)", "Conrad Vossberg ← Vossberg (name)"],
            Speakers.OfMarked(shared, "[source1|[person|Conrad Vossberg]] [cue1|said] [content1|yes]. [source2|[body|Vossberg]] [cue2|said] [content2|no].", 0.9f, 0.9f));

    [Theory]
    [InlineData("[person|Ana Silva] met [person|Silva].", "1 Person Ana Silva|1 Person Ana Silva")]
    [InlineData("[person|Silva] met [person|Ana Silva].", "1 Person Ana Silva|1 Person Ana Silva")]
    [InlineData("Mr [person|Denning] met Mr [person|Denning].", "1 Person Denning|1 Person Denning")]
    [InlineData("Mr [person|Denning] met Ms [person|Denning].", "1 Person Denning|2 Person Denning")]
    [InlineData("Mr [person|Denning] met [person|Denning].", "1 Person Denning|1 Person Denning")]
    [InlineData("[body|the] [person|Silva]", "1 Person Silva")]
    [InlineData("[person|Conrad Vossberg] left [body|Vossberg].", "1 Person Conrad Vossberg|1 Person Conrad Vossberg")]
    [InlineData("[person|Conrad Vossberg] left the [body|Vossberg].", "1 Person Conrad Vossberg|2 Organization Vossberg")]
    [InlineData("[person|Conrad Vossberg] left [body|Conrad].", "1 Person Conrad Vossberg|2 Organization Conrad")]
    [InlineData("[person|Conrad Vossberg] left [body|Conrad Vossberg].", "1 Person Conrad Vossberg|1 Person Conrad Vossberg")]
    [InlineData("[person|Conrad Vossberg] left [body|Vossberg Motors].", "1 Person Conrad Vossberg|2 Organization Vossberg Motors")]
    [InlineData("[body|Teófila Mamani Quispe] met [person|Quispe].", "1 Organization Teófila Mamani Quispe|1 Organization Teófila Mamani Quispe")]
    [InlineData("[body|Teófila Xo Mamani Quispe] met [person|Quispe].", "1 Organization Teófila Xo Mamani Quispe|2 Person Quispe")]
    [InlineData("[body|Teófila Bank] met [person|Bank].", "1 Organization Teófila Bank|2 Person Bank")]
    [InlineData("[body|Dunmore] met [person|Ailsa Dunmore] there. [person|Ailsa Dunmore] left.", "1 Person Ailsa Dunmore|1 Person Ailsa Dunmore|1 Person Ailsa Dunmore")]
    [InlineData("The [body|Dunmore] met [person|Ailsa Dunmore].", "1 Organization Dunmore|2 Person Ailsa Dunmore")]
    [InlineData("[body|BBC] met [person|Ailsa BBC].", "1 Organization BBC|2 Person Ailsa BBC")]
    [InlineData("[body|Bank] met [person|Ailsa Bank].", "1 Organization Bank|2 Organization Ailsa Bank")]
    [InlineData("[body|Dunmore] met [person|Ailsa Xo Yo Dunmore].", "1 Organization Dunmore|2 Person Ailsa Xo Yo Dunmore")]
    [InlineData("[place|Dunmore] met [person|Ailsa Dunmore].", "1 Place Dunmore|2 Person Ailsa Dunmore")]
    [InlineData("The [body|Korean Central News Agency] and [person|KCNA] spoke.", "1 Organization Korean Central News Agency|1 Organization Korean Central News Agency")]
    [InlineData("The [place|Korean Central News Agency] and [person|KCNA] spoke.", "1 Organization Korean Central News Agency|1 Organization Korean Central News Agency")]
    [InlineData("The [people|Tories] and the [body|Conservatives] spoke.", "1 Group Conservatives|1 Group Conservatives")]
    [InlineData("The [people|Republicans] and a [people|Republican] spoke.", "1 Group Republicans|1 Group Republicans")]
    [InlineData("The [body|Republicans] and a [body|Republican] spoke.", "1 Organization Republicans|2 Organization Republican")]
    public void A_name_goes_to_whom_it_can_be(string marked, string actors) => Assert.Equal(actors, ActorsOf(marked));

    [Theory]
    [InlineData("Judge [person|Hector Alvarado] met [person|Luis Alvarado]. Judge [person|Alvarado] left.", "1 Person Hector Alvarado|2 Person Luis Alvarado|1 Person Hector Alvarado")]
    [InlineData("Cllr. [person|Hector Alvarado] met [person|Luis Alvarado]. Cllr. [person|Alvarado] left.", "1 Person Hector Alvarado|2 Person Luis Alvarado|1 Person Hector Alvarado")]
    [InlineData("Judge [person|Hector Alvarado] met [person|Luis Alvarado]. Mayor [person|Alvarado] left.", "1 Person Hector Alvarado|2 Person Luis Alvarado|2 Person Luis Alvarado")]
    [InlineData("Judge\n\n[person|Hector Alvarado] met [person|Luis Alvarado]. Judge [person|Alvarado] left.", "1 Person Hector Alvarado|2 Person Luis Alvarado|2 Person Luis Alvarado")]
    [InlineData("[person|Hector Alvarado], [person|Hector Alvarado] and [person|Hector Alvarado] met [person|Luis Alvarado]. [person|Alvarado] left.", "1 Person Hector Alvarado|1 Person Hector Alvarado|1 Person Hector Alvarado|2 Person Luis Alvarado|2 Person Luis Alvarado")]
    [InlineData("[person|Hector Alvarado] met [person|Luis Alvarado]’s dog. [person|Alvarado] left.", "1 Person Hector Alvarado|2 Person Luis Alvarado|1 Person Hector Alvarado")]
    [InlineData("[person|Hector Alvarado], [person|Alvarado], met [person|Luis Alvarado]’s and [person|Xo Alvarado]’s dog. [person|Hector Alvarado] left. So did [person|Alvarado].", "1 Person Hector Alvarado|1 Person Hector Alvarado|2 Person Luis Alvarado|3 Person Xo Alvarado|1 Person Hector Alvarado|1 Person Hector Alvarado")]
    [InlineData("[person|Hector Alvarado] met [person|Luis Alvarado]. [person|Hector Alvarado] left.", "1 Person Hector Alvarado|2 Person Luis Alvarado|1 Person Hector Alvarado")]
    public void Of_namesakes_a_surname_is_the_one_called_so_or_just_brought_in(string marked, string actors) => Assert.Equal(actors, ActorsOf(marked));

    [Theory]
    [InlineData("We met President [body|Silva].", "1 Person Silva")]
    [InlineData("We met president [body|Silva].", "1 Organization Silva")]
    [InlineData("We met the President\n\n[body|Silva] left.", "1 Organization Silva")]
    [InlineData("We met Rep. [body|Silva].", "1 Person Silva")]
    [InlineData("We met President [body|Silva Xo Yo].", "1 Person Silva Xo Yo")]
    [InlineData("We met President [body|Silva Xo Yo Zo].", "1 Organization Silva Xo Yo Zo")]
    [InlineData("We met Mr [body|Silva].", "1 Person Silva")]
    [InlineData("We met [body|Walter Silva].", "1 Person Walter Silva")]
    [InlineData("We met the [body|Walter Silva].", "1 Organization Walter Silva")]
    [InlineData("We met [people|Walter Silva].", "1 Group Walter Silva")]
    [InlineData("We met [body|Walter Bank].", "1 Organization Walter Bank")]
    [InlineData("We met [body|Walter Gry Silva].", "1 Organization Walter Gry Silva")]
    [InlineData("We met [person|Selby Bank].", "1 Organization Selby Bank")]
    [InlineData("We met [person|Bank].", "1 Person Bank")]
    [InlineData("[body|Teófila Mamani] met. [body|Mamani] spoke. [body|Mamani] left.", "1 Person Teófila Mamani|1 Person Teófila Mamani|1 Person Teófila Mamani")]
    [InlineData("The [body|Teófila Mamani] met. [body|Mamani] spoke. [body|Mamani] left.", "1 Organization Teófila Mamani|1 Organization Teófila Mamani|1 Organization Teófila Mamani")]
    [InlineData("[body|Teófila Mamani] met. The [body|Mamani] spoke. The [body|Mamani] left.", "1 Organization Teófila Mamani|1 Organization Teófila Mamani|1 Organization Teófila Mamani")]
    [InlineData("[body|Teófila Bank] met. [body|Bank] spoke. [body|Bank] left.", "1 Organization Teófila Bank|1 Organization Teófila Bank|1 Organization Teófila Bank")]
    [InlineData("[body|Teófila KTVI] met. [body|KTVI] spoke. [body|KTVI] left.", "1 Organization Teófila KTVI|1 Organization Teófila KTVI|1 Organization Teófila KTVI")]
    [InlineData("[body|Mamani Teófila] met. [body|Mamani] spoke. [body|Mamani] left.", "1 Organization Mamani Teófila|1 Organization Mamani Teófila|1 Organization Mamani Teófila")]
    public void Titles_first_names_and_words_for_bodies_tell_what_somebody_is(string marked, string actors) => Assert.Equal(actors, ActorsOf(marked));

    [Theory]
    [InlineData("[person|Ana Silva] came.", "Female")]
    [InlineData("[person|Ana] came.", "Unknown")]
    [InlineData("[body|Ana Silva] came.", "Unknown")]
    [InlineData("Mr [person|Ana Silva] came.", "Male")]
    [InlineData("[person|Mr Silva] came.", "Male")]
    [InlineData("Mr Xo [person|Silva] came.", "Male")]
    [InlineData("Mr Xo Yo [person|Silva] came.", "Unknown")]
    [InlineData("Mr [body|Silva] came.", "Male")]
    [InlineData("[person|Silva] came.", "Unknown")]
    public void A_title_near_the_name_tells_he_or_she_or_else_a_first_name_does(string marked, string gender) =>
        Assert.Equal(gender, Assert.Single(BookedActors(marked)).Gender.ToString());

    /// <summary>Of each name the number of its actor, and what it is and is called at the end.</summary>
    private static string ActorsOf(string marked)
    {
        var actors = BookedActors(marked);
        return string.Join('|', actors.Select(actor => $"{actors.Distinct().ToList().IndexOf(actor) + 1} {actor.Kind} {string.Join(' ', actor.FullestName.Words)}"));
    }

    private static List<ActorDraft> BookedActors(string marked)
    {
        var annotated = AnnotatedText.Parse(marked);
        var words = TestArticles.WordsOf(annotated.Text);
        var book = new NameBook(words);
        return [.. HandMadeReading.NamesOf(words, annotated).Select(book.Add).OfType<Mention>().Select(mention => mention.Actor)];
    }
}
