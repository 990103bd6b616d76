namespace MMSSC.Interop.Schemas;

/// <summary>A kind of file with a schema, <c>schemas/&lt;kind&gt;.schema.json</c>.</summary>
internal enum SchemaKind
{
    /// <summary>Model.</summary>
    Model,

    /// <summary>Mapping.</summary>
    Mapping,

    /// <summary>Assessments.</summary>
    Assessment,

    /// <summary>Translations.</summary>
    Translation,

    /// <summary>Guidance.</summary>
    Guidance,

    /// <summary>Criteria overlay.</summary>
    Criteria,

    /// <summary>Alias file.</summary>
    Aliases,

    /// <summary>Tests of a mapping that stand beside it.</summary>
    MappingTest,

    /// <summary>A reading plan.</summary>
    Plan,

    /// <summary>A register of communities.</summary>
    Communities,
}
