using CsCheck;

namespace Perspectives.Service.Tests.Storage.Folding;

/// <summary>Strings of any UTF-16 units, lone surrogates too, with more letters, accents, spaces and long ones than chance would give.</summary>
internal static class AnyString
{
    private static readonly Gen<char> Character = Gen.Frequency(
        (4, Gen.Char['\0', '\uFFFF']),
        (4, Gen.Char["aAbBzZ09 '-_.\t\n"]),
        (3, Gen.Char["éÉøØłŁßẞæÞıİΣςσǅﬁÅ½²Ⅷ"]),
        (2, Gen.Char["\u0301\u0308\u0307\u3099\u0947\u200D\u00AD\u00A0\u2003\u0085\uD83D\uDE00\uFFFE\uFFFF"]));

    private static readonly Gen<string> Strings = Gen.Frequency(
        (8, Character.Array[0, 40].Select(characters => new string(characters))),
        (1, Character.Array[150, 500].Select(characters => new string(characters))));

    public static void Check(Func<string, bool> holds) => Strings.Sample(holds, iter: 20_000);

    public static void Check(Action<string> check) => Strings.Sample(check, iter: 20_000);
}
