// Options of the commands that show a site in a browser.
using System.CommandLine;
using SiteGen.Cli.Serve;

namespace SiteGen.Cli.Commands;

internal sealed class ServerOptions
{
    private readonly Option<string?> _host = new("--host")
    {
        Description = "Name or address to listen at, * for all; without it only this machine can see the site.",
        HelpName = "name",
    };

    private readonly Option<int?> _port = new("--port") { Description = "Port to listen on; the first free one from 8080 without it.", HelpName = "number" };

    private readonly Option<bool> _open = new("--open") { Description = "Opens the site in the browser." };

    public ServerOptions()
    {
        _host.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && token.Value != "*" && Uri.CheckHostName(token.Value) == UriHostNameType.Unknown)
            {
                result.AddError($"--host: {token.Value} is not a name or address; it looks like 192.168.1.20 or *");
            }
        });
        _port.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && (!ushort.TryParse(token.Value, out var number) || number == 0))
            {
                result.AddError($"--port: {token.Value} is not a port; it is a number from 1 to 65535");
            }
        });
    }

    public ServerOptions AddTo(Command command)
    {
        command.Options.Add(_host);
        command.Options.Add(_port);
        command.Options.Add(_open);
        return this;
    }

    public ServerPlace Place(ParseResult arguments) => new(arguments.GetValue(_host), arguments.GetValue(_port));

    public bool OpensBrowser(ParseResult arguments) => arguments.GetValue(_open);
}
