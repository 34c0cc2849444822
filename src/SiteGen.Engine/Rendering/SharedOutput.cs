// Output of shared partials, kept from one page to the next.
namespace SiteGen.Rendering;

/// <summary>What a shared partial's output depends on besides the theme. Models are compared by identity: equal ones that are two objects are made twice.</summary>
internal readonly record struct SharedInputs(string Template, string Language, Model Site, ModelList? Navigation);

/// <summary>What a shared partial wrote, and what that counted towards the limits of a page.</summary>
internal sealed record SharedText(string Text, long Steps, long Made);

/// <summary>Not safe for several threads: belongs to one <see cref="Renderer"/>.</summary>
internal sealed class SharedOutput
{
    // A site has a few partials at a few places of its navigation; what a watched site had before is let go.
    private const int Most = 200;

    private readonly Dictionary<SharedInputs, SharedText> _texts = [];

    public SharedText? Find(SharedInputs inputs) => _texts.GetValueOrDefault(inputs);

    public void Keep(SharedInputs inputs, SharedText text)
    {
        if (_texts.Count >= Most)
        {
            _texts.Clear();
        }

        _texts[inputs] = text;
    }
}
