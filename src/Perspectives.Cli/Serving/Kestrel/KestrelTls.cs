namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>What systems still speak of TLS. Kestrel takes the older ones too, and then no connection is ever made.</summary>
internal enum KestrelTls
{
    Tls12,
    Tls13,
}
