// Every diagnostic the tool can give, by area; `sitegen explain` and the reference read this list.
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

/// <summary>All rules. Numbers: 10xx seeds, 11xx YAML and metadata, 12xx explainers' front matter, 13xx Markdown,
/// 14xx citations and proof, 15xx templates, 16xx URLs and output, 17xx site.yaml, 18xx related stories, 19xx publishing.</summary>
public static class Catalogue
{
    /// <summary>Sorted by code.</summary>
    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        .. SeedRules.All,
        .. YamlRules.All,
        .. FrontMatterRules.All,
        .. MarkdownRules.All,
        .. EvidenceRules.All,
        .. TemplateRules.All,
        .. UrlRules.All,
        .. OutputRules.All,
        .. SettingsRules.All,
        .. RelatedRules.All,
        .. PublishingRules.All,
    ];

    /// <summary>The rule with a code in any case ("sg1001"), or null.</summary>
    public static DiagnosticRule? Find(string code) =>
        All.FirstOrDefault(rule => rule.Code.Equals(code, StringComparison.OrdinalIgnoreCase));
}
