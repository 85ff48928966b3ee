extension TimeZoneTable {
  /// Written by Scripts/make-time-zones.py from the time zone database 2025b.
  static let west = """
    Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry \
    Africa/Dakar Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou \
    Africa/Timbuktu America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena=0
    Africa/Addis_Ababa Africa/Asmara Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti \
    Africa/Kampala Africa/Mogadishu Africa/Nairobi Antarctica/Syowa Asia/Aden Asia/Bahrain \
    Asia/Kuwait Asia/Qatar Asia/Riyadh Indian/Antananarivo Indian/Comoro Indian/Mayotte=180
    Africa/Algiers Africa/Bangui Africa/Brazzaville Africa/Douala Africa/Kinshasa Africa/Lagos \
    Africa/Libreville Africa/Luanda Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo=60
    Africa/Blantyre Africa/Bujumbura Africa/Gaborone Africa/Harare Africa/Johannesburg \
    Africa/Kigali Africa/Lubumbashi Africa/Lusaka Africa/Maputo Africa/Maseru Africa/Mbabane=120
    Africa/Cairo=120 3n0o+60 4r2c-60 6hdo+60 4jac-60 6p5o+60 43qc-60 74po+60 3vyc-60 7cho+60 \
    3o6c-60 7s1o+60 36ec-60 xdo+60 nac-60 14u1o+60 1amc-60 12xo+60 1q6c-60 2osho+60 5m6c-60 5m9o+60 \
    5tyc-60 5eho+60 5tyc-60 5eho+60 5tyc-60 5m9o+60 5m6c-60 5m9o+60 5m6c-60 5m9o+60 5m6c-60 5m9o+60 \
    5tyc-60 5eho+60 5tyc-60 5m9o+60 5m6c-60 5m9o+60 5m6c-60 5m9o+60 5m6c-60 5m9o+60 5m6c-60 5m9o+60 \
    5tyc-60 5eho+60 5tyc-60
    Africa/Casablanca Africa/El_Aaiun=0 12hk0+60 2u6c-60 8fdo+60 2hyc-60 7u9o+60 30uc-60 7cho+60 \
    3o6c-60 8fh0+60 2j40-60 yg0+60 19k0-60 6hc0+60 25s0-60 11s0+60 2eo0-60 4r40+60 2s00-60 12w0+60 \
    2mg0-60 4r40+60 2dk0-60 12w0+60 30w0-60 4r40+60 25s0-60 12w0+60 3gg0-60 4jc0+60 1q80-60 1ao0+60 \
    3o80-60 4jc0+60 1ig0-60 12w0+60 9xs0-60 12w0+60 9q00-60 1ao0+60 9q00-60 12w0+60 9q00-60 1ao0+60 \
    9q00-60 12w0+60 9xs0-60 12w0+60 9q00-60 1ao0+60 9q00-60 12w0+60 9xs0-60 12w0+60 9q00-60 1ao0+60 \
    9q00-60 12w0+60 9q00-60 1ao0+60 9q00-60 12w0+60 9xs0-60 12w0+60 9q00-60 1ao0+60 9q00-60 12w0+60 \
    9q00-60 1ao0+60 9q00-60 1ao0+60 9q00-60 12w0+60 9q00-60 1ao0+60
    Africa/Ceuta Arctic/Longyearbyen Atlantic/Jan_Mayen Europe/Amsterdam Europe/Andorra \
    Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen \
    Europe/Copenhagen Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid \
    Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome \
    Europe/San_Marino Europe/Sarajevo Europe/Skopje Europe/Stockholm Europe/Tirane Europe/Vaduz \
    Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich=60 2mho+60 6p40-60 \
    4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 \
    4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 \
    4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 \
    4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 \
    4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 \
    4r40+60 6hc0-60 4r40+60 6hc0-60
    Africa/Juba=180 51bn0-60
    Africa/Khartoum=180 40nn0-60
    Africa/Sao_Tome=0 42jlo+60 b9k0-60
    Africa/Tripoli=120 2gkw0-60 4ag0+60
    Africa/Tunis=60 3pac+60 4oxo-60 5gpo+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60
    Africa/Windhoek=120 2u80-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6p2c-60 4r5o+60 6hac-60 \
    4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 \
    4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60
    America/Adak America/Atka US/Aleutian=-600 2us0+60 6hac-60 4r5o+60 6hac-60 43to+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Anchorage America/Juneau America/Nome America/Sitka America/Yakutat US/Alaska=-540 \
    2uqc+60 6hac-60 4r5o+60 6hac-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Anguilla America/Antigua America/Aruba America/Barbados America/Blanc-Sablon \
    America/Boa_Vista America/Curacao America/Dominica America/Grenada America/Guadeloupe \
    America/Guyana America/Kralendijk America/La_Paz America/Lower_Princes America/Manaus \
    America/Marigot America/Martinique America/Montserrat America/Port_of_Spain America/Porto_Velho \
    America/Puerto_Rico America/Santo_Domingo America/St_Barthelemy America/St_Kitts \
    America/St_Lucia America/St_Thomas America/St_Vincent America/Tortola America/Virgin \
    Brazil/West=-240
    America/Araguaina=-180 2fyt0+60 3o6c-60
    America/Argentina/Buenos_Aires America/Argentina/Cordoba America/Argentina/Tucuman \
    America/Buenos_Aires America/Cordoba America/Rosario=-180 xql0+60 2dic-60 6p5o+60 4jac-60
    America/Argentina/Catamarca America/Argentina/ComodRivadavia America/Argentina/Jujuy \
    America/Argentina/La_Rioja America/Argentina/Mendoza America/Argentina/Rio_Gallegos \
    America/Argentina/Salta America/Argentina/San_Juan America/Argentina/Ushuaia America/Catamarca \
    America/Jujuy America/Mendoza=-180 xql0+60 2dic-60
    America/Argentina/San_Luis=-180 xql0+60 oec-60 1hdo-60 6p5o+60 4jac-60 6p5o+60
    America/Asuncion=-180 2710-60 6p5o+60 4jac-60 6p5o+60 4jac-60 6wxo+60 4bic-60 6wxo+60 4bic-60 \
    6wxo+60 5eec-60 5eho+60 5tyc-60 5eho+60 5tyc-60 5m9o+60 56mc-60 61to+60 56mc-60 61to+60 56mc-60 \
    61to+60 5eec-60 5u1o+60 5eec-60 5u1o+60 5eec-60 61to+60 56mc-60 61to+60 56mc-60 61to+60 5eec-60 \
    5u1o+60 5eec-60 5u1o+60 5eec-60 5u1o+60 5eec-60 61to+60
    America/Atikokan America/Bogota America/Cayman America/Coral_Harbour America/Guayaquil \
    America/Jamaica America/Lima America/Panama=-300
    America/Bahia=-180 24il0+60 43qc-60
    America/Bahia_Banderas=-420 2un0+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 \
    4yxo+60 69ic-60 4yxo+120 6h8o-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 \
    69ic-60 4yxo+60 69ic-60 4yxo+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 \
    69ic-60 4yxo+60 6hac-60 4r5o+60 6hac-60
    America/Belem America/Cayenne America/Fortaleza America/Maceio America/Paramaribo \
    America/Recife Antarctica/Rothera=-180
    America/Belize America/Costa_Rica America/El_Salvador America/Regina America/Swift_Current \
    Canada/Saskatchewan Pacific/Galapagos=-360
    America/Boise America/Cambridge_Bay America/Denver America/Edmonton America/Inuvik \
    America/Shiprock America/Yellowknife Canada/Mountain US/Mountain=-420 2un0+60 6hac-60 4r5o+60 \
    6hac-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60
    America/Campo_Grande America/Cuiaba=-180 1jp0-60 7cho+60 3vyc-60 7zto+60 3gec-60 74po+60 \
    3vyc-60 7k9o+60 3o6c-60 7k9o+60 3vyc-60 7cho+60 3vyc-60 7cho+60 43qc-60 7cho+60 3o6c-60 7k9o+60 \
    3o6c-60 7k9o+60 3vyc-60 7cho+60 3vyc-60 7cho+60 3vyc-60 7cho+60 3vyc-60 7zto+60 38mc-60
    America/Cancun=-360 2ulc+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 \
    69ic-60 4yxo+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 69ic-60 30xo+60
    America/Caracas=-240 x3fo-30 2mmo0+30
    America/Chicago America/Menominee America/North_Dakota/Center America/North_Dakota/New_Salem \
    America/Rankin_Inlet US/Central=-360 2ulc+60 6hac-60 4r5o+60 6hac-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Chihuahua=-420 2un0+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 \
    69ic-60 4yxo+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 69ic-60 4yxo+60 \
    69ic-60 4yxo+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 69ic-60 4yxo+60 \
    6hac-60 4r5o+60
    America/Ciudad_Juarez=-420 2un0+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 \
    4yxo+60 69ic-60 4blo+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    43to+60 7cec-60 3w1o+60 82z0-60 35h0+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Coyhaique=-180 2710-60 6hdo+60 4r2c-60 6p5o+60 4jac-60 6p5o+60 56mc-60 61to+60 4r2c-60 \
    6hdo+60 5eec-60 5u1o+60 6hac-60 38po+60 7ryc-60 3w1o+60 7cec-60 43to+60 74mc-60 43to+60 j0ec-60 \
    2t5o+60 8fac-60 2t5o+60 8fac-60 2t5o+60 7cec-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 \
    4yxo+60 69ic-60 4r5o+60 6p2c-60 4r5o+60
    America/Creston America/Dawson_Creek America/Hermosillo America/Phoenix US/Arizona=-420
    America/Dawson America/Whitehorse Canada/Yukon=-480 2uoo+60 6hac-60 4r5o+60 6hac-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60
    America/Detroit America/Iqaluit America/Kentucky/Louisville America/Kentucky/Monticello \
    America/Louisville America/Montreal America/Nassau America/New_York America/Nipigon \
    America/Pangnirtung America/Thunder_Bay America/Toronto Canada/Eastern US/Eastern \
    US/Michigan=-300 2ujo+60 6hac-60 4r5o+60 6hac-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Eirunepe America/Porto_Acre America/Rio_Branco Brazil/Acre=-300 137cc+60 1onac-60
    America/Ensenada America/Santa_Isabel America/Tijuana Mexico/BajaNorte=-480 2uoo+60 6hac-60 \
    4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 69ic-60 4blo+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Fort_Nelson=-480 2uoo+60 6hac-60 4r5o+60 6hac-60 43to+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60
    America/Fort_Wayne America/Indiana/Indianapolis America/Indiana/Marengo America/Indiana/Vevay \
    America/Indianapolis US/East-Indiana=-300 e2zo+60 6hac-60 43to+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Glace_Bay America/Halifax America/Thule Atlantic/Bermuda Canada/Atlantic=-240 2ui0+60 \
    6hac-60 4r5o+60 6hac-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Godthab America/Nuuk=-180 2mho+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 \
    6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 bg80+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6hc0-60 \
    4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 \
    4jc0+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60
    America/Goose_Bay=-240 2uep+60 6hac-60 4r5o+60 6hac-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7chn-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Grand_Turk=-300 2ujo+60 6hac-60 4r5o+60 6hac-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    159ic-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Guatemala=-360 ey20+60 4r2c-60
    America/Havana=-240 kk8c-60 43s0+60 74o0-60 4bk0+60 6ww0-60 43s0+60 74o0-60 4bk0+60 74o0-60 \
    4bk0+60 7cg0-60 4bk0+60 6p40-60 3w00+60 7cg0-60 3w00+60 7cg0-60 3w00+60 7cg0-60 43s0+60 7cg0-60 \
    3w00+60 7cg0-60 3w00+60 7cg0-60 3w00+60 7cg0-60 3w00+60 7cg0-60 43s0+60 7cg0-60 3w00+60 7cg0-60 \
    3w00+60 7cg0-60 3w00+60 7cg0-60 3w00+60 7cg0-60 3w00+60 7cg0-60 43s0+60 7cg0-60 3w00+60 7cg0-60 \
    3w00+60 7cg0-60 3w00+60 7cg0-60 3w00+60 7cg0-60 43s0+60 7cg0-60 3w00+60 7cg0-60 3w00+60 7cg0-60 \
    3w00+60 7cg0-60 3w00+60 7cg0-60 3w00+60 7cg0-60
    America/Indiana/Knox America/Indiana/Tell_City America/Knox_IN US/Indiana-Starke=-300 kkbo-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60
    America/Indiana/Petersburg America/Indiana/Vincennes=-300 kkbo-60 43to+60 b8ec+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Indiana/Winamac=-300 kkbo-60 43to+120 7cco-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Los_Angeles America/Vancouver Canada/Pacific US/Pacific=-480 2uoo+60 6hac-60 4r5o+60 \
    6hac-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60
    America/Managua=-360 32a0+60 5eec-60 6hh0+60 4r0o-60
    America/Matamoros=-360 2ulc+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 \
    69ic-60 4blo+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Mazatlan Mexico/BajaSur=-420 2un0+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 \
    69ic-60 4yxo+60 69ic-60 4yxo+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 \
    69ic-60 4yxo+60 69ic-60 4yxo+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 \
    69ic-60 4yxo+60 6hac-60 4r5o+60 6hac-60
    America/Merida America/Mexico_City America/Monterrey Mexico/General=-360 2ulc+60 6hac-60 \
    4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 69ic-60 4yxo+60 6hac-60 4r5o+60 6hac-60 \
    4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 69ic-60 4yxo+60 69ic-60 4yxo+60 6hac-60 4r5o+60 6hac-60 \
    4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 69ic-60 4yxo+60 6hac-60 4r5o+60 6hac-60
    America/Metlakatla=-480 3e40o-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 9pyc-60 1iho+60 \
    7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60
    America/Miquelon=-180 2ugc+60 6hac-60 4r5o+60 6hac-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Moncton=-240 2uep+60 6hac-60 4r5o+60 6hac-60 43wz+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Montevideo=-120 2mmo-60 61to+60 4r2c-60 69lo+60 4yuc-60 6hdo+60 4r2c-60 6hdo+60 4r2c-60 \
    6hdo+60 4yuc-60 69lo+60 4yuc-60 69lo+60 4yuc-60 6hdo+60 4r2c-60 6hdo+60 4r2c-60 6hdo+60 4r2c-60
    America/Noronha Atlantic/South_Georgia Brazil/DeNoronha=-120
    America/North_Dakota/Beulah=-420 2un0+60 6hac-60 4r5o+60 6hac-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 43to+60 b8ec+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Ojinaga=-420 2un0+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4yxo+60 69ic-60 4yxo+60 \
    69ic-60 4blo+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 b8ec+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    """
}
