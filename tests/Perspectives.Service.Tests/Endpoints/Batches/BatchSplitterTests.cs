using System.Text;
using System.Text.Json;
using CsCheck;
using Perspectives.Service.Endpoints.Batches;

namespace Perspectives.Service.Tests.Endpoints.Batches;

public sealed class BatchSplitterTests
{
    private static readonly Gen<string> Word = Gen.Char["ab\\\"[]{},: \n\r\tü😀"].Array[0, 12].Select(letters => new string(letters)).Where(word => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(word)) == word);
    private static readonly Gen<string> Element = Gen.Select(Word, Word, Gen.Int[0, 3]).Select((name, value, kind) => kind switch
    {
        0 => JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { [name] = value }),
        1 => JsonSerializer.Serialize(new[] { name, value }),
        2 => JsonSerializer.Serialize(value),
        _ => "17",
    });

    private static readonly Gen<(string[] Elements, string[] Gaps, int[] Cuts)> Arrays =
        Gen.Select(Element.Array[0, 6], OneOf("", " ", "\n", "\r\n\t").Array[14], Gen.Int[1, 9].Array[1, 20]);

    [Fact]
    public void Array_has_the_same_elements_wherever_it_is_cut_in_transit() => Arrays.Sample(array =>
    {
        var body = new StringBuilder(array.Gaps[0]).Append('[').Append(array.Gaps[1]);
        for (var number = 0; number < array.Elements.Length; number++)
            body.Append(number == 0 ? "" : ",").Append(array.Gaps[(2 * number) + 1]).Append(array.Elements[number]).Append(array.Gaps[(2 * number) + 2]);
        body.Append(']').Append(array.Gaps[13]);
        Assert.Equal(array.Elements, Split(new JsonArraySplitter(), body.ToString(), array.Cuts).Select(part => Trimmed(part)));
    });

    [Fact]
    public void Lines_are_the_same_wherever_they_are_cut_in_transit() => Arrays.Sample(array =>
    {
        var body = string.Join('\n', array.Elements.Select(element => " " + element + "\r"));
        var parts = Split(new JsonLineSplitter(), body, array.Cuts);
        Assert.Equal(array.Elements, parts.Select(part => Trimmed(part)));
        Assert.Equal(Enumerable.Range(1, array.Elements.Length), parts.Select(part => part.Line));
    });

    [Fact]
    public void Anything_at_all_is_split_without_a_fault_and_alike_wherever_it_is_cut() => Gen.Select(OneOf("[", "]", "{", "}", ",", "\"", "\\", "a", "\n", " ").Array[0, 30], Gen.Int[1, 5].Array[1, 10])
        .Sample((pieces, cuts) =>
        {
            var body = string.Concat(pieces);
            var whole = Split(new JsonArraySplitter(), body, [1_000]);
            Assert.Equal(whole.Select(Describe), Split(new JsonArraySplitter(), body, cuts).Select(Describe));
        });

    private static Gen<string> OneOf(params string[] choices) => Gen.Int[0, choices.Length - 1].Select(choice => choices[choice]);

    private static List<BatchPart> Split(IBatchSplitter splitter, string body, int[] cuts)
    {
        var parts = new List<BatchPart>();
        var bytes = Encoding.UTF8.GetBytes(body).AsSpan();
        for (var cut = 0; !bytes.IsEmpty; cut++)
        {
            var length = Math.Min(bytes.Length, cuts[cut % cuts.Length]);
            splitter.Read(bytes[..length], parts);
            bytes = bytes[length..];
        }

        splitter.End(parts);
        return parts;
    }

    private static string Trimmed(BatchPart part) => Encoding.UTF8.GetString(part.Json.Span).Trim();

    private static (int Line, string Json, string? Detail) Describe(BatchPart part) => (part.Line, Encoding.UTF8.GetString(part.Json.Span), part.Problem?.Detail);
}
