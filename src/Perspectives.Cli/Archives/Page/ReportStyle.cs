using Perspectives.Service.Rendering.Page;

namespace Perspectives.Cli.Archives.Page;

/// <summary>The look of a report, and the patterns of its charts.</summary>
internal static class ReportStyle
{
    public const string Css = $"{PageStyle.Shared}\n" +
        """
        table { border-collapse: collapse; margin: 0.75rem 0; }
        caption { text-align: left; font-weight: 600; }
        th, td { text-align: left; padding: 0.15rem 1rem 0.15rem 0; border-bottom: 1px solid var(--line); vertical-align: top; overflow-wrap: anywhere; }
        td.count, th.count { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        a { color: inherit; }
        .scroll { overflow-x: auto; }
        .chart { width: 100%; max-width: 48rem; height: auto; font: 11px system-ui, sans-serif; display: block; }
        .chart text { fill: var(--faint); }
        .axis { stroke: var(--line); }
        .patterns { position: absolute; width: 0; height: 0; }
        .part.supportive { fill: var(--supportive); }
        .part.critical { fill: url(#critical); }
        .part.cautious { fill: url(#cautious); }
        .part.neutral { fill: url(#neutral); }
        #critical { color: var(--critical); }
        #cautious { color: var(--cautious); }
        #neutral { color: var(--neutral); }
        blockquote { margin: 0.75rem 0; padding-left: 0.75rem; border-left: 4px solid var(--line); break-inside: avoid; }
        blockquote p { margin: 0.25rem 0; unicode-bidi: isolate; overflow-wrap: anywhere; }
        @media print { .chart, blockquote, table { break-inside: avoid; print-color-adjust: exact; } h2, caption { break-after: avoid; } }
        """;

    /// <summary>Stands once on the page.</summary>
    public const string Patterns =
        """
        <svg class="patterns" aria-hidden="true"><defs>
        <pattern id="critical" patternUnits="userSpaceOnUse" width="5" height="5" patternTransform="rotate(45)"><rect width="5" height="5" fill="currentColor" opacity="0.3"/><rect width="3" height="5" fill="currentColor"/></pattern>
        <pattern id="cautious" patternUnits="userSpaceOnUse" width="8" height="8"><rect width="8" height="8" fill="currentColor" opacity="0.3"/><rect width="4" height="8" fill="currentColor"/></pattern>
        <pattern id="neutral" patternUnits="userSpaceOnUse" width="5" height="5"><rect width="5" height="5" fill="currentColor" opacity="0.3"/><circle cx="2.5" cy="2.5" r="1.3" fill="currentColor"/></pattern>
        </defs></svg>
        """;
}
