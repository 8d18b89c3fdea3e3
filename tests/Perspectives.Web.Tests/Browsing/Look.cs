namespace Perspectives.Web.Tests.Browsing;

/// <summary>A size of window and a colour scheme in which each view is looked at.</summary>
/// <param name="Width">CSS pixels.</param>
/// <param name="Scheme">Dark or light.</param>
internal sealed record Look(int Width, ColorScheme Scheme)
{
    public BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Width < 500 ? 844 : 900 },
        ColorScheme = Scheme,
        HasTouch = Width < 500,
    };
}
