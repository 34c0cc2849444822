// The program's entry.
using System.Text;
using SiteGen.Cli.Commands;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return CommandLine.Run(args, Surroundings.OfProcess(SiteEngines.New));
