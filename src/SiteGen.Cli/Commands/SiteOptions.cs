// Options that mean the same in every command that works on a site.
using System.CommandLine;
using SiteGen.Cli.Disk;

namespace SiteGen.Cli.Commands;

internal sealed class SiteOptions
{
    private readonly Option<string?> _root = Folder("--root", "Folder of the site; the current folder without it.", mustExist: true);
    private readonly Option<string?> _seeds = Folder("--seeds", "Another folder of seeds, instead of seeds/ in the root.", mustExist: true);
    private readonly Option<string?> _content = Folder("--content", "Another folder of explainers, instead of content/ in the root.", mustExist: true);
    private readonly Option<string?> _output = Folder("--output", "Folder to write to; output: in site.yaml, else public/ in the root, without it.", mustExist: false);

    /// <summary>Adds the options to a command that writes no site.</summary>
    public SiteOptions AddTo(Command command)
    {
        command.Options.Add(_root);
        command.Options.Add(_seeds);
        command.Options.Add(_content);
        return this;
    }

    /// <summary>Adds them with the output folder.</summary>
    public SiteOptions AddWithOutputTo(Command command)
    {
        AddTo(command);
        command.Options.Add(_output);
        return this;
    }

    public SitePlaces Places(ParseResult arguments, string currentFolder) => SitePlaces.Of(
        Path.GetFullPath(arguments.GetValue(_root) ?? ".", currentFolder),
        From(currentFolder, arguments.GetValue(_seeds)),
        From(currentFolder, arguments.GetValue(_content)));

    /// <summary>The output folder that was asked for, absolute; null when site.yaml decides.</summary>
    public string? Output(ParseResult arguments, string currentFolder) => From(currentFolder, arguments.GetValue(_output));

    private static string? From(string currentFolder, string? path) => path is null ? null : Path.GetFullPath(path, currentFolder);

    private static Option<string?> Folder(string name, string description, bool mustExist)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "folder" };
        option.Validators.Add(result =>
        {
            if (result.Tokens is not [var token])
            {
                return;
            }

            if (token.Value.Length == 0)
            {
                result.AddError($"{name} needs a folder");
            }
            else if (mustExist && !Directory.Exists(token.Value))
            {
                result.AddError($"{name}: there is no folder {token.Value}");
            }
        });
        return option;
    }
}
