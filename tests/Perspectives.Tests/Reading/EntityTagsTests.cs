using Perspectives.Reading;

namespace Perspectives.Tests.Reading;

public sealed class EntityTagsTests
{
    private const byte PersonBegins = 1, PersonGoesOn = 2, BodyBegins = 3, BodyGoesOn = 4;

    [Fact]
    public void Name_goes_on_with_its_own_kind_only() =>
        Assert.Equal(
            [new Entity(0, 1, EntityKind.Person), new Entity(2, 2, EntityKind.Organization)],
            EntityTags.ToEntities([PersonBegins, PersonGoesOn, BodyGoesOn]));

    [Fact]
    public void Two_names_side_by_side_stay_two() =>
        Assert.Equal(
            [new Entity(0, 0, EntityKind.Organization), new Entity(1, 2, EntityKind.Organization)],
            EntityTags.ToEntities([BodyBegins, BodyBegins, BodyGoesOn]));

    [Fact]
    public void Continuation_after_other_words_begins_a_name() =>
        Assert.Equal([new Entity(0, 0, EntityKind.Person), new Entity(2, 2, EntityKind.Person)], EntityTags.ToEntities([PersonBegins, 0, PersonGoesOn]));

    [Fact]
    public void No_words_have_no_names() => Assert.Empty(EntityTags.ToEntities([]));
}
