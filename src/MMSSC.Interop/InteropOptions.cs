using MMSSC.Interop.Installation;

namespace MMSSC.Interop;

/// <summary>What is installed beside the shipped models and mappings.</summary>
public sealed class InteropOptions
{
    /// <summary>Model files of the user's.</summary>
    public IList<string> ModelFiles { get; } = [];

    /// <summary>Mapping files of the user's; one between the same two editions takes the place of the shipped one.</summary>
    public IList<string> MappingFiles { get; } = [];

    /// <summary>Folders with models, mappings, guidance, alias files and reading plans of the user's in any arrangement: each file says by its content what it is.</summary>
    public IList<string> DataFolders { get; } = [];

    /// <summary>The model that reports speak in.</summary>
    public string ReportModel { get; set; } = "mmssc";

    /// <summary>The time, by which an assessment that is dated ahead is noticed.</summary>
    public TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Whether imported files carry the SHA-256 of their bytes, by which reports and stores name them; without it a short process starts sooner.</summary>
    public bool HashFiles { get; set; } = true;

    /// <summary>Is told the name of each file before it is read, to show progress; may be called from several threads.</summary>
    public Action<string>? Reading { get; set; }

    /// <summary>Is told the name of each file after it was read, and whether an assessment was found in it; may be called from several threads.</summary>
    public Action<string, bool>? Read { get; set; }

    /// <summary>Adds a folder with models, mappings, guidance, alias files and reading plans.</summary>
    public void AddDataFrom(string folder) => DataFolders.Add(folder);

    /// <summary>Adds every <c>.json</c> file of a folder and the folders below it as models.</summary>
    public void AddModelsFrom(string folder) => AddAll(folder, ModelFiles);

    /// <summary>Adds every <c>.json</c> file of a folder and the folders below it as mappings.</summary>
    public void AddMappingsFrom(string folder) => AddAll(folder, MappingFiles);

    /// <summary>Loads what is shipped and what is named here.</summary>
    internal Catalogue Install() => CatalogueReader.Read(ModelFiles, MappingFiles, DataFolders.SelectMany(DataFolder.Files));

    private static void AddAll(string folder, IList<string> files)
    {
        foreach (var file in DataFolder.Files(folder))
        {
            files.Add(file);
        }
    }
}
