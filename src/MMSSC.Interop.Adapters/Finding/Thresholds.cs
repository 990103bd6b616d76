namespace MMSSC.Interop.Adapters.Finding;

/// <summary>
/// All thresholds by which a plan is found, each with its reason. They were set by hand on the collections of sheets under
/// <c>tests</c>, which tell at once what a change of one of them wins and loses; none comes from a standard.
/// </summary>
internal static class Thresholds
{
    // Shares of cells or rows.

    /// <summary>More cells agree than not.</summary>
    public const double Mostly = 0.5;

    /// <summary>One in five may be a slip, a note or a blank.</summary>
    public const double Surely = 0.8;

    /// <summary>One in ten may be a slip: for what leaves no other reading, such as a list of bare codes.</summary>
    public const double Purely = 0.9;

    /// <summary>Enough where the heading has said already what the column is.</summary>
    public const double Partly = 0.3;

    /// <summary>Titles that are known for a column of titles: most people shorten or reword theirs.</summary>
    public const double KnownTitles = 0.2;

    /// <summary>Elements that two lists may share and still be two lists.</summary>
    public const double SharedElements = 0.2;

    // How surely a cell names an element; code and title together are beyond doubt, 1.

    /// <summary>A title of the model word by word.</summary>
    public const double TitleAlone = 0.95;

    /// <summary>A code without a title: other models and lists have the same numbers.</summary>
    public const double CodeAlone = 0.85;

    /// <summary>A title in other words.</summary>
    public const double AlmostTitle = 0.8;

    /// <summary>A code beside a title that the model does not have.</summary>
    public const double CodeBesideStrangeTitle = 0.5;

    /// <summary>A community's own sub-indicator below an element: neither for nor against the model.</summary>
    public const double OwnSubIndicator = 0.5;

    /// <summary>A code beside the title of another element: rather against the model than for it.</summary>
    public const double CodeAgainstTitle = 0.4;

    // Titles in other words, as a share of common words, rare ones weighing more.

    /// <summary>From here a text is taken for a title.</summary>
    public const double SimilarTitle = 0.7;

    /// <summary>The distance by which the best title must lead, or two elements are meant alike.</summary>
    public const double ClearlyMoreSimilar = 0.12;

    /// <summary>From here a title supports the code beside it; less is asked, for the code speaks already.</summary>
    public const double SameTitle = 0.45;

    /// <summary>From here a title contradicts the code beside it; more is asked, for a false alarm refuses the sheet.</summary>
    public const double OtherTitle = 0.8;

    // Evidence for a model edition: a weighted sum of up to about 1.

    /// <summary>Weight of how surely its elements are named.</summary>
    public const double IdentityWeight = 0.6;

    /// <summary>Weight of the levels that its scale explains.</summary>
    public const double LevelsWeight = 0.25;

    /// <summary>Weight of the share of its elements that are there: small, since many assess a part of a model.</summary>
    public const double CompletenessWeight = 0.12;

    /// <summary>Weight of levels that hardly another scale has, such as colours.</summary>
    public const double TypicalWeight = 0.05;

    /// <summary>Weight of its name in the file, the tab or above the table.</summary>
    public const double NameWeight = 0.06;

    /// <summary>From this score an edition is possible: its names or its levels fit well, or both half.</summary>
    public const double PossibleScore = 0.4;

    /// <summary>From here names are of the model at all.</summary>
    public const double PossibleIdentity = 0.3;

    /// <summary>The same for a single element, which may well be chance.</summary>
    public const double PossibleIdentityOfOne = 0.75;

    /// <summary>The score by which a model must lead another, or the user is asked.</summary>
    public const double ClearlyBetterScore = 0.1;

    /// <summary>A model that explains so much fewer of the levels is not a rival.</summary>
    public const double FarFewerLevels = 0.4;

    /// <summary>A model whose own levels are so much rarer in the sheet is not a rival.</summary>
    public const double LessTypical = 0.25;

    /// <summary>A model whose elements are named so much less surely is not a rival.</summary>
    public const double LessSure = 0.15;

    /// <summary>The difference of identity that tells editions of one model apart, which share most titles: about two titles of forty.</summary>
    public const double ClearlyBetterIdentity = 0.04;

    /// <summary>More elements with a known title than that make a model whose codes are beside their titles.</summary>
    public const int FewestTitled = 3;

    /// <summary>Beside such a model another counts only with a known title for one in so many of its elements.</summary>
    public const int MostUntitled = 4;

    // The fewest that are not chance.

    /// <summary>Days and months among texts, from which codes are looked for among dates.</summary>
    public const int FewestDates = 3;

    /// <summary>Coloured columns that make marks of levels; two may be anything.</summary>
    public const int FewestColouredLevels = 3;

    /// <summary>Rows without a name that are parts of an element; fewer are slips.</summary>
    public const int FewestParts = 3;

    /// <summary>Elements of a grid, which goes over several rows and columns.</summary>
    public const int FewestOfMatrix = 5;

    /// <summary>How many times the elements of its longest row or column a grid has.</summary>
    public const double MatrixSpread = 1.5;

    /// <summary>How many cells a grid may have for each element: some are named again in a title.</summary>
    public const double MatrixRepeats = 1.2;

    /// <summary>Titles of no element that are told as one finding instead of one each.</summary>
    public const int FewestForOneFinding = 5;

    /// <summary>Letters in a column of names that are letters of levels; fewer may be towns A and B of a small example.</summary>
    public const int MostLetters = 10;

    // Headings, scored by their words: 2 for a word that is a heading as it stands.

    /// <summary>A word that is a heading as it stands.</summary>
    public const double ExactHeading = 2;

    /// <summary>A text with such a word in it.</summary>
    public const double PartOfHeading = 0.8;

    /// <summary>From here a row further up is the heading of a labelled table: more than one exact word.</summary>
    public const double HeadingScore = 2.5;

    /// <summary>Rows of one heading.</summary>
    public const int MostHeadingRows = 3;

    // How far is looked, so that no file takes long; what lies beyond is read by the plan, or is a finding where it departs from it.

    /// <summary>Rows of a table with a row for each element; the longest list of policies known has some hundreds.</summary>
    public const int TableRows = 2_000;

    /// <summary>Rows by which a table of communities, or a grid, is understood.</summary>
    public const int WideTableRows = 500;

    /// <summary>Rows of communities that are planned one by one.</summary>
    public const int CommunityRows = 5_000;

    /// <summary>Rows in which tables one below the other are looked for.</summary>
    public const int StackedRows = 20_000;

    /// <summary>Rows above a table: titles, letterheads, instructions.</summary>
    public const int TopRows = 60;

    /// <summary>Rows of a sheet that is a cover, and of what lies between a heading and its table.</summary>
    public const int CoverRows = 40;

    /// <summary>Rows below a heading by which it is understood.</summary>
    public const int RowsBelowHeading = 12;

    /// <summary>Lines of a title right above a table.</summary>
    public const int TitleLines = 8;

    /// <summary>Rows by which the language of titles is known.</summary>
    public const int LanguageRows = 200;

    /// <summary>Columns in which titles, labels and totals stand.</summary>
    public const int NarrowColumns = 64;

    /// <summary>Columns in which the columns of elements, or tables side by side, are looked for.</summary>
    public const int WideColumns = 256;

    /// <summary>Columns by which a heading is known.</summary>
    public const int HeadingColumns = 512;

    /// <summary>Columns of a table with a row for each element: a rating column for each date and voice.</summary>
    public const int LongTableColumns = 1_024;

    /// <summary>Columns before the first element of a heading with elements.</summary>
    public const int ColumnsBeforeElements = 3;

    // The most of a kind in one file.

    /// <summary>Tables of one sheet.</summary>
    public const int MostTables = 40;

    /// <summary>Lists of elements side by side in one table.</summary>
    public const int MostBlocks = 8;

    /// <summary>The same in a grid, where each column is one.</summary>
    public const int MostBlocksOfMatrix = 64;

    /// <summary>Models that one column of a table names.</summary>
    public const int MostModelsOfColumn = 50;

    /// <summary>Looks of a column that a plan lists; more are numbers of a scale, which need no line each.</summary>
    public const int MostLooks = 200;

    /// <summary>Decisions that a plan lists.</summary>
    public const int MostDecisions = 200;

    /// <summary>Codes that a message names.</summary>
    public const int NamedCodes = 3;

    // Lengths of texts, in characters or words.

    /// <summary>A code of an element.</summary>
    public const int LongestCode = 40;

    /// <summary>A title of an element.</summary>
    public const int LongestName = 300;

    /// <summary>A heading or label; plans keep no more of it.</summary>
    public const int LongestHeading = 200;

    /// <summary>What a role is read from. A longer text explains; its first words are what it is about.</summary>
    public const int LongestRoleText = 400;

    /// <summary>A text that is taken for a name without a label.</summary>
    public const int LongestGuess = 60;

    /// <summary>Words of such a name; more are a sentence.</summary>
    public const int MostWordsOfGuess = 6;

    /// <summary>Words of a name behind an office or a label.</summary>
    public const int MostWordsOfName = 10;

    /// <summary>Offices one within the other: "Secretaría de … del Gobierno del Estado de …".</summary>
    public const int MostNestedOffices = 4;

    /// <summary>Texts beside a label in which its answer is looked for.</summary>
    public const int MostBeside = 3;

    /// <summary>A tab's name from here may be the beginning of a title: spreadsheet programs keep 31 characters.</summary>
    public const int LongTab = 20;

    /// <summary>What a row's cell says of the row, such as that it is cancelled; a longer one is a note.</summary>
    public const int LongestState = 120;

    /// <summary>A sign of a legend; a longer text is prose.</summary>
    public const int LongestSign = 6;
}
