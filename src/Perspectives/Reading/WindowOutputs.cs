using System.Numerics.Tensors;
using Microsoft.ML.OnnxRuntime;
using Perspectives.Stances;

namespace Perspectives.Reading;

/// <summary>The graph's outputs for one window, each a row-major tensor; valid until disposed of.</summary>
internal sealed class WindowOutputs(IDisposableReadOnlyCollection<OrtValue> values) : IDisposable
{
    private const int StanceLabels = 4;
    private const float Rounding = 1e-3f;

    /// <summary>[length, 4] probabilities of <see cref="Reading.Anchor"/>.</summary>
    public ReadOnlySpan<float> Anchors => values[0].GetTensorDataAsSpan<float>();

    /// <summary>[length, 9] probabilities: none, then begins and goes on of each <see cref="EntityKind"/>.</summary>
    public ReadOnlySpan<float> Entities => values[1].GetTensorDataAsSpan<float>();

    /// <summary>[rows, 2]: batch (always 0) and piece of each place where an attribution hangs.</summary>
    public ReadOnlySpan<long> Rows => values[2].GetTensorDataAsSpan<long>();

    /// <summary>[rows, length, 5] log probabilities of <see cref="Role"/>.</summary>
    public ReadOnlySpan<float> Roles => values[3].GetTensorDataAsSpan<float>();

    /// <summary>[rows, 4] probabilities: supportive, critical, cautious, neutral.</summary>
    public ReadOnlySpan<float> Stances => values[4].GetTensorDataAsSpan<float>();

    /// <summary>[length, 64].</summary>
    public ReadOnlySpan<float> Queries => values[5].GetTensorDataAsSpan<float>();

    /// <summary>[length, 64].</summary>
    public ReadOnlySpan<float> Keys => values[6].GetTensorDataAsSpan<float>();

    public StanceScores StanceOf(int row)
    {
        var stance = Stances.Slice(row * StanceLabels, StanceLabels);
        return new StanceScores(stance[0], stance[1], stance[2], stance[3]);
    }

    /// <summary>The stance of the row at a piece; null where there is no row.</summary>
    public StanceScores? StanceAt(int piece)
    {
        var rows = Rows;
        for (var row = 0; row < rows.Length / 2; row++)
        {
            if (rows[2 * row + 1] == piece)
                return StanceOf(row);
        }

        return null;
    }

    /// <summary>Holds the outputs to what the graph was made to answer for the window, so that nothing behind it has to ask.</summary>
    /// <exception cref="ModelException">One has another shape, points to no word, or has what is no number or no probability.</exception>
    public void Check(Window window)
    {
        var (length, rows) = (window.Pieces.Count, Rows.Length / 2);
        Require("anchor", Anchors.Length == length * ReadingBuilder.AnchorLabels && AreProbabilities(Anchors));
        Require("entity", Entities.Length == length * ReadingBuilder.EntityLabels && AreProbabilities(Entities));
        Require("where", Rows.Length == rows * 2 && PointToWords(window));
        Require("role", Roles.Length == rows * length * CueReading.RoleCount && AreLogProbabilities(Roles));
        Require("stance", Stances.Length == rows * StanceLabels && AreProbabilities(Stances));
        Require("query", Queries.Length == length * ArticleReading.VectorSize && TensorPrimitives.IsFiniteAll(Queries));
        Require("key", Keys.Length == length * ArticleReading.VectorSize && TensorPrimitives.IsFiniteAll(Keys));
    }

    public void Dispose() => values.Dispose();

    private static void Require(string output, bool isRight)
    {
        if (!isRight)
            throw new ModelException($"The language model answers what it never should (\"{output}\"): its file is damaged or of another version. Build or install Perspectives again.");
    }

    /// <summary>Rounding may lead a little out of the bounds; what is no number is in none.</summary>
    private static bool AreProbabilities(ReadOnlySpan<float> values) =>
        values.IsEmpty || (TensorPrimitives.Min(values) >= -Rounding && TensorPrimitives.Max(values) <= 1 + Rounding);

    /// <summary>What cannot be is minus infinity.</summary>
    private static bool AreLogProbabilities(ReadOnlySpan<float> values) => values.IsEmpty || TensorPrimitives.Max(values) <= Rounding;

    /// <summary>Whether each row is at the first piece of a word, and behind the row before it.</summary>
    private bool PointToWords(Window window)
    {
        var word = 0;
        for (var row = 0; row < Rows.Length / 2; row++, word++)
        {
            var piece = Rows[2 * row + 1];
            while (word < window.Starts.Count && window.Starts[word] < piece)
                word++;
            if (word == window.Starts.Count || window.Starts[word] != piece)
                return false;
        }

        return true;
    }
}
