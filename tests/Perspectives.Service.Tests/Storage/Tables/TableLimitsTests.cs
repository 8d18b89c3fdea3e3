using Azure;
using Azure.Data.Tables;
using Perspectives.Service.Storage.Tables;

namespace Perspectives.Service.Tests.Storage.Tables;

/// <summary>What the service refuses and Azurite does not is refused before it is sent.</summary>
public sealed class TableLimitsTests
{
    [Theory]
    [InlineData("a/b")]
    [InlineData("a\\b")]
    [InlineData("a#b")]
    [InlineData("a?b")]
    [InlineData("a\tb")]
    [InlineData("a\u0085b")]
    public void Keys_have_no_characters_that_the_service_refuses(string key)
    {
        Assert.Contains("control characters", Refusal(new TableEntity(key, "row")), StringComparison.Ordinal);
        Assert.Contains("control characters", Refusal(new TableEntity("partition", key)), StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_have_at_most_1024_bytes()
    {
        TableLimits.Check(new TableEntity(new string('a', 512), new string('b', 512)));
        Assert.Contains("at most 512 characters; this one has 513", Refusal(new TableEntity("partition", new string('a', 513))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_has_at_most_64_KiB()
    {
        TableLimits.Check(Row("bytes", new byte[64 << 10]));
        TableLimits.Check(Row("text", new string('a', 32 << 10)));
        Assert.Contains("a property bytes of 65,537 bytes", Refusal(Row("bytes", new byte[(64 << 10) + 1])), StringComparison.Ordinal);
        Assert.Contains("a property text of 65,538 bytes", Refusal(Row("text", new string('a', (32 << 10) + 1))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_has_at_most_252_properties()
    {
        var row = new TableEntity("partition", "row");
        for (var number = 0; number < 252; number++)
            row[$"p{number}"] = number;
        TableLimits.Check(row);
        row["more"] = true;
        Assert.Contains("has 253 properties, and at most 252", Refusal(row), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_has_at_most_1_MiB()
    {
        var row = new TableEntity("partition", "row");
        for (var number = 0; number < 15; number++)
            row[$"p{number}"] = new byte[64 << 10];
        TableLimits.Check(row);
        row["p15"] = new byte[64 << 10];
        Assert.Contains("at most 1,048,576", Refusal(row), StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_has_at_most_100_rows_of_one_partition_each_once()
    {
        TableLimits.Check(Batch(100, number => new TableEntity("partition", $"row{number}")));
        Assert.Contains("1 to 100 rows; this one has 101", Refusal(Batch(101, number => new TableEntity("partition", $"row{number}"))), StringComparison.Ordinal);
        Assert.Contains("this one has 0", Refusal(Batch(0, _ => new TableEntity("partition", "row"))), StringComparison.Ordinal);
        Assert.Contains("is in a batch of the partition partition0", Refusal(Batch(2, number => new TableEntity($"partition{number}", "row"))), StringComparison.Ordinal);
        Assert.Contains("is twice in a batch", Refusal(Batch(2, _ => new TableEntity("partition", "row"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_has_at_most_4_MiB_as_it_is_sent()
    {
        static TableEntity Large(int number) => new("partition", $"row{number}") { ["a"] = new byte[64 << 10], ["b"] = new byte[64 << 10] };
        TableLimits.Check(Batch(23, Large));
        Assert.Contains("at most 4,194,304 bytes", Refusal(Batch(24, Large)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_longer_than_a_property_goes_on_in_others_and_comes_back()
    {
        var text = new string('a', (32 << 10) - 1) + "😀" + new string('ü', 40_000);
        var bytes = Enumerable.Range(0, 200_000).Select(number => (byte)(number * 7)).ToArray();
        var row = new TableEntity("partition", "row").WithText("text", text).WithBytes("bytes", bytes).WithText("empty", "").WithBytes("none", ReadOnlyMemory<byte>.Empty);
        TableLimits.Check(row);
        Assert.Equal(text, row.ReadText("text"));
        Assert.Equal(bytes, row.ReadBytes("bytes"));
        Assert.Equal("", row.ReadText("empty"));
        Assert.Empty(row.ReadBytes("none")!);
        Assert.Null(row.ReadBytes("missing"));
    }

    private static TableEntity Row(string name, object value) => new("partition", "row") { [name] = value };

    private static TableTransactionAction[] Batch(int count, Func<int, TableEntity> row) =>
        [.. Enumerable.Range(0, count).Select(number => new TableTransactionAction(TableTransactionActionType.UpsertReplace, row(number), ETag.All))];

    private static string Refusal(TableEntity row) => Assert.Throws<InvalidOperationException>(() => TableLimits.Check(row)).Message;

    private static string Refusal(TableTransactionAction[] batch) => Assert.Throws<InvalidOperationException>(() => TableLimits.Check(batch)).Message;
}
