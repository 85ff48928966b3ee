extension HostileNotebooks {
  /// Files that are not the notebook's to read.
  static let files: [HostileNotebook] = [
    .export(
      "the folder above",
      "..",
      error: "notebook.md:2:48: error: '..' lies outside the notebook's folder [access]"
    ),
    .export(
      "a folder beside",
      "../outside",
      error: "notebook.md:2:48: error: '../outside' lies outside the notebook's folder [access]"
    ),
    .export(
      "a way out and in again",
      "export/../../outside",
      error:
        "notebook.md:2:48: error: 'export/../../outside' lies outside the notebook's folder [access]"
    ),
    .export(
      "an absolute folder",
      "/etc",
      error: "notebook.md:2:48: error: '/etc' lies outside the notebook's folder [access]"
    ),
    .export(
      "the root",
      "/",
      error: "notebook.md:2:48: error: '/' lies outside the notebook's folder [access]"
    ),
    .catalog(
      "an absolute file",
      "/etc/passwd",
      error: "notebook.md:2:39: error: '/etc/passwd' lies outside the notebook's folder [access]"
    ),
    .catalog(
      "the environment of the process",
      "/proc/self/environ",
      error:
        "notebook.md:2:39: error: '/proc/self/environ' lies outside the notebook's folder [access]"
    ),
    .catalog(
      "a device without end",
      "/dev/zero",
      error: "notebook.md:2:39: error: '/dev/zero' lies outside the notebook's folder [access]"
    ),
    .catalog(
      "a device of chance",
      "/dev/urandom",
      error: "notebook.md:2:39: error: '/dev/urandom' lies outside the notebook's folder [access]"
    ),
    .catalog(
      "standard input",
      "/dev/stdin",
      error: "notebook.md:2:39: error: '/dev/stdin' lies outside the notebook's folder [access]"
    ),
    .catalog(
      "a home folder",
      "~/.profile",
      error: "notebook.md:2:39: error: '~/.profile' does not exist [input]"
    ),
    .catalog(
      "a way out in the middle",
      "export/../../../../../../etc/passwd",
      error:
        "notebook.md:2:39: error: 'export/../../../../../../etc/passwd' lies outside the notebook's folder [access]"
    ),
    .catalog(
      "a link to a file outside",
      "link.csv",
      error: "notebook.md:2:39: error: 'link.csv' lies outside the notebook's folder [access]",
      links: ["link.csv": "/etc/passwd"]
    ),
    .catalog(
      "a link to a link outside",
      "one.csv",
      error: "notebook.md:2:39: error: 'one.csv' lies outside the notebook's folder [access]",
      links: ["one.csv": "two.csv", "two.csv": "/etc/passwd"]
    ),
    .catalog(
      "a link to itself",
      "loop.csv",
      error:
        "notebook.md:2:39: error: 'loop.csv' cannot be read: its links lead in a circle [input]",
      links: ["loop.csv": "loop.csv"]
    ),
    .catalog(
      "a link to a device",
      "zero.csv",
      error: "notebook.md:2:39: error: 'zero.csv' lies outside the notebook's folder [access]",
      links: ["zero.csv": "/dev/zero"]
    ),
    .export(
      "a link to a folder outside",
      "link",
      error: "notebook.md:2:48: error: 'link' lies outside the notebook's folder [access]",
      links: ["link": "/etc"]
    ),
    .export(
      "a link in the export to a file outside",
      "export",
      error:
        "notebook.md:2:48: error: 'export/StreamingHistory_music_1.json' may not be read: it lies outside the notebook's folder [input]",
      links: ["export/StreamingHistory_music_1.json": "/etc/passwd"]
    ),
    .export("a link in the export to the export", "export", links: ["export/again": "."]),
    .catalog(
      "a link to a folder above",
      "up/catalog.csv",
      error:
        "notebook.md:2:39: error: 'up/catalog.csv' lies outside the notebook's folder [access]",
      links: ["up": ".."]
    ),
    .catalog(
      "a pipe",
      "pipe.csv",
      error: "notebook.md:2:39: error: 'pipe.csv' is a pipe, expected a regular file [input]",
      pipes: ["pipe.csv"]
    ),
    .export(
      "a pipe in the export",
      "export",
      error:
        "notebook.md:2:48: error: 'StreamingHistory_music_1.json' could not be read: it is a pipe, expected a regular file [input]",
      pipes: ["export/StreamingHistory_music_1.json"]
    ),
    .export(
      "a file as an export",
      "catalog.csv",
      error:
        "notebook.md:2:48: error: 'catalog.csv' cannot be read as listening history: line 1, column 1: expected an array of plays, found ',' [input]"
    ),
    .catalog(
      "a folder as a catalogue",
      "export",
      error: "notebook.md:2:39: error: 'export' is a folder, expected a regular file [input]"
    ),
    .catalog(
      "a folder in a file",
      "catalog.csv/a",
      error: "notebook.md:2:39: error: 'catalog.csv/a' does not exist [input]"
    ),
    .catalog(
      "a NUL in a path",
      "catalog.csv\\0.txt",
      error: "notebook.md:2:39: error: a path cannot hold a NUL character [access]"
    ),
    .catalog(
      "an empty path",
      "",
      error: "notebook.md:2:39: error: expected a path, found an empty text [input]"
    ),
    .catalog(
      "an address",
      "https://example.com/catalog.csv",
      error: "notebook.md:2:39: error: 'https://example.com/catalog.csv' does not exist [input]"
    ),
    .prose(
      "a parameter that leads outside",
      "---\nparams:\n  file: {type: path, default: ../../etc/passwd}\n---\n\n```{swift}\nlet catalog = try Catalog(contentsOf: params.file)\ncatalog.count\n```\n",
      error:
        "notebook.md:7:39: error: '../../etc/passwd' lies outside the notebook's folder [access]"
    ),
  ]
}
