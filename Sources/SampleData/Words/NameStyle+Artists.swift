extension NameStyle {
  static let songArtists = [Template](
    lines: """
      {first} {last}
      {first} {last}
      {first} {last}
      The {adjective} {odds}
      {adjective} {odd}
      {odd} {odd}
      {odd} & {odd}
      {first} & the {odds}
      {stem}{ending}
      {nordic}
      {gallic}
      {iberian}
      {雨}{駅}
      {달} {집}
      {last}, {last} & {last}
      {first}'s {odd}
      {odd} for {first}
      {city} {odd}
      """
  )

  static let jazzArtists = [Template](
    lines: """
      {first} {last}
      {first} {last}
      {first} {last} Trio
      {first} {last} Quartet
      {last} & {last}
      {first} "{odd}" {last}
      The {city} {number}
      {nordic}
      {gallic}
      {slavic}
      {雨}楽団
      The {last} Brothers
      """
  )

  static let quietArtists = [Template](
    lines: """
      {first} {last}
      {first} {last}
      {first} {last}
      {nordic}
      {slavic}
      {gallic}
      {stem}{ending}
      {adjective} {odd}
      {雨}{駅}
      {last} Ensemble
      {first} {last} & {first} {last}
      """
  )

  static let clubArtists = [Template](
    lines: """
      {stem}{ending}
      {stem}{ending}
      {stem} {stem}
      {signal} {digit}
      DJ {odd}
      {first} {stem}
      {adjective} {signal}
      {stem}{ending} & {stem}{ending}
      {雨}電子
      {signal}/{signal}
      """
  )

  static let grooveArtists = [Template](
    lines: """
      {first} {last}
      {first} {last}
      {first} & the {adjective} {odds}
      The {odd} Orchestra
      {dance} {odd}
      The {last} Sisters
      {stem}{ending}
      {last} & {last}
      {first} "{dance}" {last}
      {gallic}
      Club {stem}{ending}
      """
  )

  static let heavyArtists = [Template](
    lines: """
      {dread} {odd}
      {dark} {odd}
      {odd} of {dark}
      The {adjective} {odds}
      {stem}{ending}
      {slavic}
      {nordic}
      {last}'s {dark}
      {odd} & {dark}
      """
  )

  static let rapArtists = [Template](
    lines: """
      {slang} {odd}
      {slang} {stem}{ending}
      {first} {odd}
      {stem}{ending}
      {slang} {last}
      {odd} & {slang} {odd}
      {first} {last}
      """
  )

  static let latinArtists = [Template](
    lines: """
      {iberian}
      {first} {last}
      Los {stem}{ending}
      {first} y los {stem}{ending}
      Orquesta {last}
      {stem}{ending}
      Trío {last}
      """
  )
}
