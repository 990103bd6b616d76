using System.Text;

namespace MMSSC.Interop.Tests.Adapters.Corpus.Writing;

/// <summary>The forms that files come in, by the ending of the corpus's file names.</summary>
internal static class Form
{
    /// <summary>All forms that can hold one plain page.</summary>
    public static readonly string[] All = ["comma.csv", "semicolon.csv", "tab.tsv", "pipe.txt", "a.xlsx", "a.ods", "a.xlsm"];

    /// <summary>Forms that have colours and several sheets.</summary>
    public static readonly string[] Books = ["a.xlsx", "a.ods"];

    static Form() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static byte[] Write(string form, params Page[] pages) => form switch
    {
        "a.xlsx" => OpenXmlForm.Write(pages),
        "a.xlsm" => OpenXmlForm.Write(pages, macros: true),
        "a.ods" => OpenDocumentForm.Write(pages),
        "comma.csv" => new DelimitedForm(',', new UTF8Encoding(false)).Write(pages[0]),
        "semicolon.csv" => new DelimitedForm(';', new UTF8Encoding(true), DecimalComma: true).Write(pages[0]),
        "tab.tsv" => new DelimitedForm('\t', Encoding.Unicode).Write(pages[0]),
        _ => new DelimitedForm('|', Encoding.GetEncoding(1252)).Write(pages[0]),
    };
}
