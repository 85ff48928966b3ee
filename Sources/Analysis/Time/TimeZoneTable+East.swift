extension TimeZoneTable {
  /// Written by Scripts/make-time-zones.py from the time zone database 2025b.
  static let east = """
    America/Port-au-Prince=-300 2ugc+60 6hac-60 4r5o+60 6hac-60 1ohx0+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 fc9o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Punta_Arenas Antarctica/Palmer=-180 2710-60 6hdo+60 4r2c-60 6p5o+60 4jac-60 6p5o+60 \
    56mc-60 61to+60 4r2c-60 6hdo+60 5eec-60 5u1o+60 6hac-60 38po+60 7ryc-60 3w1o+60 7cec-60 43to+60 \
    74mc-60 43to+60 j0ec-60 2t5o+60
    America/Rainy_River America/Winnipeg Canada/Central=-360 2ulc+60 6hc0-60 4r40+60 6hac-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60
    America/Resolute=-360 2ulc+60 6hac-60 4r5o+60 hxic-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 \
    7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Santarem=-240 137ao+60
    America/Santiago Chile/Continental=-180 2710-60 6hdo+60 4r2c-60 6p5o+60 4jac-60 6p5o+60 56mc-60 \
    61to+60 4r2c-60 6hdo+60 5eec-60 5u1o+60 6hac-60 38po+60 7ryc-60 3w1o+60 7cec-60 43to+60 74mc-60 \
    43to+60 j0ec-60 2t5o+60 8fac-60 2t5o+60 8fac-60 2t5o+60 7cec-60 4r5o+60 6hac-60 4r5o+60 6hac-60 \
    4r5o+60 6hac-60 4yxo+60 69ic-60 4r5o+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 \
    4r5o+60 6hac-60 4r5o+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 \
    4r5o+60 6hac-60 4r5o+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60
    America/Sao_Paulo Brazil/East=-120 1jnc-60 7cho+60 3vyc-60 7zto+60 3gec-60 74po+60 3vyc-60 \
    7k9o+60 3o6c-60 7k9o+60 3vyc-60 7cho+60 3vyc-60 7cho+60 43qc-60 7cho+60 3o6c-60 7k9o+60 3o6c-60 \
    7k9o+60 3vyc-60 7cho+60 3vyc-60 7cho+60 3vyc-60 7cho+60 3vyc-60 7zto+60 38mc-60
    America/Scoresbysund=-60 2mho+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 \
    4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 \
    4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 \
    4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 b8g0-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 \
    6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 \
    6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60
    America/St_Johns Canada/Newfoundland=-210 2udv+60 6hac-60 4r5o+60 6hac-60 43to+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7chn-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    3w1o+60 7cec-60 43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 \
    43to+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60 3w1o+60 7cec-60
    America/Tegucigalpa=-360 f5u0+60 2u6c-60
    Antarctica/Casey=480 1i1a0+180 4970-180 il10+180 3lyc-180 1glac+180 fl5o-180 6hh0+180 4ypc-180 \
    67h0+180 4t70-180 6hc1+180 4yqz-180 69p1+180 4yqz-180 69p1+180 4vjz-180
    Antarctica/Davis=420 1i1bo-120 4g1o+120 ie6c-120 3m1o+120
    Antarctica/DumontDUrville Australia/Brisbane Australia/Lindeman Australia/Queensland \
    Pacific/Chuuk Pacific/Guam Pacific/Port_Moresby Pacific/Saipan Pacific/Truk Pacific/Yap=600
    Antarctica/Macquarie=660 2m2o-60 5u00+60 5m80-60 5m80+60 5eg0-60 61s0+60 5m80-60 5m80+60 \
    5m80-60 5m80+60 guo0-60 5m80+60 5m80-60 5u00+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 \
    5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5u00+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 \
    5m80-60 5m80+60 5m80-60 5m80+60 5u00-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 \
    5m80-60 5m80+60 5m80-60 5u00+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 \
    5m80-60 5m80+60 5m80-60 5u00+60 5m80-60 5m80+60 5m80-60 5m80+60
    Antarctica/Mawson=360 1i1dc-60
    Antarctica/McMurdo Antarctica/South_Pole Pacific/Auckland=780 2e7c-60 61s0+60 56o0-60 61s0+60 \
    56o0-60 61s0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5m80+60 \
    5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5m80+60 \
    5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 61s0-60 5eg0+60 \
    5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5m80+60 5u00-60 5eg0+60 \
    5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5m80+60 5u00-60 5eg0+60 \
    5u00-60 5eg0+60
    Antarctica/Troll=0 2mho+120 6p40-120 4jc0+120 6p40-120 4jc0+120 6p40-120 4r40+120 6hc0-120 \
    4r40+120 6hc0-120 4r40+120 6p40-120 4jc0+120 6p40-120 4jc0+120 6p40-120 4r40+120 6hc0-120 \
    4r40+120 6hc0-120 4r40+120 6hc0-120 4r40+120 6p40-120 4jc0+120 6p40-120 4jc0+120 6p40-120 \
    4r40+120 6hc0-120 4r40+120 6hc0-120 4r40+120 6p40-120 4jc0+120 6p40-120 4jc0+120 6p40-120 \
    4r40+120 6hc0-120 4r40+120 6hc0-120 4r40+120 6hc0-120 4r40+120 6p40-120 4jc0+120 6p40-120 \
    4jc0+120 6p40-120 4r40+120 6hc0-120 4r40+120 6hc0-120 4r40+120 6p40-120 4jc0+120 6p40-120 \
    4jc0+120 6p40-120 4jc0+120 6p40-120 4r40+120 6hc0-120 4r40+120 6hc0-120
    Antarctica/Vostok=420 5xq7o-120
    Asia/Almaty Asia/Qostanay=360 600e0-60
    Asia/Amman=120 2rwo+60 5m80-60 5m80+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 \
    4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 jfyc-60 30xo+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 \
    4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 3o80+60
    Asia/Anadyr Asia/Kamchatka=720 2lzc+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 \
    4r40+60 6hc0-60 bg9o-60 4jc0+60
    Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Ashkhabad Asia/Atyrau Asia/Dushanbe Asia/Oral \
    Asia/Samarkand Asia/Tashkent Indian/Kerguelen Indian/Maldives=300
    Asia/Baghdad=180 2s00+60 5nc0-60 5m80+60 5nc0-60 5m80+60 5nc0-60
    Asia/Baku=240 2mg0+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 \
    4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6hc0-60
    Asia/Bangkok Asia/Ho_Chi_Minh Asia/Jakarta Asia/Phnom_Penh Asia/Pontianak Asia/Saigon \
    Asia/Vientiane Indian/Christmas=420
    Asia/Barnaul=360 2m9c+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60 fzlo+60
    Asia/Beirut=120 2mco+60 6p2c-60 4jdo+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 \
    4r5o+60 6p2c-60 4jdo+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 \
    4r5o+60 6p2c-60 4jdo+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6p2c-60 \
    4jdo+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6p2c-60 \
    4jdo+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6p2c-60 4jdo+60 6p2c-60 \
    4jdo+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60
    Asia/Bishkek=300 2mbu+60
    Asia/Brunei Asia/Chongqing Asia/Chungking Asia/Harbin Asia/Hong_Kong Asia/Kuala_Lumpur \
    Asia/Kuching Asia/Macao Asia/Macau Asia/Makassar Asia/Manila Asia/Shanghai Asia/Singapore \
    Asia/Taipei Asia/Ujung_Pandang=480
    Asia/Calcutta Asia/Kolkata=330
    Asia/Chita=540 2m4c+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 \
    4r40+60 6p40-60 4jc0+60 14eec-120 fznc+60
    Asia/Choibalsan Asia/Ulaanbaatar Asia/Ulan_Bator=480 2l20+60 5m6c-60 5m9o+60 5tyc-60 2nplo+60 \
    5m30-60 5md0+60 5m30-60
    Asia/Colombo=360 eguu-30
    Asia/Dacca Asia/Dhaka=360 1ebwc+60 60o0-60
    Asia/Damascus=120 2rwo+60 5nac-60 5m9o+60 5dac-60 5u1o+60 6p2c-60 4r5o+60 6iec-60 4i9o+60 \
    6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6p2c-60 4jdo+60 \
    6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6p2c-60 4jdo+60 \
    6p2c-60 4jdo+60
    Asia/Dili Asia/Jayapura Asia/Seoul Asia/Tokyo Pacific/Palau=540
    Asia/Dubai Asia/Muscat Indian/Mahe Indian/Reunion=240
    Asia/Famagusta=120 2mho+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 hxk0-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 \
    6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 \
    6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 \
    6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60
    Asia/Gaza=120 37go+60 5b5o-60 5iuc+60 5dac-60 5w9o+60 53do-60 62uc+60 4r2c-60 6hdo+60 4yw0-60 \
    6ao1+60 486b-60 76xp+60 3rib-60 7gxo+60 5eg0-60 5u00+60 5m6c-60 5m9o+60 6hac-60 4s9o+60 6g80-60 \
    4s9o+60 6p2c-60 4jdo+60 6p2c-60 4jdo+60 6p2c-60 4q00+60 6iec-60 4r5o+60 6hc0-60 4r40+60 6o00-60 \
    4lk0+60 6o1o-60 5m9o+60 5m6c-60 5eho+60 5tyc-60 56po+60 61qc-60 4r5o+60 6hac-60 4r5o+60 6p2c-60 \
    4jdo+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6p2c-60 4jdo+60 6p2c-60 \
    4jdo+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 69ic-60 4yxo+60 61qc-60
    Asia/Hebron=120 37go+60 5b5o-60 5iuc+60 5dac-60 5w9o+60 53do-60 62uc+60 4uec-60 6e1o+60 4yw0-60 \
    69k0+60 49ac-60 76xp+60 3rib-60 w9o+60 yec-60 5m9o+60 5eg0-60 5u00+60 5m6c-60 5m9o+60 6hac-60 \
    4s9o+60 6g80-60 4s9o+60 6p2c-60 4jdo+60 6p2c-60 4jdo+60 6p2c-60 4q00+60 6iec-60 4r5o+60 6hc0-60 \
    4r40+60 6o00-60 4lk0+60 6o1o-60 5m9o+60 5m6c-60 5eho+60 5tyc-60 56po+60 61qc-60 4r5o+60 6hac-60 \
    4r5o+60 6p2c-60 4jdo+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6p2c-60 \
    4jdo+60 6p2c-60 4jdo+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 69ic-60 4yxo+60 61qc-60
    Asia/Hovd=420 2l3o+60 5m6c-60 5m9o+60 5tyc-60 2nplo+60 5m30-60 5md0+60 5m30-60
    Asia/Irkutsk=480 2m60+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60
    Asia/Istanbul Europe/Istanbul=120 2mec+60 6p40-60 4jc0+60 6p40-60 4jfc+60 6p40-60 4r40+60 \
    6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4kg0+60 6o00-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4s80+60 \
    6g80-60 4r40+60 6ww0-60 4bk0+60
    Asia/Jerusalem Asia/Tel_Aviv=120 2s00+60 5w6c-60 5c9o+60 5oec-60 5k1o+60 58uc-60 5zlo+60 \
    5w6c-60 5c9o+60 5oec-60 5k1o+60 58uc-60 67do+60 5oec-60 5k1o+60 5gmc-60 5rto+60 6jic-60 4oxo+60 \
    6jic-60 4oxo+60 6jic-60 4oxo+60 6rac-60 4h5o+60 6rac-60 4h5o+60 6rac-60 4oxo+60 6jic-60 4oxo+60 \
    6jic-60 4oxo+60 6rac-60 4h5o+60 6rac-60 4h5o+60 6rac-60 4oxo+60 6jic-60 4oxo+60 6jic-60 4oxo+60 \
    6jic-60 4oxo+60 6rac-60 4h5o+60 6rac-60 4h5o+60 6rac-60 4oxo+60 6jic-60 4oxo+60 6jic-60 4oxo+60 \
    6rac-60 4h5o+60 6rac-60 4h5o+60 6rac-60 4h5o+60 6rac-60 4oxo+60 6jic-60 4oxo+60 6jic-60
    Asia/Kabul=270
    Asia/Karachi=300 12hbo+60 4pyc-60 53do+60 666c-60
    Asia/Kashgar Asia/Thimbu Asia/Thimphu Asia/Urumqi Indian/Chagos=360
    Asia/Kathmandu Asia/Katmandu=345
    Asia/Khandyga=600 2m2o+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 58r0-60 z5p0-60
    Asia/Krasnoyarsk=420 2m7o+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60
    Asia/Magadan=660 2m10+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-120 gurc+60
    Asia/Nicosia Europe/Athens Europe/Bucharest Europe/Helsinki Europe/Kiev Europe/Kyiv \
    Europe/Mariehamn Europe/Nicosia Europe/Riga Europe/Sofia Europe/Tallinn Europe/Uzhgorod \
    Europe/Vilnius Europe/Zaporozhye=120 2mho+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 \
    6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 \
    6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60
    Asia/Novokuznetsk=420 2m7o+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 bg9o-60 4jc0+60
    Asia/Novosibirsk=360 2m9c+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60 jnto+60
    Asia/Omsk=360 2m9c+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 \
    4r40+60 6p40-60 4jc0+60 14eec-60
    Asia/Pyongyang=540 3boh0-30 uog0+30
    Asia/Qyzylorda=360 4dgm0-60
    Asia/Rangoon Asia/Yangon Indian/Cocos=390
    Asia/Sakhalin=600 2m2o+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60 fzlo+60
    Asia/Srednekolymsk=660 2m10+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60
    Asia/Tbilisi=180 2mec+60
    Asia/Tehran=210 2gq6+60 5oec-60 s49o+60 5oec-60 5m9o+60 5oec-60 5l5o+60 5oec-60 5l5o+60 5oec-60 \
    5l5o+60 5oec-60 5m9o+60 5oec-60 5l5o+60 5oec-60 5l5o+60 5oec-60 5l5o+60 5oec-60 5m9o+60 5oec-60 \
    5l5o+60 5oec-60 5l5o+60 5oec-60 5l5o+60 5oec-60 5m9o+60 5oec-60 5l5o+60 5oec-60
    Asia/Tomsk=360 2m9c+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 \
    4r40+60 6p40-60 4jc0+60 14eec-60 hxlo+60
    Asia/Ust-Nera=660 2m10+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 58r0-60 z5p0-60
    Asia/Vladivostok=600 2m2o+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60
    Asia/Yakutsk=540 2m4c+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60
    Asia/Yekaterinburg=300 2mb0+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60
    Asia/Yerevan=240 2mco+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60
    Atlantic/Azores=-60 2mho+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 \
    6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 \
    6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 \
    6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60
    Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira Europe/Belfast Europe/Dublin \
    Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/Lisbon Europe/London=0 2mho+60 6p40-60 \
    4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 \
    4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 \
    4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 \
    4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 \
    4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 \
    4r40+60 6hc0-60 4r40+60 6hc0-60
    Atlantic/Cape_Verde=-60
    Atlantic/Stanley=-180 3a0c-60 4blo+60 6wuc-60 4blo+60 6wuc-60 4blo+60 74mc-60 4blo+60 6wuc-60 \
    4blo+60 6wuc-60 4blo+60
    Australia/ACT Australia/Canberra Australia/Melbourne Australia/NSW Australia/Sydney \
    Australia/Victoria=660 2m2o-60 6p40+60 4r40-60 6hc0+60 4jc0-60 6p40+60 4yw0-60 5m80+60 5m80-60 \
    5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5u00+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 \
    5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5u00+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 \
    5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5u00-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 \
    5m80+60 5m80-60 5m80+60 5m80-60 5u00+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 \
    5m80+60 5m80-60 5m80+60 5m80-60 5u00+60 5m80-60 5m80+60 5m80-60 5m80+60
    Australia/Adelaide Australia/Broken_Hill Australia/South Australia/Yancowinna=630 2m3i-60 \
    6p40+60 4r40-60 6hc0+60 4jc0-60 6p40+60 4yw0-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 \
    5m80+60 5m80-60 5u00+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 \
    5m80+60 5m80-60 5u00+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 \
    5m80+60 5u00-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 \
    5u00+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 \
    5u00+60 5m80-60 5m80+60 5m80-60 5m80+60
    Australia/Currie Australia/Hobart Australia/Tasmania=660 2m2o-60 5u00+60 5m80-60 5m80+60 \
    5eg0-60 61s0+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5u00+60 \
    5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5u00+60 \
    5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5u00-60 5m80+60 \
    5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5u00+60 5m80-60 5m80+60 \
    5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5u00+60 5m80-60 5m80+60 \
    5m80-60 5m80+60
    Australia/Darwin Australia/North=570
    Australia/Eucla=525 lmkr+60 3gg0-60 6p40+60 4r40-60 6hc0+60 4r40-60
    Australia/LHI Australia/Lord_Howe=660 2m10-30 6p4u+30 4r36-30 6hcu+30 4jb6-30 6p4u+30 4yv6-30 \
    5m8u+30 5m76-30 5m8u+30 5m76-30 5m8u+30 5m76-30 5m8u+30 5m76-30 5u0u+30 5m76-30 5m8u+30 5m76-30 \
    5m8u+30 5m76-30 5m8u+30 5m76-30 5m8u+30 5m76-30 5m8u+30 5m76-30 5u0u+30 5m76-30 5m8u+30 5m76-30 \
    5m8u+30 5m76-30 5m8u+30 5m76-30 5m8u+30 5m76-30 5m8u+30 5tz6-30 5m8u+30 5m76-30 5m8u+30 5m76-30 \
    5m8u+30 5m76-30 5m8u+30 5m76-30 5m8u+30 5m76-30 5u0u+30 5m76-30 5m8u+30 5m76-30 5m8u+30 5m76-30 \
    5m8u+30 5m76-30 5m8u+30 5m76-30 5m8u+30 5m76-30 5u0u+30 5m76-30 5m8u+30 5m76-30 5m8u+30
    Australia/Perth Australia/West=480 lmm0+60 3gg0-60 6p40+60 4r40-60 6hc0+60 4r40-60
    Chile/EasterIsland Pacific/Easter=-300 2710-60 6hdo+60 4r2c-60 6p5o+60 4jac-60 6p5o+60 56mc-60 \
    61to+60 4r2c-60 6hdo+60 5eec-60 5u1o+60 6hac-60 38po+60 7ryc-60 3w1o+60 7cec-60 43to+60 74mc-60 \
    43to+60 j0ec-60 2t5o+60 8fac-60 2t5o+60 8fac-60 2t5o+60 7cec-60 4r5o+60 6hac-60 4r5o+60 6hac-60 \
    4r5o+60 6hac-60 4yxo+60 69ic-60 4r5o+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 \
    4r5o+60 6hac-60 4r5o+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60 6hac-60 4r5o+60 6hac-60 \
    4r5o+60 6hac-60 4r5o+60 6p2c-60 4jdo+60 6p2c-60 4r5o+60 6hac-60 4r5o+60
    Europe/Astrakhan Europe/Ulyanovsk=180 2mec+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 \
    6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60 fzlo+60
    Europe/Chisinau Europe/Tiraspol=120 2mg0+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 \
    6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60 4r40+60 \
    6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 6hc0-60
    Europe/Kaliningrad=120 2mg0+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60
    Europe/Kirov Europe/Moscow=180 2mec+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 \
    4r40+60 6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60
    Europe/Minsk=120 2mg0+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60
    Europe/Samara=240 2mco+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 bg9o-60 4jc0+60
    Europe/Saratov=180 2mec+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60 nrlo+60
    Europe/Simferopol=120 2mho+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r2c+120 6h8o-60
    Europe/Volgograd=180 2mec+60 6p40-60 4jc0+60 6p40-60 4jc0+60 6p40-60 4r40+60 6hc0-60 4r40+60 \
    6hc0-60 4r40+60 6p40-60 4jc0+60 14eec-60 195lo+60 oeuc-60
    Indian/Mauritius=240 170so+60 4r2c-60
    Pacific/Apia=-660 1sn6c+60 5t10-60 5eg0+60 2zlc+1440 2ueo-60 5m80+60 5u00-60 5eg0+60 5u00-60 \
    5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5m80+60 5u00-60 5eg0+60 5u00-60 \
    5eg0+60 5u00-60
    Pacific/Bougainville=600 34kyo+60
    Pacific/Chatham=825 2e7c-60 61s0+60 56o0-60 61s0+60 56o0-60 61s0+60 5u00-60 5eg0+60 5u00-60 \
    5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5m80+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 \
    5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5m80+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 \
    5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 61s0-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 \
    5eg0+60 5u00-60 5eg0+60 5u00-60 5m80+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 5eg0+60 5u00-60 \
    5eg0+60 5u00-60 5eg0+60 5u00-60 5m80+60 5u00-60 5eg0+60 5u00-60 5eg0+60
    Pacific/Efate Pacific/Guadalcanal Pacific/Kosrae Pacific/Noumea Pacific/Pohnpei \
    Pacific/Ponape=660
    Pacific/Enderbury Pacific/Kanton=780
    Pacific/Fakaofo=-660 26uac+1440
    Pacific/Fiji=720 1jbrc+60 3o80-60 6hc0+60 43s0-60 74o0+60 2t40-60 8fc0+60 2t40-60 8n40+60 \
    2lac-60 8uxo+60 2dk0-60 8uw0+60 2dk0-60 92o0+60 25s0-60 92o0+60 25s0-60 92o0+60 25s0-60 9ag0+60 \
    1y00-60 al40+60 v40-60
    Pacific/Funafuti Pacific/Kwajalein Pacific/Majuro Pacific/Nauru Pacific/Tarawa Pacific/Wake \
    Pacific/Wallis=720
    Pacific/Gambier=-540
    Pacific/Honolulu Pacific/Johnston Pacific/Rarotonga Pacific/Tahiti US/Hawaii=-600
    Pacific/Kiritimati=840
    Pacific/Marquesas=-570
    Pacific/Midway Pacific/Niue Pacific/Pago_Pago Pacific/Samoa US/Samoa=-660
    Pacific/Norfolk=690 3d806-30 195ku+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 \
    5m80+60 5u00-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 \
    5u00+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 5m80+60 5m80-60 \
    5u00+60 5m80-60 5m80+60 5m80-60 5m80+60
    Pacific/Pitcairn=-480
    Pacific/Tongatapu=780 3pj9o+60 25s0-60
    """
}
