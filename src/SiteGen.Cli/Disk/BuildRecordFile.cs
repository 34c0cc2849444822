// Keeps the record of the last build in .sitegen/build; a record that cannot be read or written is no record, never a failure.
namespace SiteGen.Cli.Disk;

internal sealed class BuildRecordFile(SitePlaces places, FileOperations operations)
{
    private string File => Path.Combine(places.Cache, "build");

    private string Draft => Path.Combine(places.Cache, "build.new");

    private string Ignore => Path.Combine(places.Cache, ".gitignore");

    /// <summary>The record; null when there is none, or none to trust.</summary>
    public BuildRecord? Read()
    {
        try
        {
            return System.IO.File.Exists(File) ? BuildRecord.Parse(System.IO.File.ReadAllBytes(File)) : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Replaces the record. Not flushed to the disk: one that is lost or cut short costs a build, nothing else.</summary>
    public void Write(BuildRecord record)
    {
        try
        {
            // Writing through a link would change files somewhere else.
            if (IsLink(places.Cache) || IsLink(Draft) || IsLink(Ignore))
            {
                return;
            }

            operations.MakeFolder(places.Cache);
            if (!System.IO.File.Exists(Ignore))
            {
                operations.Write(Ignore, "*\n"u8, flush: false);
            }

            operations.Write(Draft, record.ToBytes(), flush: false);
            operations.Replace(Draft, File);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The site is written; the next build does its work once more.
        }
    }

    private static bool IsLink(string path) => new FileInfo(path).LinkTarget is not null;
}
