# What the scripts share: a temporary folder that goes away, pinned versions, and comparisons that fail when behaviour changes.
here=$(cd "$(dirname "${BASH_SOURCE[1]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PYTHONPATH="$here/lib" PYTHONDONTWRITEBYTECODE=1 DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 LC_ALL=C.UTF-8
changed=0

# debian PACKAGE VERSION: stops where another version is installed. The version may end in * for the security updates of one release.
debian() {
  local installed
  installed=$(dpkg-query -W -f '${Version}' "$1" 2>/dev/null) || true
  # shellcheck disable=SC2053
  if [[ $installed != $2 ]]; then
    echo "This finding is about the Debian package $1 $2; installed: ${installed:-none}." >&2
    exit 2
  fi
  echo "$1 $installed"
}

# npm_packages NAME@VERSION…: installs them below $work, where node finds them.
npm_packages() {
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix "$work" "$@" >/dev/null
  export NODE_PATH="$work/node_modules"
  echo "$@"
}

# dotnet_program NAME/VERSION…: builds the program on standard input against exactly these packages; run it by "$program".
dotnet_program() {
  local package
  mkdir -p "$work/program"
  cat >"$work/program/Program.cs"
  {
    echo '<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings>'
    echo '<NuGetAudit>false</NuGetAudit><NoWarn>NU1603;NU1701</NoWarn><InvariantGlobalization>true</InvariantGlobalization><RestorePackagesPath>packages</RestorePackagesPath></PropertyGroup><ItemGroup>'
    for package in "$@"; do
      echo "<PackageReference Include=\"${package%/*}\" Version=\"[${package#*/}]\" />"
    done
    echo '</ItemGroup></Project>'
  } >"$work/program/program.csproj"
  if ! dotnet build "$work/program" -o "$work/program/out" -v quiet -clp:NoSummary >"$work/build.txt" 2>&1; then
    cat "$work/build.txt" >&2
    exit 2
  fi
  program="$work/program/out/program"
  echo "$@"
}

# office FILTER FOLDER FILE: has LibreOffice write a file in another form, with settings of its own.
office() {
  timeout 120 soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$1" --outdir "$2" "$3" >/dev/null 2>&1
}

# seen WHAT EXPECTED ACTUAL: shows what was seen, and notes where it is no longer what this finding states.
seen() {
  printf '%s:\n%s\n' "$1" "$(sed 's/^/  /' <<<"$3")"
  if [[ $2 != "$3" ]]; then
    printf '  CHANGED; this finding states:\n%s\n' "$(sed 's/^/  /' <<<"$2")"
    changed=1
  fi
}

# finish: the last line of each script.
finish() {
  if ((changed)); then
    echo "The behaviour has changed."
  fi
  exit "$changed"
}
