namespace Perspectives.Service.Rendering.Page;

/// <summary>The look of the page. Each stance has a colour and a kind of underline of its own.</summary>
internal static class PageStyle
{
    /// <summary>What all pages have in common.</summary>
    public const string Shared =
        """
        :root { color-scheme: light dark; --line: #8888; --faint: #5b6270;
          --supportive: #12662f; --critical: #a3141c; --cautious: #7a4d00; --neutral: #49505c; --mixed: #1c4fa0;
          --supportive-back: #d8f3df; --critical-back: #fde0df; --cautious-back: #fdf0c8; --neutral-back: #e6e9ee; }
        @media (prefers-color-scheme: dark) { :root { --faint: #a5adba;
          --supportive: #7fdc9b; --critical: #ff9c97; --cautious: #f2c14e; --neutral: #b9c1cd; --mixed: #9cc1ff;
          --supportive-back: #12391f; --critical-back: #4b1618; --cautious-back: #423206; --neutral-back: #2b3038; } }
        body { font: 1rem/1.6 system-ui, sans-serif; max-width: 78rem; margin: 0 auto; padding: 1rem; }
        header p, .facts, .kind { color: var(--faint); margin: 0; }
        section { border-top: 1px solid var(--line); margin-top: 1.5rem; padding-top: 0.5rem; }
        h2 { line-height: 1.25; margin: 0.5rem 0; }
        .name { font-weight: 600; }
        .stance { font-weight: 600; white-space: nowrap; }
        .stance.supportive { color: var(--supportive); }
        .stance.critical { color: var(--critical); }
        .stance.cautious { color: var(--cautious); }
        .stance.mixed { color: var(--mixed); }
        """;

    /// <summary>Of the page of articles.</summary>
    public const string Css = $"{Shared}\n" +
        """
        .columns { display: grid; grid-template-columns: minmax(0, 2fr) minmax(16rem, 1fr); gap: 2rem; align-items: start; }
        @media (max-width: 50rem) { .columns { grid-template-columns: 1fr; } }
        .text { white-space: pre-wrap; overflow-wrap: anywhere; font-family: Georgia, serif; font-size: 1.1rem; unicode-bidi: isolate; }
        .legend { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; padding: 0; list-style: none; }
        .actors { list-style: none; padding: 0; margin: 0; position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; }
        .actors > li { border-left: 4px solid var(--line); padding: 0 0 0.5rem 0.75rem; margin-bottom: 0.75rem; }
        .statements { list-style: none; padding: 0; margin: 0.25rem 0 0; font-size: 0.9rem; }
        .statements a { color: inherit; }
        mark { color: inherit; text-decoration-line: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; padding: 0.1em 0; }
        mark.supportive { background: var(--supportive-back); text-decoration-style: solid; text-decoration-color: var(--supportive); }
        mark.critical { background: var(--critical-back); text-decoration-style: wavy; text-decoration-color: var(--critical); text-decoration-thickness: 1.5px; }
        mark.cautious { background: var(--cautious-back); text-decoration-style: dashed; text-decoration-color: var(--cautious); }
        mark.neutral { background: var(--neutral-back); text-decoration-style: dotted; text-decoration-color: var(--neutral); }
        .in-supportive { border-bottom: 4px solid var(--supportive); }
        .in-critical { border-bottom: 4px double var(--critical); }
        .in-cautious { border-bottom: 4px dashed var(--cautious); }
        .in-neutral { border-bottom: 4px dotted var(--neutral); }
        .source { font-weight: 600; }
        .cue { font-style: italic; color: var(--faint); }
        .number::before { content: attr(data-number); font: 0.7rem/1 system-ui, sans-serif; vertical-align: super; color: var(--faint); padding-right: 0.15em; }
        .number:target::before { color: inherit; outline: 2px solid; }
        @media print { .actors { position: static; max-height: none; } mark { print-color-adjust: exact; } }
        """;
}
