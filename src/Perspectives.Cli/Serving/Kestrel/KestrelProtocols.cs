namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>What is spoken over a connection. HTTP/3 needs a transport that this program does not bring, and with nothing at all nobody would be answered: Kestrel takes both without a word.</summary>
internal enum KestrelProtocols
{
    Http1,
    Http2,
    Http1AndHttp2,
}
