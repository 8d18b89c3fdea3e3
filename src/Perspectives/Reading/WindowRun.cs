using System.Buffers;
using Microsoft.ML.OnnxRuntime;

namespace Perspectives.Reading;

/// <summary>One run of the graph over one window: inputs made in pooled memory, outputs read where the runtime left them.</summary>
internal static class WindowRun
{
    private static readonly string[] InputNames = ["input_ids", "segment_ids", "shape_ids", "word_start", "threshold"];
    private static readonly string[] OutputNames = ["anchor", "entity", "where", "role", "stance", "query", "key"];

    /// <summary>Runs the graph. The caller disposes of the outputs.</summary>
    public static WindowOutputs Execute(InferenceSession session, RunOptions options, Window window)
    {
        var length = window.Pieces.Count;
        var buffer = ArrayPool<long>.Shared.Rent(4 * length);
        try
        {
            Fill(window, buffer.AsSpan(0, 4 * length));
            long[] shape = [1, length];
            OrtValue Input(int number) =>
                OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, buffer.AsMemory(number * length, length), shape);
            using var pieces = Input(0);
            using var segments = Input(1);
            using var shapes = Input(2);
            using var starts = Input(3);
            using var threshold = OrtValue.CreateTensorValueFromMemory(OrtMemoryInfo.DefaultInstance, new[] { LanguageModel.Threshold }.AsMemory(), []);
            return new WindowOutputs(session.Run(options, InputNames, [pieces, segments, shapes, starts, threshold], OutputNames));
        }
        finally
        {
            ArrayPool<long>.Shared.Return(buffer);
        }
    }

    private static void Fill(Window window, Span<long> inputs)
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
        foreach (var start in window.Starts)
            starts[start] = 1;
    }
}
