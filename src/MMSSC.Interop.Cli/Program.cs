using MMSSC.Interop.Cli;
using MMSSC.Interop.Cli.Terminal;

return MmsscProgram.Run(args, ProgramConsole.System());
