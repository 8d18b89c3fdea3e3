using System.Text;
using CsCheck;
using Perspectives.Articles;

namespace Perspectives.Tests.Articles;

public static class TextDecoderTests
{
    private const string Words = "“Não,” said Müller-Lüdenscheidt — the café’s owner.";

    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16 little endian", "utf-16 big endian", "windows-1252"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public static void Encoding_is_recognised_and_its_mark_is_no_text(string encoding)
    {
        Assert.True(TextDecoder.TryDecode(Encode(encoding), out var text, out var error));
        Assert.Null(error);
        Assert.Equal(Words, text);
    }

    [Theory]
    [InlineData("Les élèves créèrent un événement près de l'hôtel.")]
    [InlineData("The £5 coin weighed 3½ grams at 20° – or so he said…")]
    [InlineData("¿Qué pasó? El niño español comió «jamón».")]
    [InlineData("Der Bürgermeister trägt große Äpfel über die Straße.")]
    public static void Western_text_that_is_not_UTF_8_is_read_as_Windows_1252(string words)
    {
        Assert.True(TextDecoder.TryDecode(Western.GetBytes(words), out var text, out _));
        Assert.Equal(words, text);
    }

    [Theory]
    [InlineData(1251, "Министр заявил в понедельник, что мост не откроют.")]
    [InlineData(1250, "Policja szuka dwóch mężczyzn, którzy byli w pobliżu. Źle się dzieje, powiedział łódzki radny.")]
    [InlineData(28592, "Miała być wąska, a był to gąszcz pięknych dziąseł i łąk.")]
    [InlineData(932, "大臣は月曜日、橋は冬まで再開されないと述べた。")]
    [InlineData(1256, "قال الوزير يوم الاثنين إن الجسر لن يفتح قبل الشتاء.")]
    [InlineData(936, "部长星期一表示，大桥在冬天之前不会重新开放。")]
    public static void Other_code_pages_are_refused_and_never_garbled(int codePage, string words)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(words);

        Assert.False(TextDecoder.TryDecode(bytes, out var text, out var error));
        Assert.Null(text);
        Assert.Equal("unknown_encoding", error!.Code);
    }

    [Fact]
    public static void Damaged_UTF_8_is_refused_with_its_place_and_not_read_as_something_else()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("The café\nis closed, "), 0xFF, .. Encoding.UTF8.GetBytes(" said Zoë.")];

        Assert.False(TextDecoder.TryDecode(bytes, out _, out var error));
        Assert.Equal("The text is not valid UTF-8 at line 2, column 12, and it is not plainly Windows-1252 either. Save it as UTF-8.", error!.Message);
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0, 0, 65, 0, 0, 0 }, "unknown_encoding")]
    [InlineData(new byte[] { 0xFF, 0xFE, 65 }, "invalid_unicode")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0xD8, 0, 0, 65 }, "invalid_unicode")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0xC3 }, "invalid_unicode")]
    [InlineData(new byte[] { 84, 0, 104, 0, 101, 0 }, "binary_content")]
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46, 0x2D, 0x31 }, "binary_content")]
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 20, 0 }, "binary_content")]
    [InlineData(new byte[] { 0x89, 0x50, 0x4E, 0x47, 13, 10 }, "binary_content")]
    public static void What_is_no_text_is_refused(byte[] bytes, string code)
    {
        Assert.False(TextDecoder.TryDecode(bytes, out _, out var error));
        Assert.Equal(code, error!.Code);
    }

    [Fact]
    public static void One_NUL_in_a_text_is_legal()
    {
        Assert.True(TextDecoder.TryDecode("The mayor said no\0 to the plan."u8, out var text, out _));
        Assert.Equal("The mayor said no\0 to the plan.", text);
    }

    [Fact]
    public static void Nothing_is_the_empty_text()
    {
        Assert.True(TextDecoder.TryDecode([], out var text, out _));
        Assert.Equal("", text);
    }

    [Fact]
    public static void Any_bytes_at_all_are_decoded_or_refused() => Gen.Byte.Array[0, 100].Sample(bytes =>
    {
        var decoded = TextDecoder.TryDecode(bytes, out var text, out var error);

        Assert.Equal(decoded, text is not null);
        Assert.Equal(decoded, error is null);
        Assert.False(decoded && text!.Contains('\uFFFD', StringComparison.Ordinal) && !Encoding.UTF8.GetString(bytes).Equals(text, StringComparison.Ordinal));
    });

    private static byte[] Encode(string encoding) => encoding switch
    {
        "utf-8" => Encoding.UTF8.GetBytes(Words),
        "utf-8 with mark" => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Words)],
        "utf-16 little endian" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Words)],
        "utf-16 big endian" => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Words)],
        _ => Western.GetBytes(Words),
    };
}
