extension Vocabulary {
  static let adjectives = split(
    """
    Velvet Paper Borrowed Crooked Amber Northern Quiet Silver Hollow Golden Restless Salted Faded
    Gentle Copper Lonesome Distant Marzipan Tender Electric Wooden Sleepy Patient Invisible Second
    Foreign Tangerine Lucky Half-Lit Careful Brave Accidental Slow Unsent Hidden Secondhand Little
    Honest Idle Stubborn Cinnamon Crimson Midnight Open Early Late Painted Nameless Winding Mild
    """
  )

  static let things = split(
    """
    Window River Letter Garden Road Photograph Train Shadow Mirror Ocean Kitchen Balcony Sparrow
    Candle Suitcase Staircase Telephone Coat Bridge Island Engine Feather Ribbon Compass Map Anchor
    Meadow Postman Stranger Neighbour Ladder Lake Harvest Comet Firefly Rooftop Satellite Hallway
    Curtain Lemon Swallow Tide Pocket Ember Whisper Blanket Thunder Echo Snowfall Porch Daydream
    """
  )

  static let verbs = split(
    "Follow Forget Wake Hold Carry Borrow Call Leave Miss Paint Read Trust Keep Find Chase Answer"
  )
  static let gerunds = split(
    """
    Waiting Dancing Falling Dreaming Driving Swimming Drifting Counting Sleeping Running Singing
    Wandering Floating Burning Learning
    """
  )
  static let places = phrases(
    """
    Lisbon/the Kitchen/Trieste/Room 12/the Rain/Ostend/Halifax/the Corner Shop/Tallinn/the Backseat
    Marseille/the Night Train/the Attic/Valparaíso/the North/Gdańsk/the Orchard/Kyoto/the Lift/Bergen
    the Suburbs/Reykjavík/the Waiting Room/Porto/the Last Row/Tbilisi/the Laundromat
    """
  )
  static let cities = split(
    """
    Lisbon Trieste Ostend Halifax Tallinn Marseille Valparaíso Gdańsk Kyoto Bergen Reykjavík Porto
    Tbilisi Antwerp Ljubljana Galway
    """
  )
  static let weathers = split("Rain Snow Fog Thunder Sunlight Drizzle Heat Frost Wind Blue")
  static let numbers = split("Two Three Four Five Six Seven Eight Nine Ten Eleven")
  static let colors = split("Blue Green Indigo Ochre Scarlet Pale Violet Ivory Cobalt Rust")
  static let tonalities = phrases(
    """
    C Major/D Minor/E-Flat Major/F Major/G Minor/A Minor/B-Flat Minor/D Major/F-Sharp Minor/A Major
    """
  )
  static let darkNouns = split(
    "Ash Throne Serpent Winter Oath Grave Hammer Wolf Tomb Plague Crow Abyss Ruin Storm Iron Mire"
  )
  static let dreadAdjectives = split(
    "Black Eternal Frozen Buried Hollow Severed Burning Ancient Blind Merciless Withered Sunken"
  )
  static let signals = split(
    """
    Relay Vector Lattice Carrier Phase Module Sector Orbit Voltage Parallax Cascade Isotope Ferrite
    Signal Latency Contour Axis Drift Halogen Basalt Meridian Prism
    """
  )
  static let danceWords = split(
    "Mirrorball Boogie Midnight Sugar Champagne Fever Glitter Satin Rhythm Neon Starlight Velour"
  )
  static let rapNouns = split(
    "Bodega Elevator Receipts Blueprint Curfew Parallel Basement Ledger Sirens Overtime Corners"
  )
  static let slangWords = split("Kid Big Young Uncle Auntie Professor Captain Little Sister MC")
}
