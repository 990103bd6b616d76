using MMSSC.Interop.Cli;

return MmsscProgram.Run(args, ProgramConsole.System());
