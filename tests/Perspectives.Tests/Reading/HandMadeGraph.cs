using System.Runtime.InteropServices;
using System.Text;

namespace Perspectives.Tests.Reading;

/// <summary>
/// Writes an ONNX file that takes what the language model takes and answers the same numbers to everything: ONNX's messages by hand, as far as they are needed.
/// </summary>
internal sealed class HandMadeGraph
{
    private const int Float = 1;
    private const int Long = 7;

    private static readonly (string Name, int Type)[] Inputs = [("input_ids", Long), ("segment_ids", Long), ("shape_ids", Long), ("word_start", Long), ("threshold", Float)];

    private readonly List<byte[]> _parts = [];

    /// <param name="name">Of the output.</param>
    /// <param name="shape">Its dimensions.</param>
    /// <param name="numbers">As many as the dimensions make.</param>
    public HandMadeGraph Answer(string name, int[] shape, ReadOnlySpan<float> numbers) => Answer(name, Float, shape, MemoryMarshal.AsBytes(numbers));

    /// <inheritdoc cref="Answer(string, int[], ReadOnlySpan{float})"/>
    public HandMadeGraph Answer(string name, int[] shape, ReadOnlySpan<long> numbers) => Answer(name, Long, shape, MemoryMarshal.AsBytes(numbers));

    public void Write(string path)
    {
        byte[] inputs = [.. Inputs.SelectMany(input => Field(11, ValueOf(input.Name, input.Type)))];
        byte[] graph = [.. Field(2, "graph"), .. inputs, .. _parts.SelectMany(part => part)];
        byte[] operators = [.. Field(1, ""), .. Field(2, 17)];
        File.WriteAllBytes(path, [.. Field(1, 8), .. Field(7, graph), .. Field(8, operators)]);
    }

    /// <summary>A constant, the node that hands it out, and the output that it is.</summary>
    private HandMadeGraph Answer(string name, int type, int[] shape, ReadOnlySpan<byte> numbers)
    {
        byte[] tensor = [.. shape.SelectMany(size => Field(1, size)), .. Field(2, type), .. Field(8, name + "_numbers"), .. Field(9, numbers)];
        byte[] node = [.. Field(1, name + "_numbers"), .. Field(2, name), .. Field(4, "Identity")];
        _parts.Add([.. Field(1, node), .. Field(5, tensor), .. Field(12, ValueOf(name, type))]);
        return this;
    }

    private static byte[] ValueOf(string name, int type) => [.. Field(1, name), .. Field(2, Field(1, Field(1, type)))];

    private static byte[] Field(int number, string text) => Field(number, Encoding.UTF8.GetBytes(text));

    private static byte[] Field(int number, ReadOnlySpan<byte> content) => [.. Number((number << 3) | 2), .. Number(content.Length), .. content];

    private static byte[] Field(int number, int value) => [.. Number(number << 3), .. Number(value)];

    /// <summary>Seven bits a byte, the lowest first.</summary>
    private static byte[] Number(int value)
    {
        var bytes = new List<byte>();
        for (; value > 0x7F; value >>= 7)
            bytes.Add((byte)(value | 0x80));
        return [.. bytes, (byte)value];
    }
}
