// Writes quotes.lock, whole or not at all.
using System.Text;
using SiteGen.Evidence.Lock;

namespace SiteGen.Cli.Disk;

internal sealed class LockFile(string path, FileOperations disk)
{
    /// <summary>Writes the file where its text changed; a site without proofs gets none. Says whether anything was written.</summary>
    public bool Write(QuotesLock proofs)
    {
        var content = Encoding.UTF8.GetBytes(proofs.ToText());
        var exists = File.Exists(path);
        if (exists ? File.ReadAllBytes(path).AsSpan().SequenceEqual(content) : content.Length == 0)
        {
            return false;
        }

        // A name that no walk of the site reads, beside the file: renaming over it leaves the old or the new one whole.
        var staged = path + "~";
        disk.Write(staged, content, flush: true);
        disk.Replace(staged, path);
        return true;
    }
}
