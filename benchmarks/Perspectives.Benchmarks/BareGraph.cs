using Microsoft.ML.OnnxRuntime;
using Perspectives.Reading;

namespace Perspectives.Benchmarks;

/// <summary>
/// The language model's graph with nothing around it: inputs are made beforehand and outputs thrown away. No program can read articles faster
/// with this graph, so it is what the product is measured against.
/// </summary>
internal sealed class BareGraph : IDisposable
{
    private static readonly string[] Inputs = ["input_ids", "segment_ids", "shape_ids", "word_start", "threshold"];
    private static readonly string[] Outputs = ["anchor", "entity", "where", "role", "stance", "query", "key"];

    private readonly InferenceSession _session;
    private readonly RunOptions _runOptions = new();
    private readonly List<OrtValue[]> _windows;

    /// <summary>As the product runs it: one thread a window.</summary>
    public BareGraph(string folder, IEnumerable<Window> windows)
        : this(folder, windows, _ => { })
    {
    }

    /// <param name="folder">The model's.</param>
    /// <param name="windows">What is read.</param>
    /// <param name="change">Changes the runtime's options, which are the product's.</param>
    public BareGraph(string folder, IEnumerable<Window> windows, Action<SessionOptions> change)
    {
        using var options = new SessionOptions { IntraOpNumThreads = 1, InterOpNumThreads = 1, GraphOptimizationLevel = GraphOptimizationLevel.ORT_ENABLE_ALL };
        change(options);
        _session = new InferenceSession(Path.Combine(folder, "attributor.onnx"), options);
        _windows = [.. windows.Select(InputsOf)];
    }

    public int WindowCount => _windows.Count;

    /// <summary>Runs all windows, each thread taking the next one when it is free.</summary>
    public void Run(int threads)
    {
        var next = -1;
        var workers = Enumerable.Range(0, threads).Select(_ => new Thread(() =>
        {
            for (var number = Interlocked.Increment(ref next); number < _windows.Count; number = Interlocked.Increment(ref next))
                _session.Run(_runOptions, Inputs, _windows[number], Outputs).Dispose();
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
    }

    public void Dispose()
    {
        foreach (var value in _windows.SelectMany(values => values))
            value.Dispose();
        _runOptions.Dispose();
        _session.Dispose();
    }

    private static OrtValue[] InputsOf(Window window)
    {
        long[] shape = [1, window.Pieces.Count];
        var starts = new long[window.Pieces.Count];
        foreach (var start in window.Starts)
            starts[start] = 1;
        OrtValue Tensor(IEnumerable<long> values) => OrtValue.CreateTensorValueFromMemory(values.ToArray(), shape);
        return
        [
            Tensor(window.Pieces.Select(piece => (long)piece)),
            Tensor(window.Pieces.Select(_ => 1L)),
            Tensor(window.Shapes.Select(shapes => (long)shapes)),
            Tensor(starts),
            OrtValue.CreateTensorValueFromMemory(new[] { LanguageModel.DoubtfulThreshold }, []),
        ];
    }
}
