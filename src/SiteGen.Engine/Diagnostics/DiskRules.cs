// Diagnostics about reading the site's folders and writing the output folder (SG165x, SG166x).
using System.Collections.Immutable;

namespace SiteGen.Diagnostics;

public static class DiskRules
{
    public static DiagnosticRule OutputOverSources { get; } = new("SG1650", Severity.Error, "The output folder would cover the site's own sources",
        """
        The build replaces and deletes files in its output folder. That folder may not be the site's root, a folder above it,
        or stand in or around `seeds/`, `content/` or `templates/`: one build could destroy what you wrote.

        Mend it by giving a folder of its own, e.g. `output: public` in site.yaml or `--output ../public`.
        """);

    public static DiagnosticRule ForeignFiles { get; } = new("SG1651", Severity.Error, "The output folder holds files that SiteGen did not make",
        """
        The build knows its own files by the list in `.sitegen-manifest`. Anything else in the output folder would be published
        by accident or might be lost, so the build stops. Names that begin with a dot (`.git`, `.nojekyll`) are left alone.

        Mend it by moving the files: what belongs on the site goes to `content/`, from where it is copied; or choose an empty folder
        with `--output`; or delete the files when you are sure.
        """);

    public static DiagnosticRule OutputThroughLink { get; } = new("SG1652", Severity.Error, "A symbolic link stands in the output folder",
        """
        Writing through a symbolic link changes files somewhere else. The build writes only into real folders.

        Mend it by removing the link, or by giving `--output` the folder that it points to.
        """);

    public static DiagnosticRule OutputBusy { get; } = new("SG1653", Severity.Error, "Another build is writing to the output folder",
        """
        Two builds that write one folder at the same time would mix their pages. The second one waits a few seconds and then stops.

        Mend it by waiting for the other build, or give each its own `--output`.
        """);

    public static DiagnosticRule CannotWrite { get; } = new("SG1654", Severity.Error, "The output cannot be written",
        """
        The system refused to write: the disk is full, the folder is read-only, or a program holds a file open. New files are
        prepared in full before the first one becomes visible, so the site that stood there before is still whole.

        Mend what the message names and build again. A build that was stopped half-way is completed by the next one.
        """);

    public static DiagnosticRule NamesClash { get; } = new("SG1655", Severity.Error, "Two output files cannot stand beside each other",
        """
        Two paths that differ only in upper and lower case are one file on macOS and Windows, and one path cannot be a file and a
        folder. Such a site would build on one machine and break on another.

        Mend it by renaming one of the sources, or by giving one a `slug:`.
        """);

    public static DiagnosticRule ManifestDamaged { get; } = new("SG1656", Severity.Error, "The list of output files is damaged",
        """
        `.sitegen-manifest` in the output folder says which files the build made. It was changed by hand, by a merge, or cut short,
        so the build cannot tell its own files from yours and touches nothing.

        Mend it by restoring the file, or delete the output folder and build again.
        """);

    public static DiagnosticRule LinkRefused { get; } = new("SG1657", Severity.Error, "A symbolic link is not followed",
        """
        A link in `seeds/`, `content/` or `templates/` that points outside the site could publish a file nobody meant to publish,
        and a link to a folder above itself has no end. Broken links are named too, because their page would be missing.

        Mend it by copying the file into the site.
        """);

    public static DiagnosticRule Unreadable { get; } = new("SG1658", Severity.Error, "A file of the site cannot be read",
        """
        The system refused to open the file or folder, or it is not what its name says: a folder called `site.yaml`, a file called `content`,
        settings in `site.yml`. A site built without it would lack what it holds.

        Mend it by giving yourself the right to read it, by giving it the name that the message says, or by moving it out of the site's folders.
        """);

    public static ImmutableArray<DiagnosticRule> All { get; } =
    [
        OutputOverSources,
        ForeignFiles,
        OutputThroughLink,
        OutputBusy,
        CannotWrite,
        NamesClash,
        ManifestDamaged,
        LinkRefused,
        Unreadable,
    ];
}
