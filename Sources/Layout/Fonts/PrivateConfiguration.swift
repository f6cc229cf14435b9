/// A fontconfig configuration that sees the given files and no others.
///
/// Their folders are named, so that fontconfig's own cache of them is used (opening the fonts one by one
/// takes ten times longer); of what is in the folders, only the files are let in. No hinting: advances
/// must not depend on a screen.
func privateConfiguration(for files: [FontFile]) -> String {
  let paths = files.map(\.path)
  let folders = Set(paths.map(folder)).sorted()
  return """
    <fontconfig>
    \(folders.map { "<dir>\(escaped($0))</dir>" }.joined())
    <cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>
    <selectfont>
    <rejectfont><glob>*</glob></rejectfont>
    <acceptfont>\(paths.map { "<glob>\(escaped($0))</glob>" }.joined())</acceptfont>
    </selectfont>
    <match target="font">
    <edit name="hinting" mode="assign"><bool>false</bool></edit>
    <edit name="hintstyle" mode="assign"><const>hintnone</const></edit>
    <edit name="autohint" mode="assign"><bool>false</bool></edit>
    </match>
    </fontconfig>
    """
}

private func folder(_ path: String) -> String {
  path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
}

private func escaped(_ text: String) -> String {
  text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
}
