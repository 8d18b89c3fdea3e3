using System.ComponentModel;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace Perspectives.Cli.Serving.Kestrel;

/// <summary>Limits of connections and requests.</summary>
internal sealed class KestrelLimits : KestrelServerLimits
{
    /// <summary>Is not served.</summary>
    [Browsable(false)]
    public new Http3Limits Http3 => base.Http3;
}
