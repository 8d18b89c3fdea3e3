using CsCheck;
using Perspectives.Attributions;
using Perspectives.Reading;

namespace Perspectives.Tests.Attributions;

public sealed class RoleSequenceTests
{
    private const int Roles = CueReading.RoleCount;

    [Fact]
    public void No_words_have_no_roles() => Assert.Empty(RoleSequence.Best([]));

    [Fact]
    public void Continuation_without_a_beginning_becomes_the_next_best_role() =>
        Assert.Equal([Role.ContentBegins], RoleSequence.Best([-3f, -9f, -9f, -2f, -0.1f]));

    [Fact]
    public void Source_does_not_go_on_as_content()
    {
        float[] probabilities =
        [
            -9f, -0.1f, -9f, -9f, -9f,
            -9f, -9f, -1f, -9f, -0.5f,
        ];
        Assert.Equal([Role.SourceBegins, Role.SourceContinues], RoleSequence.Best(probabilities));
    }

    [Fact]
    public void Sure_word_pulls_an_unsure_beginning_before_it()
    {
        float[] probabilities =
        [
            -0.6f, -9f, -9f, -0.8f, -9f,
            -5f, -9f, -9f, -5f, -0.01f,
        ];
        Assert.Equal([Role.ContentBegins, Role.ContentContinues], RoleSequence.Best(probabilities));
    }

    /// <summary>Tried against every possible sequence: five words have 3,125.</summary>
    [Fact]
    public void No_allowed_sequence_is_more_probable_than_the_best() =>
        Gen.Int[-900, 0].Array[5 * Roles].Sample(hundredths =>
        {
            float[] probabilities = [.. hundredths.Select(value => value / 100f)];
            var best = RoleSequence.Best(probabilities);
            var most = AllSequences(5).Where(IsAllowed).Max(sequence => SumOf(sequence, probabilities));
            return IsAllowed(best) && SumOf(best, probabilities) >= most - 1e-3f;
        },
        iter: 200);

    private static bool IsAllowed(Role[] sequence)
    {
        var before = Role.None;
        foreach (var role in sequence)
        {
            var continues = role is Role.SourceContinues or Role.ContentContinues;
            if (continues && before != role && before != role - 1)
                return false;
            before = role;
        }

        return true;
    }

    private static float SumOf(Role[] sequence, float[] probabilities)
    {
        var sum = 0f;
        for (var word = 0; word < sequence.Length; word++)
            sum += probabilities[word * Roles + (int)sequence[word]];
        return sum;
    }

    private static IEnumerable<Role[]> AllSequences(int count)
    {
        var all = (int)Math.Pow(Roles, count);
        for (var number = 0; number < all; number++)
        {
            var sequence = new Role[count];
            for (int word = 0, rest = number; word < count; word++, rest /= Roles)
                sequence[word] = (Role)(rest % Roles);
            yield return sequence;
        }
    }
}
