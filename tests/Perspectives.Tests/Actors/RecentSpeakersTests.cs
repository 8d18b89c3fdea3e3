using Perspectives.Actors;
using Perspectives.Reading;

namespace Perspectives.Tests.Actors;

/// <summary>Who spoke last, and who before.</summary>
public sealed class RecentSpeakersTests
{
    [Fact]
    public void Who_speaks_twice_does_not_take_the_place_of_who_spoke_before()
    {
        var (first, second) = (new ActorDraft(EntityKind.Person), new ActorDraft(EntityKind.Person));
        var speakers = new RecentSpeakers();
        speakers.Add(first, 0);
        speakers.Add(second, 1);
        speakers.Add(second, 2);

        Assert.Equal((second, first), (speakers.Last, speakers.Before));
        Assert.Equal([first, second, second, null], Enumerable.Range(0, 4).Select(speakers.In));
    }
}
