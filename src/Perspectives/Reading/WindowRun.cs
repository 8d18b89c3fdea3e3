using System.Buffers;
using Microsoft.ML.OnnxRuntime;

namespace Perspectives.Reading;

/// <summary>One run of the graph over one window: inputs made in pooled memory, outputs read where the runtime left them.</summary>
internal static class WindowRun
{
    private static readonly string[] InputNames = ["input_ids", "segment_ids", "shape_ids", "word_start", "threshold"];
    private static readonly string[] OutputNames = ["anchor", "entity", "where", "role", "stance", "query", "key"];

    /// <summary>Below every word's probability, and not below the 0 of what begins no word.</summary>
    private const float NoThreshold = 0;

    /// <summary>Runs the graph, with a row for each word at which an attribution may hang. The caller disposes of the outputs.</summary>
    public static WindowOutputs Execute(InferenceSession session, RunOptions options, Window window) => Execute(session, options, window, window.Starts, LanguageModel.DoubtfulThreshold);

    /// <summary>Runs the graph with a row for each of <paramref name="words"/>, which lie in the window, however unlikely an attribution is there. A row for every word would take gigabytes.</summary>
    public static WindowOutputs ExecuteFor(IReadOnlyCollection<int> words, InferenceSession session, RunOptions options, Window window) =>
        Execute(session, options, window, words.Select(window.PieceOf), NoThreshold);

    private static WindowOutputs Execute(InferenceSession session, RunOptions options, Window window, IEnumerable<int> wordStarts, float least)
    {
        var length = window.Pieces.Count;
        var buffer = ArrayPool<long>.Shared.Rent(4 * length);
        try
        {
            Fill(window, wordStarts, buffer.AsSpan(0, 4 * length));
            long[] shape = [1, length];
            OrtValue Input(int number) =>
                OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, buffer.AsMemory(number * length, length), shape);
            using var pieces = Input(0);
            using var segments = Input(1);
            using var shapes = Input(2);
            using var starts = Input(3);
            using var threshold = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, new[] { least }.AsMemory(), []);
            return new WindowOutputs(session.Run(options, InputNames, [pieces, segments, shapes, starts, threshold], OutputNames));
        }
        finally
        {
            ArrayPool<long>.Shared.Return(buffer);
        }
    }

    private static void Fill(Window window, IEnumerable<int> wordStarts, Span<long> inputs)
    {
        var length = window.Pieces.Count;
        for (var i = 0; i < length; i++)
        {
            inputs[i] = window.Pieces[i];
            inputs[2 * length + i] = window.Shapes[i];
        }

        inputs.Slice(length, length).Fill(1);
        var starts = inputs.Slice(3 * length, length);
        starts.Clear();
        foreach (var start in wordStarts)
            starts[start] = 1;
    }
}
