extension BrokenNotebooks {
  /// Files that are not there, may not be read or do not hold what is wanted.
  static let files: [BrokenNotebook] = [
    .cell(
      "a missing folder",
      """
      let h = try StreamingHistory(contentsOf: "exprot")
      h.hours
      """,
      error: """
        notebook.md:2:42: error: 'exprot' does not exist [input]
           |
         2 | let h = try StreamingHistory(contentsOf: "exprot")
           |                                          ^^^^^^^^
        """
    ),
    .cell(
      "a path above the folder",
      """
      let k = try Catalog(contentsOf: "../catalog.csv")
      k.count
      """,
      error: """
        notebook.md:2:33: error: '../catalog.csv' lies outside the notebook's folder [access]
           |
         2 | let k = try Catalog(contentsOf: "../catalog.csv")
           |                                 ^^^^^^^^^^^^^^^^
           = help: move it there, or make it a parameter and give it on the command line: '-P name:path'
        """
    ),
    .cell(
      "an absolute path",
      """
      let k = try Catalog(contentsOf: "/etc/hostname")
      k.count
      """,
      error: """
        notebook.md:2:33: error: '/etc/hostname' lies outside the notebook's folder [access]
           |
         2 | let k = try Catalog(contentsOf: "/etc/hostname")
           |                                 ^^^^^^^^^^^^^^^
           = help: move it there, or make it a parameter and give it on the command line: '-P name:path'
        """
    ),
    .cell(
      "an absolute path to nothing",
      """
      let k = try Catalog(contentsOf: "/nowhere/at/all.csv")
      k.count
      """,
      error: """
        notebook.md:2:33: error: '/nowhere/at/all.csv' lies outside the notebook's folder [access]
           |
         2 | let k = try Catalog(contentsOf: "/nowhere/at/all.csv")
           |                                 ^^^^^^^^^^^^^^^^^^^^^
           = help: move it there, or make it a parameter and give it on the command line: '-P name:path'
        """
    ),
    .cell(
      "a link that leaves",
      """
      let k = try Catalog(contentsOf: "link.csv")
      k.count
      """,
      error: """
        notebook.md:2:33: error: 'link.csv' lies outside the notebook's folder [access]
           |
         2 | let k = try Catalog(contentsOf: "link.csv")
           |                                 ^^^^^^^^^^
           = help: move it there, or make it a parameter and give it on the command line: '-P name:path'
        """,
      links: ["link.csv": "/etc/hostname"]
    ),
    .cell(
      "a link to a folder outside",
      """
      let h = try StreamingHistory(contentsOf: "linked")
      h.hours
      """,
      error: """
        notebook.md:2:42: error: 'linked' lies outside the notebook's folder [access]
           |
         2 | let h = try StreamingHistory(contentsOf: "linked")
           |                                          ^^^^^^^^
           = help: move it there, or make it a parameter and give it on the command line: '-P name:path'
        """,
      links: ["linked": "/etc"]
    ),
    .cell(
      "a link to nothing",
      """
      let k = try Catalog(contentsOf: "link.csv")
      k.count
      """,
      error: """
        notebook.md:2:33: error: 'link.csv' does not exist [input]
           |
         2 | let k = try Catalog(contentsOf: "link.csv")
           |                                 ^^^^^^^^^^
        """,
      links: ["link.csv": "nowhere.csv"]
    ),
    .cell(
      "a folder as a catalogue",
      """
      let k = try Catalog(contentsOf: "export")
      k.count
      """,
      error: """
        notebook.md:2:33: error: 'export' is a folder, expected a regular file [input]
           |
         2 | let k = try Catalog(contentsOf: "export")
           |                                 ^^^^^^^^
        """
    ),
    .cell(
      "an empty history",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.plays.count
      """,
      error: """
        notebook.md:2:48: error: 'export' cannot be read as listening history: 'StreamingHistory_music_0.json': it is empty [input]
           |
         2 | let history = try StreamingHistory(contentsOf: "export")
           |                                                ^^^^^^^^
        """,
      files: [
        "export/StreamingHistory_music_0.json": []
      ]
    ),
    .cell(
      "a history of braces",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.plays.count
      """,
      error: """
        notebook.md:2:48: error: 'export' cannot be read as listening history: 'StreamingHistory_music_0.json': line 1, column 1: expected an array of plays, found '{' [input]
           |
         2 | let history = try StreamingHistory(contentsOf: "export")
           |                                                ^^^^^^^^
        """,
      files: [
        "export/StreamingHistory_music_0.json": Array("{ {".utf8)
      ]
    ),
    .cell(
      "a history that is no JSON",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.plays.count
      """,
      error: """
        notebook.md:2:48: error: 'export' cannot be read as listening history: 'StreamingHistory_music_0.json': line 1, column 1: expected an array of plays, found '<' [input]
           |
         2 | let history = try StreamingHistory(contentsOf: "export")
           |                                                ^^^^^^^^
        """,
      files: [
        "export/StreamingHistory_music_0.json": Array("<p>Log in</p>".utf8)
      ]
    ),
    .cell(
      "an empty path",
      """
      let k = try Catalog(contentsOf: "")
      k.count
      """,
      error: """
        notebook.md:2:33: error: expected a path, found an empty text [input]
           |
         2 | let k = try Catalog(contentsOf: "")
           |                                 ^^
        """
    ),
    .cell(
      "a catalogue as a history",
      """
      let h = try StreamingHistory(contentsOf: "catalog.csv")
      h.hours
      """,
      error: """
        notebook.md:2:42: error: 'catalog.csv' cannot be read as listening history: line 1, column 1: expected an array of plays, found ',' [input]
           |
         2 | let h = try StreamingHistory(contentsOf: "catalog.csv")
           |                                          ^^^^^^^^^^^^^
        """
    ),
    .cell(
      "a history as a catalogue",
      """
      let k = try Catalog(contentsOf: "export/StreamingHistory_music_0.json")
      k.count
      """,
      error: """
        notebook.md:2:33: error: 'export/StreamingHistory_music_0.json' has no header with the names of a catalogue; its first row is '[' [input]
           |
         2 | let k = try Catalog(contentsOf: "export/StreamingHistory_music_0.json")
           |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
        """
    ),
    .cell(
      "a folder without history",
      """
      let history = try StreamingHistory(contentsOf: "other")
      history.hours
      """,
      error: """
        notebook.md:2:48: error: 'other' holds no listening history; looked for 'StreamingHistory_music_0.json', 'StreamingHistory0.json', 'Streaming_History_Audio_2020-2025_0.json', 'StreamingHistory_podcast_0.json', 'StreamingHistory_audiobook_0.json', 'Streaming_History_Video_2018-2025.json'; it holds 'Userdata.json' [input]
           |
         2 | let history = try StreamingHistory(contentsOf: "other")
           |                                                ^^^^^^^
        """,
      files: [
        "other/Userdata.json": Array("{}".utf8)
      ]
    ),
    .cell(
      "a history cut short",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.plays.count
      """,
      error: """
        notebook.md:2:48: error: 'StreamingHistory_music_0.json' could be read only in part: line 3, column 49: the text ends inside a string [input]
           |
         2 | let history = try StreamingHistory(contentsOf: "export")
           |                                                ^^^^^^^^
        """,
      files: [
        "export/StreamingHistory_music_0.json": Array(TinyExport.history.utf8.prefix(150))
      ]
    ),
    .cell(
      "a history of other records",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.plays.count
      """,
      error: """
        notebook.md:2:48: error: the only record of 'StreamingHistory_music_0.json' could not be used: record 1: 'artistName' is missing or empty [input]
           |
         2 | let history = try StreamingHistory(contentsOf: "export")
           |                                                ^^^^^^^^
        """,
      files: [
        "export/StreamingHistory_music_0.json": Array(#"[{"foo": 1}]"#.utf8)
      ]
    ),
    .cell(
      "a time that is none",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.plays.count
      """,
      error: """
        notebook.md:2:48: error: the only record of 'StreamingHistory_music_0.json' could not be used: record 1: 'endTime' is 'yesterday', expected a date and time [input]
           |
         2 | let history = try StreamingHistory(contentsOf: "export")
           |                                                ^^^^^^^^
        """,
      files: [
        "export/StreamingHistory_music_0.json": Array(
          #"[{"endTime": "yesterday", "artistName": "Anna", "trackName": "Dawn", "msPlayed": 1}]"#
            .utf8
        )
      ]
    ),
    .cell(
      "one file of two",
      """
      let history = try StreamingHistory(contentsOf: "export")
      history.plays.count
      """,
      error: """
        notebook.md:2:48: error: 'StreamingHistory_music_1.json' could not be read: line 1, column 1: expected an array of plays, found '{' [input]
           |
         2 | let history = try StreamingHistory(contentsOf: "export")
           |                                                ^^^^^^^^
        """,
      files: [
        "export/StreamingHistory_music_1.json": Array("{ {".utf8)
      ]
    ),
  ]
}
