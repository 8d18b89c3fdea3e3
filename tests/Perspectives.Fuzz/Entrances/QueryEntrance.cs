using System.Text;

namespace Perspectives.Fuzz.Entrances;

/// <summary>What stands behind the question mark, at every address that reads some of it: a digit chooses the address.</summary>
internal sealed class QueryEntrance : ServiceEntrance
{
    private static readonly string[] Addresses =
        ["api/articles", "api/actors", "api/outlets/compare", "api/outlets", "api/actors/ana-silva/timeline", "api/actors/ana-silva/stances", "api/poison", "api/joins", "api/articles/a/perspectives", "api/keys"];

    public override string Name => "query";

    public override IEnumerable<byte[]> Seeds => ((string[])
    [
        "0outlet=The+Courier&tag=trams&actor=ana-silva&from=2026-01&to=2026-05-03T00:00:00Z&pageSize=5", "1q=ana&kind=person&sort=quoted&pageSize=2", "2outlets=a,b&actors=x,y&from=2026-01-01&topic=z",
        "4stance=critical&from=2026-01&outlet=a", "5from=2025&to=2026&by=month", "6pageSize=100", "8format=csv", "0continuation=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    ]).Select(Bytes);

    public override IEnumerable<string> Words =>
        ["outlet=", "tag=", "actor=", "from=", "to=", "pageSize=", "continuation=", "q=", "kind=", "sort=", "stance=", "outlets=", "actors=", "state=", "format=", "&", "=", "%", "+", "%25", "%00", "2026-02-30", "9999-12-31T23:59:59Z", "0001-01", "99999999999", "-1", ",", "*", "\"", "'"];

    public override Task TryAsync(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var address = text.Length > 0 && char.IsAsciiDigit(text[0]) ? text[0] - '0' : 0;
        return Service.SendAsync(request =>
        {
            request.Method = "GET";
            RequestTarget.Write(request, Addresses[address] + "?" + (text.Length > 0 ? text[1..] : ""));
        });
    }
}
