/// What the notes of titles say, in the words that real titles use: the one place to add a word.
///
/// Entries are compared as `NameWords` of plain text, so that case, accents and hyphens do not
/// matter; the longest entry that fits wins. A note with a word that is not listed is part of the
/// title.
enum TitleVocabulary {
  /// These name the recording that has no note; years, ordinals and `besideThem` may stand with
  /// them.
  static let sameRecording = [
    // Mastered anew
    "remaster", "remasters", "remastered", "remastering", "remasterd", "re-master", "re-mastered",
    "remasterizado", "remasterizada", "remasterización", "remasterização", "remasterisé",
    "remasterisée", "remastérisé", "rimasterizzato", "rimasterizzata", "remasterisiert",
    "remastert", "geremasterd", "remastrad", "remasteroitu", "zremasterowany", "ремастер",
    "ремастеринг", "ремастированная", "リマスター", "年リマスター", "リマスター版", "デジタルリマスター",
    "修復版", "리마스터", "리마스터링",
    // Editions
    "deluxe", "expanded", "anniversary edition", "special edition", "limited edition",
    "collector's edition", "legacy edition", "platinum edition", "reissue", "reissued", "re-issue",
    "édition spéciale", "edición especial", "edição especial", "edición aniversario",
    "edição de aniversário",
    // Its place on a record
    "bonus", "bonus track", "bonus tracks", "bonustrack", "bonustitel", "bônus", "faixa bônus",
    "titre bonus", "piste bonus", "pista adicional", "hidden track", "album", "álbum",
    "albumversion", "lp version", "single", "singleversion", "7 inch", "7 inch version",
    "7 version", "7 edit", "7 single", "main version", "full version",
    // Cut for the radio
    "radio", "radio edit", "radioversion", "radio cut", "single cut", "single edit", "album edit",
    // Channels and words
    "mono", "stereo", "estéreo", "explicit", "explicit content", "explícita", "explícito", "clean",
    "uncensored", "censored", "original mix", "soundtrack version", "original soundtrack",
    "original motion picture soundtrack", "motion picture soundtrack", "soundtrack", "ost",
  ]

  /// These say so only when they are the whole note: with a year or a name they are another cut.
  static let sameRecordingAlone = [
    "edit", "edited", "edited version", "original edit", "anniversary", "main",
  ]

  /// These say nothing beside a word of `sameRecording`.
  static let besideThem = [
    "original", "digital", "digitally", "new", "full", "the", "super", "anniversary", "track",
    "edition", "édition",
    "edición", "edição", "edizione", "edit", "lyrics", "inch", "24 bit", "hd", "hq", "in", "en",
    "em", "de", "del", "do", "short", "international", "uk", "us", "cd", "lp", "vinyl", "itunes",
  ]

  /// These say that it is a version; alone, or with words that are not listed, another recording.
  static let version = [
    "version", "ver", "vers", "versión", "versão", "versione", "versio", "wersja", "версия",
    "バージョン", "ヴァージョン", "버전",
  ]

  /// These name other recordings; the words of a row mean the same.
  static let otherRecording = [
    [
      "live", "ao vivo", "en vivo", "em vivo", "vivo", "en directo", "in concert", "en concert",
      "en public", "dal vivo", "na żywo", "canlı", "концерт", "живьём", "ライブ", "ライヴ", "라이브",
      "现场", "現場", "现场版", "現場版",
    ],
    ["remix", "rmx", "remixed", "re-mix", "ремикс", "リミックス", "리믹스"],
    ["mix", "mixes"], ["mixed"], ["mashup", "mash up"], ["bootleg"], ["rework", "reworked"],
    ["flip"],
    ["vip"], ["dub"], ["extended"], ["12 inch", "12 version", "maxi"],
    [
      "acoustic", "acústico", "acústica", "acustico", "acustica", "akustik", "akustisch",
      "akoestisch", "acoustique", "акустика", "アコースティック", "어쿠스틱",
    ],
    ["unplugged"], ["stripped"],
    ["session", "sessions", "sesión", "sesiones", "sessão", "sessões"],
    ["singles"], ["demo", "demos", "démo", "maqueta", "демо", "デモ", "데모"], ["rehearsal"],
    ["outtake", "out take"], ["take"], ["rough"], ["early"], ["alternate", "alternative", "alt"],
    [
      "instrumental", "instrumentals", "inst", "instr", "instrumentale", "инструментал",
      "インストゥルメンタル", "インスト", "연주곡", "伴奏", "off vocal",
    ],
    ["karaoke", "カラオケ", "노래방"], ["playback", "backing track"],
    ["a cappella", "acappella", "a capella", "acapella"],
    ["cover", "covers", "カバー", "커버"], ["tribute"], ["セルフカバー"],
    ["orchestral"], ["orchestra version"], ["symphonic"], ["string quartet"], ["piano"],
    ["lofi", "lo-fi"], ["8 bit"], ["8d", "8d audio"],
    ["sped up", "speed up", "spedup"], ["nightcore"], ["slowed", "slowed down"], ["reverb"],
    ["re-recorded", "rerecorded", "re-recording"], ["reimagined", "re-imagined"], ["recreated"],
    ["interlude", "interludio", "interlúdio"], ["reprise", "reprised"], ["intro"], ["outro"],
    ["skit"], ["medley"], ["megamix"], ["commentary"], ["tv size", "tv edit", "tv version"],
    ["duet", "dueto", "duett"],
  ]

  /// These open the names of guests and of producers, who do not make it another recording.
  static let guests = [
    "feat", "ft", "featuring", "prod", "prod by", "produced by",
    "prod and feat", "participação especial de", "participação especial", "participação de",
    "part esp",
  ]

  /// These do so unless one of `noGuests` follows.
  static let company = ["with", "w"]

  /// After `with`, these are no guest but words of the title or another instrumentation.
  static let noGuests = [
    "you", "u", "o", "me", "us", "him", "her", "them", "your", "my", "a", "an", "no", "or", "love",
    "out",
    "lyrics", "intro", "orchestra", "strings", "choir", "piano", "band", "vocals", "rain",
  ]

  /// These open the name of a film or series that the song is from, when it is in quotation marks
  /// or one of `sources` is near.
  static let origins = [
    "from", "music from", "aus", "из", "dal film", "du film", "de la película",
  ]

  /// These say that the name after `from` is that of a work.
  static let sources = [
    "soundtrack", "film", "movie", "motion picture", "series", "musical", "game", "score", "ost",
    "netflix", "disney", "vault", "album", "original soundtrack", "motion picture soundtrack",
    "original motion picture soundtrack",
  ]

  /// These are left out of the name of another recording.
  static let linkingWords = ["at", "in", "from", "the"]
}
