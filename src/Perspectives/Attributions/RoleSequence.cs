using Perspectives.Reading;

namespace Perspectives.Attributions;

/// <summary>The most probable roles of neighbouring words, where a role goes on only after its own kind (Viterbi's algorithm).</summary>
internal static class RoleSequence
{
    private const int Roles = CueReading.RoleCount;
    private const float Impossible = -1e4f;

    /// <summary>Best roles for log probabilities, <see cref="CueReading.RoleCount"/> a word.</summary>
    public static Role[] Best(ReadOnlySpan<float> logProbabilities)
    {
        var count = logProbabilities.Length / Roles;
        var path = new Role[count];
        if (count == 0)
            return path;
        Span<byte> from = count <= WindowPlan.Size ? stackalloc byte[count * Roles] : new byte[count * Roles];
        Span<float> score = stackalloc float[Roles];
        Span<float> next = stackalloc float[Roles];
        for (var role = 0; role < Roles; role++)
            score[role] = logProbabilities[role] + (Continues(role) ? Impossible : 0);
        for (var word = 1; word < count; word++)
        {
            for (var role = 0; role < Roles; role++)
            {
                var best = BestBefore(role, score);
                from[word * Roles + role] = (byte)best;
                next[role] = score[best] + (MayFollow(best, role) ? 0 : Impossible) + logProbabilities[word * Roles + role];
            }

            next.CopyTo(score);
        }

        var at = 0;
        for (var role = 1; role < Roles; role++)
        {
            if (score[role] > score[at])
                at = role;
        }

        for (var word = count - 1; word >= 0; word--)
        {
            path[word] = (Role)at;
            at = from[word * Roles + at];
        }

        return path;
    }

    private static bool Continues(int role) => (Role)role is Role.SourceContinues or Role.ContentContinues;

    private static bool MayFollow(int before, int role) => !Continues(role) || before == role || before == role - 1;

    private static int BestBefore(int role, ReadOnlySpan<float> score)
    {
        var best = -1;
        for (var before = 0; before < Roles; before++)
        {
            if (MayFollow(before, role) && (best < 0 || score[before] > score[best]))
                best = before;
        }

        return best;
    }
}
