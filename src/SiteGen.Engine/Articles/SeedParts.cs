// What a seed falls into, whatever its format: the common ground of the readers.
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Articles;

/// <summary>The parts of a seed, corrections applied.</summary>
internal sealed record SeedParts(
    MappedText Headline, MappedText? Standfirst, ImmutableArray<MappedText> Body, ImmutableArray<TailEntry> Listed, SeedMetadata Metadata);
