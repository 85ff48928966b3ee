/// The language in which an artist names songs.
enum Tongue: Int, CaseIterable, Sendable {
  case english
  case french
  case iberian
  case japanese
  case korean

  /// The tongue that goes with an artist's name.
  init(ofArtist name: String) {
    let scalars = name.unicodeScalars.map(\.value)
    if scalars.contains(where: { 0xAC00...0xD7A3 ~= $0 }) {
      self = .korean
    } else if scalars.contains(where: { 0x3040...0x9FFF ~= $0 }) {
      self = .japanese
    } else if Vocabulary.gallicNames.contains(name) {
      self = .french
    } else if Vocabulary.iberianNames.contains(name) {
      self = .iberian
    } else {
      self = .english
    }
  }

  /// Empty where the kind of music decides.
  var titleTemplates: [Template] {
    switch self {
    case .english: []
    case .french: .init(lines: "{matin} {sanstoi}\n{matin} {sanstoi}\n{matin}\n{first} {sanstoi}")
    case .iberian: .init(lines: "{noite} {depois}\n{noche} {contigo}\n{noche}\n¿Y {first}?")
    case .japanese: .init(lines: "{雨の}{手紙}")
    case .korean: .init(lines: "{푸른} {편지}")
    }
  }
}
