using Microsoft.ML.OnnxRuntime;
using Perspectives.Reading;

namespace Perspectives.Fuzz.Entrances;

/// <summary>The numbers that the graph answers for one window, to be changed.</summary>
internal sealed class GraphOutputs : IDisposable
{
    private const int Rows = 2;

    private readonly float[][] _numbers;
    private readonly long[] _rows;
    private OrtValues? _values;

    private GraphOutputs(float[][] numbers, long[] rows)
    {
        _numbers = numbers;
        _rows = rows;
    }

    private int Tensors => _numbers.Length;

    public static GraphOutputs Of(string graph, Window window)
    {
        using var session = new InferenceSession(graph);
        using var run = new RunOptions();
        using var outputs = WindowRun.Execute(session, run, window);
        float[][] numbers = [[.. outputs.Anchors], [.. outputs.Entities], [], [.. outputs.Roles], [.. outputs.Stances], [.. outputs.Queries], [.. outputs.Keys]];
        return new GraphOutputs(numbers, [.. outputs.Rows]);
    }

    public GraphOutputs Copy() => new([.. _numbers.Select(static numbers => (float[])numbers.Clone())], (long[])_rows.Clone());

    public void Change(int tensor, int lost, int at, int bits)
    {
        tensor %= Tensors;
        if (tensor == Rows)
        {
            if (_rows.Length > 0)
                _rows[at % _rows.Length] = bits;
            return;
        }

        if (lost > 0)
            _numbers[tensor] = _numbers[tensor][..Math.Max(0, _numbers[tensor].Length - lost)];
        if (_numbers[tensor].Length > 0)
            _numbers[tensor][at % _numbers[tensor].Length] = BitConverter.Int32BitsToSingle(bits);
    }

    public WindowOutputs ToWindowOutputs()
    {
        var values = new OrtValues();
        for (var tensor = 0; tensor < Tensors; tensor++)
        {
            values.Add(tensor == Rows
                ? OrtValue.CreateTensorValueFromMemory(_rows, [_rows.Length])
                : OrtValue.CreateTensorValueFromMemory(_numbers[tensor], [_numbers[tensor].Length]));
        }

        _values = values;
        return new WindowOutputs(values);
    }

    public void Dispose() => _values?.Dispose();

    private sealed class OrtValues : List<OrtValue>, IDisposableReadOnlyCollection<OrtValue>
    {
        public void Dispose()
        {
            ForEach(static value => value.Dispose());
            Clear();
        }
    }
}
