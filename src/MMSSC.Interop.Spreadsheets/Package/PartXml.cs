using System.Xml;

namespace MMSSC.Interop.Spreadsheets.Package;

/// <summary>Walks the XML of a part. Elements are known by depth and local name: the strict and the transitional form of the standard differ only in namespaces.</summary>
internal sealed class PartXml : IDisposable
{
    private const int DeepestNesting = 64;
    private const int MostNames = 20_000;
    private const int Nothing = -1;

    private readonly char[] buffer = new char[1024];
    private readonly XmlReader xml;
    private readonly Func<Exception> refuse;

    /// <param name="stream">Bytes of the part.</param>
    /// <param name="refuse">Makes the refusal of a part that nests or names without end.</param>
    public PartXml(Stream stream, Func<Exception> refuse)
        : this(settings => XmlReader.Create(stream, settings), refuse)
    {
    }

    /// <param name="text">Text of the part, whatever encoding it says it is in.</param>
    /// <param name="refuse">Makes the refusal of a part that nests or names without end.</param>
    public PartXml(TextReader text, Func<Exception> refuse)
        : this(settings => XmlReader.Create(text, settings), refuse)
    {
    }

    private PartXml(Func<XmlReaderSettings, XmlReader> create, Func<Exception> refuse)
    {
        this.refuse = refuse;
        xml = create(new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            CloseInput = true,
            NameTable = new BoundedNames(MostNames, refuse),
        });
    }

    /// <summary>Depth of the node, 0 for the root.</summary>
    public int Depth => xml.Depth;

    /// <summary>Name without prefix.</summary>
    public string Name => xml.LocalName;

    /// <summary>Whether an element begins here.</summary>
    public bool IsElement => xml.NodeType == XmlNodeType.Element;

    /// <summary>Whether the element that begins here has no content.</summary>
    public bool IsEmpty => xml.IsEmptyElement;

    /// <summary>The next node of any kind; false at the end.</summary>
    public bool Read()
    {
        if (!xml.Read())
        {
            return false;
        }

        return xml.Depth <= DeepestNesting ? true : throw refuse();
    }

    /// <summary>The depth by which <see cref="ReadInside"/> reads the content of the element that begins here.</summary>
    public int Enter() => xml.IsEmptyElement ? Nothing : xml.Depth;

    /// <summary>The next element that begins below the given depth's element; false when that element ends.</summary>
    public bool ReadInside(int depth)
    {
        while (depth != Nothing && Read())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.Depth > depth)
            {
                return true;
            }

            if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == depth)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>An attribute's value, or null.</summary>
    public string? this[string name] => xml.GetAttribute(name);

    /// <summary>Value of an attribute of a namespace, or null.</summary>
    public string? this[string name, string space] => xml.GetAttribute(name, space);

    /// <summary>A number; null when it is missing or none.</summary>
    public int? Number(string name) =>
        int.TryParse(xml.GetAttribute(name), System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a truth value is set: <c>1</c> or <c>true</c>.</summary>
    public bool Flag(string name) => xml.GetAttribute(name) is "1" or "true" or "on";

    /// <summary>An attribute of the relationship namespace, in its strict or transitional form, or null.</summary>
    public string? Relationship(string name)
    {
        string? value = null;
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == name && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                value = xml.Value;
            }
        }

        xml.MoveToElement();
        return value;
    }

    /// <summary>Whether a text stands here.</summary>
    public bool IsText => xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace;

    /// <summary>Adds the text that stands here.</summary>
    public void AddText(TextGatherer text)
    {
        for (int read; (read = xml.ReadValueChunk(buffer, 0, buffer.Length)) > 0;)
        {
            text.Add(buffer.AsSpan(0, read));
        }
    }

    /// <summary>Passes over the element that begins here.</summary>
    public void Leave()
    {
        for (var depth = Enter(); ReadInside(depth);)
        {
        }
    }

    /// <summary>Adds the text of the element that begins here, without that of its children; stands at its end afterwards.</summary>
    public void ReadText(TextGatherer text)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (Read() && xml.Depth > depth)
        {
            if (xml.Depth == depth + 1 && IsText)
            {
                AddText(text);
            }
        }
    }

    public void Dispose() => xml.Dispose();

    /// <summary>Names are kept as long as the reader lives: a part that makes up ever new ones would fill the memory.</summary>
    private sealed class BoundedNames(int most, Func<Exception> refuse) : NameTable
    {
        private int count;

        public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

        public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

        private string Counted(string name) => ++count <= most ? name : throw refuse();
    }
}
