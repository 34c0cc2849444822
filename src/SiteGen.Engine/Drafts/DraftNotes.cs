// What a draft asks of its editor.
namespace SiteGen.Drafts;

internal static class DraftNotes
{
    private const string Mark = DraftWriter.Mark;

    /// <summary>Blocks that no rule can fill, as comments to complete.</summary>
    public const string Missing =
        $$"""

        # Blocks that rules cannot fill. Take the # away from each line that you complete; delete what the page does not need.
        # key_points:      # {{Mark}}: what a reader must know first, two to five points
        #   - {text: "", cites: [s1#p1]}
        # glossary:        # {{Mark}}: words that readers may not know
        #   - {term: "", definition: "", cites: [editors]}
        # questions:       # {{Mark}}: short questions with short answers
        #   - {question: "", answer: "", cites: [s1#p1]}
        # unknowns:        # {{Mark}}: what the source leaves open, and why
        #   - {text: "", why: "", as_of: ""}
        # next:            # {{Mark}}: what is to happen next, and when
        #   - {display_date: "", text: "", cites: [s1#p1]}
        # related:         # {{Mark}}: pages of this site, or elsewhere, that belong to the story
        #   - {title: "", url: "", relation: background}
        # method: ""       # {{Mark}}: how this page was made, and from what
        # image: {src: "", alt: "", credit: "", licence: ""}   # {{Mark}}: a picture that you may print, or none
        """;

    /// <summary>Keys of the whole page that only a person can give.</summary>
    public const string Page =
        $$"""
        # summary: ""          # {{Mark}}: one or two sentences in your own words
        # authors: []          # {{Mark}}: who writes this page
        # reviewed_by: {name: ""}   # {{Mark}}: who read it against the source; needed for status: published
        # published: ""        # {{Mark}}: the day it appears
        # topics: []           # {{Mark}}: what it is about
        status: draft
        """;

    public static string None(DraftBlock block) => block switch
    {
        DraftBlock.People => $"{Mark}: the rules are sure of no name; who or what plays a part?",
        DraftBlock.Quotes => $"{Mark}: the rules found no quotation that could be proven",
        DraftBlock.Figures => $"{Mark}: the rules found no figure that could be proven",
        DraftBlock.Timeline => $"{Mark}: the rules found no date; what happened when?",
        _ => $"{Mark}: the rules found nobody who claims something; who says what, and who answers?",
    };
}
