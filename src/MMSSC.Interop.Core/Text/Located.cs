namespace MMSSC.Interop.Text;

/// <summary>A value together with the place it was read from.</summary>
public readonly record struct Located<T>(T Value, Location Location);
