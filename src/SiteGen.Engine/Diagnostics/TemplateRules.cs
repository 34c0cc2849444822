// Diagnostics about templates (SG15xx).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class TemplateRules
{
    public static DiagnosticRule Syntax { get; } = Error("SG1501", "A template cannot be read",
        """
        The text between `{{` and `}}` is not what the template language knows: a word is missing, a quotation mark or an `end` is not there.
        The first mistake of each line is shown; mend it and build again.

            {{ if page.summary }}<p>{{ page.summary }}</p>          an `{{ end }}` is missing
        """);

    public static DiagnosticRule UnknownName { get; } = Error("SG1502", "A template uses a name that nothing has",
        """
        Every name must be one of the page's values, a variable that the template made, or an argument of the `include`.
        A misspelt name would otherwise print nothing, and nobody would see it.

            {{ pge.title }}          did you mean page?
        """);

    public static DiagnosticRule UnknownMember { get; } = Error("SG1503", "A value has no such member",
        """
        The value before the dot is there, but not the name after it. `has` asks whether a value has a member, for free fields such as `page.extra`.

            {{ page.titel }}                                                     did you mean title?
            {{ if has page.extra "colour" }}{{ page.extra.colour }}{{ end }}     right
        """);

    public static DiagnosticRule Call { get; } = Error("SG1504", "A function is called in a way it does not know",
        """
        The function does not exist, has too few or too many arguments, or one of another kind. The help line shows how it is used.

            <a href="{{ url }}">               url needs a path
            <a href="{{ url page.url }}">      right
        """);

    public static DiagnosticRule UnknownTemplate { get; } = Error("SG1505", "A template that does not exist",
        """
        `include` and `layout` name a file under `templates/`, and the name stands in quotation marks, so that it can be checked before any page is made.
        `include_optional` is for a file that a site may add.

            {{ include "partials/card.html" item: story }}
        """);

    public static DiagnosticRule UnsafePlace { get; } = Error("SG1506", "A value stands where escaping cannot make it safe",
        """
        Values are escaped, which is safe in text and in attributes that are in quotation marks. It is not in an attribute without them, in a tag's or an attribute's name,
        in a comment, in `<script>` and `<style>`, and in `style=` and `on…=` attributes: there a value could become markup or code.

            <a title={{ page.title }}>         refused
            <a title="{{ page.title }}">       right
            <script type="application/ld+json">{{ json page.data }}</script>    right: `json` is made for this place
        """);

    public static DiagnosticRule UrlNeeded { get; } = Error("SG1507", "An address does not go through url",
        """
        The expression that begins an address (`href`, `src`, `action`, `srcset`, `poster` and so on) must be `url`, `absolute_url` or `asset`:
        they put the site's base path in front and refuse addresses that run code.

            <a href="{{ page.url }}">          refused
            <a href="{{ url page.url }}">      right
            <a href="{{ url page.url }}#{{ item.id }}">   right: only the beginning matters
        """);

    public static DiagnosticRule UnsafeUrl { get; } = Error("SG1508", "An address that is not let through",
        """
        `url` takes a path of the site that begins with `/`, a `#fragment`, and `http:`, `https:` and `mailto:` addresses. All others are refused: `javascript:` and
        its kin run code, and a path without `/` leads to another page from each folder.

            {{ url "news/x/" }}        refused
            {{ url "/news/x/" }}       right
        """);

    public static DiagnosticRule MarkupAsText { get; } = Error("SG1509", "Markup is used as text",
        """
        Some values are ready-made HTML (the body of a page, what `capture` and `include` give). They may be written into the page and asked with `if`, and nothing else:
        joined to text, compared or put into an attribute they would be escaped twice or break the page.

            {{ page.body + "!" }}              refused
            <p title="{{ page.body }}">        refused
            {{ page.body }}!                   right
        """);

    public static DiagnosticRule NotOffered { get; } = Error("SG1510", "Templates do not have this construct",
        """
        Templates know values, operators, `if`, `case`, `for`, `capture`, assignment to a plain name, and the functions of the template reference. Everything else of the
        Scriban language is left out, so that a template can be checked before it runs and never changes what other pages see.

            {{ page.title = "x" }}     refused: a page's values cannot be changed
            {{ title = "x" }}          right: a name of the template's own
        """);

    public static DiagnosticRule Limit { get; } = Error("SG1511", "A template goes on too long",
        """
        A page may take a million rounds of loops and includes, 50 includes inside each other and ten million characters. More is almost always a loop or an include that never ends.
        """);

    public static DiagnosticRule UnknownWord { get; } = Error("SG1512", "An interface word that does not exist",
        """
        `t` takes its words from `templates/i18n/<language>.yaml`. `en.yaml` must have every word; other languages fall back to it.

            # templates/i18n/en.yaml
            published: "Published {date}"
            minutes_read: {one: "{n} minute", other: "{n} minutes"}
        """);

    public static DiagnosticRule WordsFile { get; } = Error("SG1513", "A file of interface words is not what it should be",
        """
        A file under `templates/i18n/` is named after a language (`en.yaml`, `pt-BR.yaml`) and maps keys to texts, or to one more level of keys and texts.

            status:
              denied: "Denied"       # {{ t "status.denied" }}
        """);

    public static DiagnosticRule Untranslated { get; } = Warning("SG1514", "Interface words fall back to English",
        """
        The language has no word for some keys of `en.yaml`, so readers see English there; or it lacks a form that goes with some numbers (Arabic has
        six: `zero`, `one`, `two`, `few`, `many`, `other`). Add them to `templates/i18n/<language>.yaml`. A site's own file holds only what it changes or adds:
        for a language that the theme has, a single word is enough.
        """);

    public static DiagnosticRule Failed { get; } = Error("SG1515", "A template failed",
        """
        An expression could not be worked out: a value was empty where one was needed, an index is outside its list, or an operator got values it does not take.

            {{ page.image.src }}                                        fails on a page without an image
            {{ if page.image }}{{ page.image.src }}{{ end }}            right
            {{ page.image?.src }}                                       right: empty without an image
        """);

    public static DiagnosticRule Unbalanced { get; } = Error("SG1516", "Branches leave HTML in different places",
        """
        The branches of an `if` or `case`, and each round of a `for`, must end at the same place of HTML: all in text, or all inside the same attribute.
        Otherwise nobody can say where the next value stands.

            <a {{ if wide }}class="wide{{ end }}">      refused: one branch ends inside an attribute
            <a {{ if wide }}class="wide"{{ end }}>      right
        """);

    public static DiagnosticRule UnknownAsset { get; } = Error("SG1517", "An asset that does not exist",
        """
        `asset` names a file under `templates/assets/` by the path that it has on the site, and gives the path with its fingerprint.

            <link rel="stylesheet" href="{{ asset "/assets/site.css" }}">
        """);

    public static DiagnosticRule StrayFile { get; } = Warning("SG1518", "A file of the theme that nothing uses",
        """
        Under `templates/` there are templates (`.html`), interface words (`i18n/<language>.yaml`) and assets (`assets/`). Any other file is left alone and is not part of the site.
        """);

    public static DiagnosticRule NotWritable { get; } = Error("SG1519", "A value that cannot be written",
        """
        Only text, numbers, yes/no values and markup can stand on a page. A list wants a `for` or `join`, an object one of its members.

            {{ page.topics }}                                       refused
            {{ page.topics | join ", " }}                           right
            {{ for topic in page.topics }}{{ topic }} {{ end }}     right
        """);

    public static DiagnosticRule UnusedTemplate { get; } = Warning("SG1520", "A template that nothing uses",
        """
        A site's own template takes the place of the default one of the same path. One whose path is misspelt takes the place of nothing, and no page shows it.

            templates/partials/footer.html        nothing uses it
            templates/partials/foot.html          right: replaces the default footer
        """);

    public static DiagnosticRule UnusedWord { get; } = Warning("SG1521", "An interface word that nothing asks for",
        """
        A site's own `templates/i18n/<language>.yaml` changes words of the theme by their keys and may add words that its own templates ask for. This key is neither;
        or it is a form for numbers that the language does not have.

            publishd: "Out since"        did you mean published?
        """);

    public static DiagnosticRule WordPlace { get; } = Error("SG1522", "An interface word with a place that nothing fills",
        """
        `{name}` in an interface word is filled in when a page is made. The names are those of the English word; another one would stay empty.

            relayed_by: "laut {nmae}"        its places are: {name}
        """);

    public static DiagnosticRule WordPlaceLost { get; } = Warning("SG1523", "An interface word leaves out what could be filled in",
        """
        The word has no place for something that the English one says, so readers would not be told. Forms for none, one and two need no number.

            as_of: "Stand"               leaves out {date}
            as_of: "Stand {date}"        right
        """);

    public static DiagnosticRule NoWords { get; } = Warning("SG1524", "A language without interface words",
        """
        A page or the site is in a language that `templates/i18n/` has no file for, so readers see English headings, dates and notes around the text.
        Copy the default `en.yaml` to `templates/i18n/<language>.yaml` and put the words into that language; whatever is left out stays English, and a warning says how much.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        Syntax, UnknownName, UnknownMember, Call, UnknownTemplate, UnsafePlace, UrlNeeded, UnsafeUrl, MarkupAsText, NotOffered,
        Limit, UnknownWord, WordsFile, Untranslated, Failed, Unbalanced, UnknownAsset, StrayFile, NotWritable, UnusedTemplate, UnusedWord, WordPlace, WordPlaceLost, NoWords,
    ];

    private static DiagnosticRule Error(string code, string title, string explanation) => new(code, Severity.Error, title, explanation);

    private static DiagnosticRule Warning(string code, string title, string explanation) => new(code, Severity.Warning, title, explanation);
}
