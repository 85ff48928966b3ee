/// The word lists that templates draw from, by name.
enum Vocabulary {
  static func list(named name: String) -> [String] {
    guard let list = lists[name] else {
      preconditionFailure("there is no word list named '\(name)'")
    }
    return list
  }

  private static let lists: [String: [String]] = [
    "adjective": adjectives, "thing": things, "things": things.map(plural), "odd": oddNouns,
    "odds": oddNouns.map(plural), "first": firstNames, "last": lastNames, "verb": verbs,
    "gerund": gerunds, "place": places, "city": cities, "weather": weathers, "number": numbers,
    "roman": split("II III IV V VI"), "digit": (2...19).map { String($0) },
    "color": colors, "season": split("Winter Spring Summer Autumn"), "dark": darkNouns,
    "dread": dreadAdjectives, "signal": signals, "dance": danceWords, "tonality": tonalities,
    "form": split("Nocturne Prelude Étude Barcarolle Intermezzo Berceuse Romanza Bagatelle Elegy"),
    "body": split("Hips Feet Shoulders Heart Hands Head Knees Elbows"),
    "day": split("Monday Tuesday Wednesday Thursday Friday Saturday Sunday"),
    "stem": stems, "ending": endings, "nordic": nordicNames, "iberian": iberianNames,
    "gallic": gallicNames, "slavic": slavicNames, "noite": split("Noite Manhã Maré Janela Saudade"),
    "depois": phrases("sem Pressa/de Sal/do Rio/à Beira-Mar/de Domingo/no Quintal/da Estação"),
    "noche": phrases("La Noche/Mi Ciudad/Tu Ventana/El Verano/La Marea/Un Domingo/Otra Canción"),
    "contigo": phrases("Contigo/sin Ti/en la Azotea/a las Tres/del Sur/que Vuelve/de Limón"),
    "matin": phrases("Le matin/La pluie/Un dimanche/La lumière/Le dernier métro/L'été"),
    "sanstoi": phrases("sans toi/à la gare/sous les toits/d'Élise/en février/au café"),
    "雨": split("雨宿り 夜汽車 紙風船 水色 硝子 終電 月見 朝霧 木漏れ日 三日月"),
    "駅": split("テレビ 図書館 放送部 灯台 観測所 楽団 電話局 喫茶店 時計店 郵便局"),
    "雨の": split("雨の 青い 遠い 眠れない 冬の 夏の 小さな 知らない 午前三時の 最後の"),
    "手紙": split("手紙 バス停 自転車 花火 夜 砂時計 帰り道 窓辺 海 ラジオ 約束 猫"),
    "푸른": split("푸른 느린 작은 겨울의 먼 마지막 어젯밤의 조용한"),
    "편지": split("편지 자전거 창문 바다 골목 우산 기차 라디오 별 오후"),
    "달": split("달빛 새벽 종이 바람 소금 겨울 유리 여름"), "집": split("우체국 정류장 책방 온실 등대 극장 다방"),
    "rap": rapNouns, "slang": slangWords,
  ]

  static func split(_ words: String) -> [String] {
    words.split { $0 == " " || $0 == "\n" }.map { String($0) }
  }

  static func phrases(_ phrases: String) -> [String] {
    phrases.split { $0 == "/" || $0 == "\n" }.map { String($0) }
  }

  private static func plural(_ word: String) -> String {
    let isVowelBeforeEnd = "aeou".contains(word.dropLast().last ?? " ")
    if word.hasSuffix("y") && !isVowelBeforeEnd { return word.dropLast() + "ies" }
    let hisses = ["s", "x", "ch", "sh"].contains { word.hasSuffix($0) }
    return word + (hisses ? "es" : "s")
  }
}
