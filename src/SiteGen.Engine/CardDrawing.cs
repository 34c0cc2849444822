// How the engine has cards drawn: it knows what stands on a card, and whoever calls it has fonts and a canvas.
using SiteGen.Caching;
using SiteGen.Pages;

namespace SiteGen;

/// <summary>Draws cards. Cards of one site may be asked for side by side.</summary>
/// <param name="Version">Of the way in which cards are drawn: another one gives every card another address.</param>
/// <param name="KeyOf">Of the fonts that a card is drawn with, besides the shipped ones; it may not draw.</param>
/// <param name="Draw">Equal cards with equal fonts give equal bytes.</param>
public sealed record CardDrawing(string Version, Func<SocialCard, Fingerprint> KeyOf, Func<SocialCard, DrawnCard> Draw);

/// <summary>A drawn card.</summary>
/// <param name="Png">The image.</param>
/// <param name="Missing">Characters that no font has: what they stand in was left out. Empty when all was drawn.</param>
public sealed record DrawnCard(ReadOnlyMemory<byte> Png, string Missing)
{
    /// <summary>Why nothing can be drawn on this system; null where it can.</summary>
    public string? Problem { get; init; }
}
