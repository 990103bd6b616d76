using System.CommandLine;

namespace MMSSC.Interop.Cli.Commands.Options;

/// <summary>Arguments and options that several commands have.</summary>
internal static class Arguments
{
    /// <summary>One or more input files; a word that looks like an option and is not a file is a usage error.</summary>
    public static Argument<string[]> Files(string description) => Checked(new Argument<string[]>("FILE") { Description = description, Arity = ArgumentArity.OneOrMore });

    /// <summary>Any number of input files, for commands that can do without.</summary>
    public static Argument<string[]> OptionalFiles(string description) => Checked(new Argument<string[]>("FILE") { Description = description, Arity = ArgumentArity.ZeroOrMore });

    /// <summary>One input file.</summary>
    public static Argument<string> File(string description) => File("FILE", description);

    /// <summary>One input file of several that mean different things.</summary>
    public static Argument<string> File(string name, string description) => Checked(new Argument<string>(name) { Description = description });

    /// <summary>Where the result goes.</summary>
    /// <param name="fallback">Where to, where the command line does not say.</param>
    /// <param name="forms">The forms of which its ending has to be one; none where an option decides on the form too.</param>
    public static Option<string> Output(string fallback, params string[] forms) => new OutputOption(OutputGuard.Output, forms, "-o")
    {
        Description = $"File to write; - is standard output (default: {fallback}).",
        DefaultValueFactory = _ => fallback,
        HelpName = "FILE",
    };

    /// <summary>The store of kept assessments.</summary>
    public static Option<string?> Store(string description) => new("--store") { Description = description, HelpName = "FILE" };

    /// <summary>A choice of forms, the first of which is the default.</summary>
    public static FormatOption Format(params string[] forms) => new(forms);

    private static T Checked<T>(T argument)
        where T : Argument
    {
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value.Length > 1 && token.Value[0] == '-' && !System.IO.File.Exists(token.Value)))
            {
                result.AddError($"There is no option '{token.Value}'.");
            }
        });
        return argument;
    }
}
