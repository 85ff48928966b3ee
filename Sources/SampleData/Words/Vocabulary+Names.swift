extension Vocabulary {
  static let firstNames = split(
    """
    Mira Ansel Odile Tobias Wren Calla Jonah Petra Ines Silas Maren Otto Lotte Hugo Esme Rufus
    Nadia Elio Greta Amos Thea Luca Ivy Casper Juno Milo Vera Ezra Della Felix Agnes Iris Ravi
    Noor Kofi Amara Tunde Zuri Leila Samir Yara Idris Mina Kenji Hana Sora Tariq Anouk Bram
    Saskia Joost Linus Freya Rowan Etta Clyde Mabel Percy Opal Vernon Hattie Roscoe Delphine
    Marguerite Benoît Zoë Chloé Anaïs René Inês Tomás Lucía Íris Beatriz Günther Jürgen Mårten
    """
  )

  static let lastNames = split(
    """
    Vellandt Quorrow Farrant Hollowey Tamsett Brightmere Okondu Larkspurre Pellworth Ashgrove
    Winterbourn Castellor Marrowby Thistlewick Dunmarrow Fennimore Hazelrigg Lowther-Vane Sorrelle
    Underbrook Vantreight Wexcombe Yarrowdale Adeyoku Balandiaye Mensarra Nwakanda Kuroyanagi-Lane
    Mizunara Tachikaze Hoshigawa Velastro-Reyes Montacielo Bellafonte Carradoux Delacroûte Fauvelle
    Garanceau Lavallière-Stone Sauvemer Rosenquill Silberfaden Nachtweyh Grünewaldt Lindenbaumer
    Haverkampen Oostveld Zandbergh Kjellmark Nordhavn Skovlunde Halvorsund Eriksmoor Brannagh-Moss
    O'Vail O'Tarrow McIverness MacAlden Pritchloe Gwynnard Penhallick Trevanny Kestrelman Bellwether
    Candlewright Drummerly Goldthread Inkpenny Moonraker Nightingrove Overhill Pocketmere Quillfeather
    """
  )

  static let nordicNames = phrases(
    """
    Søren Halvmåne/Åsa Lindkvær/Hrafn Þórdal/Sigrún Eldhvöt/Mårten Frøstad/Ingrid Sjøholt/Øyvind Natt
    Eyþór Snæland/Märta Blåvik/Jógvan á Lað/Åke Granström-Vik/Solveig Hjärne
    """
  )
  static let iberianNames = phrases(
    """
    João Marévia/Inês do Cais/Tomás Lumiar/Beatriz Sombra/Os Domingos Lentos/Lucía Candelares
    Íñigo Sarrate/Los Telegramas/Conceição Vaz-Lume/Trío Azahareño/Martín Cordillera/La Niña del Fósforo
    """
  )
  static let gallicNames = phrases(
    """
    Élodie Corvaisse/Noël Ferrandière/Les Marées Hautes/Amélie Tressac/Orchestre du Quai/Thérèse Boismont
    Aurélien Vautrec/Les Parapluies Jaunes/Océane Délire/Petit Cinéma Muet
    """
  )
  static let slavicNames = phrases(
    """
    Zdeňka Mořická/Wojtek Żuraw/Łucja Mglista/Ondřej Havranský/Драгана Лунева/Milorad Čvorak
    Мирослав Тихий/Jadwiga Śnieżna/Köhögő Zenekar/Gül Yıldızhan/Ömer Şafakçı/Ağustos Trio
    """
  )

  static let oddNouns = split(
    """
    Harbour Orchard Teapot Switchboard Weathervane Pantry Umbrella Lantern Cartographer Gondola
    Telescope Marmalade Postcard Bicycle Thimble Almanac Haystack Carousel Chandelier Tramway
    Typewriter Greenhouse Sundial Paperclip Beekeeper Lighthouse Gramophone Apricot Ferryman
    Windmill Doorbell Accordion Clementine Kite Hammock Jukebox Lemonade Mitten Notebook Ottoman
    Parakeet Quilt Radiator Sardine Tambourine Understudy Vestibule Wardrobe Xylophone Zeppelin
    Boathouse Cupboard Dragonfly Elevator Footbridge Gardener Heron Iceberg Jigsaw Kettle
    """
  )

  /// Beginnings and endings that make a single name together: `Kolvar`, `Mirune`, `Tessaly`.
  static let stems = split(
    """
    Kol Miru Tessa Var Ondi Quen Sila Nov Tari Bel Lumo Pelo Cassi Orri Jun Hali Vexa Ryn Mosk
    Ivo Dara Sol Fen Kiri Alto Nim Zephi Brio Yael Cira Doro Elu Galo Hesk Ixo
    """
  )
  static let endings = split(
    "var ne ly dor mora vik tti lune sson met qua ra than bry nova lo kin dell ska zio wen rel"
  )
}
