extension NameStyle {
  static let songTitles = [Template](
    lines: """
      {adjective} {thing}
      {adjective} {thing}
      {adjective} {things}
      {thing} in {place}
      {gerund} in {place}
      {gerund} with the {things}
      Letters from {place}
      Don't {verb} the {thing}
      {verb} Me, {first}
      {number} Days of {weather}
      {first}'s {thing}
      What {first} Said
      All My {adjective} {things}
      Half Past {number}
      The {thing} & the {thing}
      You, Me & the {thing}
      If the {thing} Could Talk
      {thing}, {thing}, {thing}
      "{verb} Me"
      {season} {thing}
      {day} {thing}
      I'll {verb} You in {place}
      No More {things}
      """
  )

  static let jazzTitles = [Template](
    lines: """
      {color} {thing} Waltz
      {thing} Blues
      {adjective} {thing}
      {color} in {place}
      {first}'s Lament
      {number} for {first}
      One More {thing} for {first}
      {season} in {place}
      {day} Afternoon, {city}
      {gerund} in {color}
      The {adjective} Mr. {last}
      {weather} Ballad
      "{color}" Theme
      {city} by Night
      {thing} Bossa
      """
  )

  static let quietTitles = [Template](
    lines: """
      {form} in {tonality}
      {form} No. {digit}
      {form} No. {digit} in {tonality}
      {adjective} {thing}
      {weather} over {place}
      {thing}, Pt. {roman}
      {season} {thing}
      {color} {weather}
      {gerund}
      For {first}
      {weather} Study No. {digit}
      Twelve Variations on an Old {thing}: {roman}. {adjective}
      {city}, {season}
      """
  )

  static let clubTitles = [Template](
    lines: """
      {signal}
      {signal} {digit}
      {adjective} {signal}
      {dance} {signal}
      {gerund} in {city}
      {color} {signal}
      Night Bus to {place}
      {thing} Machine
      {signal} / {signal}
      {verb} the {signal}
      {number} A.M.
      """
  )

  static let grooveTitles = [Template](
    lines: """
      {dance} {thing}
      {dance} {day}
      Shake Your {body}
      {verb} the {dance}
      {dance} in {place}
      Gimme That {thing}
      {first}, Don't {verb} Me
      {adjective} {dance}
      (Get Up) {verb} Your {body}
      {number} O'Clock {dance}
      {dance}, {dance}
      {gerund} All {day}
      Keep Your {body} on the {thing}
      Who's That {thing}?
      Ain't No {thing} Like You
      """
  )

  static let heavyTitles = [Template](
    lines: """
      {dark} of {dark}
      {dread} {dark}
      The {dread} {thing}
      Beneath the {dread} {dark}
      {dark} & {dark}
      {verb} the {dark}
      {dread} {things}
      {thing} of {dark}
      We {verb} Nothing
      {number} Minutes to {place}
      Hymn to the {dark}
      No {things} Left
      """
  )

  static let rapTitles = [Template](
    lines: """
      {rap}
      {adjective} {rap}
      {rap} Talk
      {number} {things}
      {rap} (Interlude)
      {first}'s {rap}
      {verb} the {rap}
      {rap} & {things}
      {day} {rap}
      {city} Freestyle
      {thing} on My Mind
      How to {verb} Your {thing}
      """
  )

  static let latinTitles = [Template](
    lines: """
      {noche} {contigo}
      {noche} {contigo}
      {noche}
      {noite} {depois}
      {noite} {depois}
      {first} {contigo}
      ¿Y {first}?
      Canción de {first}
      {first}, Mi Amor
      """
  )

  static let albums = [Template](
    lines: """
      {adjective} {things}
      The {adjective} {odd}
      {odd} Songs
      Notes on {things}
      {gerund} in {place}
      {odd} & {odd}
      Songs for {first}
      {season} in {place}
      {city}, Vol. {digit}
      Another {thing} in {place}
      The {odd} Sessions
      """
  )
}
