using Perspectives.Actors;
using Perspectives.Attributions;
using Perspectives.Tests.Attributions;

namespace Perspectives.Tests.Actors;

public sealed class ActorKindTests(SharedModel shared)
{
    [Theory]
    [InlineData("Ana Silva said the cod was back.", ActorKind.Person)]
    [InlineData("“It is back,” Mr. Boswell said.", ActorKind.Person)]
    [InlineData("The Port Selby Gazette reported that the cod was back.", ActorKind.Organization)]
    [InlineData("Norway said the cod was back.", ActorKind.Organization)]
    [InlineData("The government said the cod was back.", ActorKind.Organization)]
    [InlineData("The court said the law was void.", ActorKind.Organization)]
    [InlineData("The report said the cod was back.", ActorKind.Organization)]
    [InlineData("The mayor's office said the cod was back.", ActorKind.Organization)]
    [InlineData("Republicans said the tax was too high.", ActorKind.Group)]
    [InlineData("Residents said the water smelled.", ActorKind.Group)]
    [InlineData("Two officials said the water was safe.", ActorKind.Group)]
    [InlineData("Many said they would not vote.", ActorKind.Group)]
    [InlineData("Police said two men had been arrested.", ActorKind.Group)]
    [InlineData("Two of the three judges said the law was void.", ActorKind.Group)]
    [InlineData("Mr. and Mrs. Denning said they would sell the farm.", ActorKind.Group)]
    [InlineData("He and Silva said the bridge was safe.", ActorKind.Group)]
    [InlineData("Attorneys general in two states said the law was void.", ActorKind.Group)]
    [InlineData("Groups representing the miners said the pit was safe.", ActorKind.Group)]
    [InlineData("Every former minister said the law was void.", ActorKind.Group)]
    [InlineData("A memo detailing the findings said the law was void.", ActorKind.Organization)]
    [InlineData("Exit polls showed that the mayor had lost.", ActorKind.Organization)]
    [InlineData("A grand jury in Port Selby said the sheriff had lied.", ActorKind.Organization)]
    [InlineData("A fisherman said the cod was back.", ActorKind.Anonymous)]
    [InlineData("One resident said the water smelled.", ActorKind.Anonymous)]
    [InlineData("Ana Silva's lawyer said the charges were false.", ActorKind.Anonymous)]
    public void The_kind_of_an_actor_is_what_its_words_say(string text, ActorKind kind) => Assert.Equal([kind], shared.Analyze(text).Actors.Select(actor => actor.Kind));

    [Theory]
    [InlineData("the government", ActorKind.Organization)]
    [InlineData("the governments", ActorKind.Organization)]
    [InlineData("a report", ActorKind.Organization)]
    [InlineData("two reports", ActorKind.Organization)]
    [InlineData("every report", ActorKind.Organization)]
    [InlineData("the data", ActorKind.Organization)]
    [InlineData("the committee of inquiry", ActorKind.Organization)]
    [InlineData("the old Selby ministry", ActorKind.Organization)]
    [InlineData("two governments", ActorKind.Group)]
    [InlineData("governments", ActorKind.Group)]
    [InlineData("every government", ActorKind.Group)]
    [InlineData("40 %", ActorKind.Group)]
    [InlineData("a quarter", ActorKind.Group)]
    [InlineData("attorneys general", ActorKind.Group)]
    [InlineData("every minister", ActorKind.Group)]
    [InlineData("the women", ActorKind.Group)]
    [InlineData("the MPs", ActorKind.Group)]
    [InlineData("half the town", ActorKind.Group)]
    [InlineData("others", ActorKind.Group)]
    [InlineData("the officials", ActorKind.Group)]
    [InlineData("the ministers", ActorKind.Group)]
    [InlineData("the crowd", ActorKind.Group)]
    [InlineData("the general", ActorKind.Anonymous)]
    [InlineData("an attorney general", ActorKind.Anonymous)]
    [InlineData("the minister", ActorKind.Anonymous)]
    [InlineData("the boss", ActorKind.Anonymous)]
    [InlineData("the gas", ActorKind.Anonymous)]
    [InlineData("the police chief", ActorKind.Anonymous)]
    [InlineData("the trust spokesman", ActorKind.Anonymous)]
    [InlineData("the thing", ActorKind.Anonymous)]
    [InlineData("a fund manager", ActorKind.Anonymous)]
    [InlineData("the quarter master", ActorKind.Anonymous)]
    public void The_last_word_that_tells_decides_unless_many_are_counted(string description, ActorKind kind)
    {
        var annotated = AnnotatedText.Parse($"It rained and [source|{description}] [cue|said] [content|no].");
        using var reading = HandMadeReading.Of(annotated);
        var assignments = ActorResolver.Load(shared.Model.Folder).Resolve(AttributionCleaner.Clean(AttributionDecoder.Decode(reading), reading), reading);

        Assert.Equal(kind, Assert.Single(assignments).Actor?.Kind);
    }
}
