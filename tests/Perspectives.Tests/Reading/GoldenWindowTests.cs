using Perspectives.Reading;
using Perspectives.Words;

namespace Perspectives.Tests.Reading;

public sealed class GoldenWindowTests(SharedModel shared)
{
    [Theory]
    [MemberData(nameof(GoldenCase.Ids), MemberType = typeof(GoldenCase))]
    public void Windows_are_those_of_the_reference(string id)
    {
        var golden = GoldenCase.Of(id);
        var plan = WindowPlan.For(WordSplitter.Split(golden.Article), shared.Model.Vocabulary);
        Assert.Equal(golden.Windows.Select(window => (window.First, window.End)), plan.Windows.Select(window => (window.First, window.End)));
        foreach (var (expected, window) in golden.Windows.Zip(plan.Windows))
        {
            Assert.Equal(expected.Ids, window.Pieces);
            Assert.Equal(expected.Shapes, window.Shapes.Select(shape => (int)shape));
        }
    }

    [Theory]
    [MemberData(nameof(GoldenCase.Ids), MemberType = typeof(GoldenCase))]
    public void Every_word_is_decided_by_the_window_of_the_reference(string id)
    {
        var golden = GoldenCase.Of(id);
        var plan = WindowPlan.For(WordSplitter.Split(golden.Article), shared.Model.Vocabulary);
        Assert.Equal(golden.Owners, Enumerable.Range(0, golden.Owners.Length).Select(plan.OwnerOf));
    }

    /// <summary>Sums of eight-bit numbers differ a little from processor to processor, so a few names may.</summary>
    [Fact]
    public void Nearly_all_names_are_those_of_the_reference()
    {
        int expected = 0, found = 0, same = 0;
        foreach (var golden in GoldenCase.All)
        {
            var entities = shared.Read(golden.Article).Entities.Select(entity => (entity.First, entity.Last, LabelOf(entity.Kind))).ToHashSet();
            expected += golden.Entities.Length;
            found += entities.Count;
            same += golden.Entities.Count(entities.Contains);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{same} of {expected} names; {found} found");
        Assert.True(same >= 0.98 * Math.Max(expected, found), $"{same} names are the same, of {expected} in the reference and {found} found.");
    }

    private static string LabelOf(EntityKind kind) => kind switch
    {
        EntityKind.Person => "PERSON",
        EntityKind.Organization => "ORG",
        EntityKind.Place => "GPE",
        EntityKind.Group => "GROUP",
        _ => "O",
    };
}
