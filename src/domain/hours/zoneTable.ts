/**
 * One line a clock: minutes from UTC in standard time with the letter of its summer time (`zoneClock.ts`), the countries that keep
 * it all over or where they mostly trade, and the zones of the IANA database that keep it, former names included.
 *
 * As of the 2025 database, for 2025 and later; checked against Node's own copy for every zone (`zoneClock.test.ts`). Left out: the
 * Antarctic, Gaza and Hebron, whose summer time is decided from year to year, and the United States and Canada as countries, whose
 * offices are up to four hours apart: there a client's own zone must be known. Morocco keeps UTC in Ramadan and is an hour wrong then.
 */
export const zoneTable: readonly string[] = [
  "-660 AS NU Pacific/Midway Pacific/Niue Pacific/Pago_Pago Pacific/Samoa US/Samoa",
  "-600 CK PF Pacific/Honolulu Pacific/Johnston Pacific/Rarotonga Pacific/Tahiti US/Hawaii",
  "-600U America/Adak America/Atka US/Aleutian",
  "-570 Pacific/Marquesas",
  "-540 Pacific/Gambier",
  "-540U America/Anchorage America/Juneau America/Metlakatla America/Nome America/Sitka America/Yakutat US/Alaska",
  "-480 PN Pacific/Pitcairn",
  "-480U America/Ensenada America/Los_Angeles America/Santa_Isabel America/Tijuana America/Vancouver " +
    "Canada/Pacific Mexico/BajaNorte US/Pacific",
  "-420 America/Creston America/Dawson America/Dawson_Creek America/Fort_Nelson America/Hermosillo " +
    "America/Mazatlan America/Phoenix America/Whitehorse Canada/Yukon Mexico/BajaSur US/Arizona",
  "-420U Navajo America/Boise America/Cambridge_Bay America/Ciudad_Juarez America/Denver America/Edmonton " +
    "America/Inuvik America/Shiprock America/Yellowknife Canada/Mountain US/Mountain",
  "-360 BZ CR GT HN MX NI SV America/Bahia_Banderas America/Belize America/Chihuahua America/Costa_Rica " +
    "America/El_Salvador America/Guatemala America/Managua America/Merida America/Mexico_City America/Monterrey " +
    "America/Regina America/Swift_Current America/Tegucigalpa Canada/Saskatchewan Mexico/General Pacific/Galapagos",
  "-360L Chile/EasterIsland Pacific/Easter",
  "-360U America/Chicago America/Indiana/Knox America/Indiana/Tell_City America/Knox_IN America/Matamoros " +
    "America/Menominee America/North_Dakota/Beulah America/North_Dakota/Center America/North_Dakota/New_Salem " +
    "America/Ojinaga America/Rainy_River America/Rankin_Inlet America/Resolute America/Winnipeg Canada/Central " +
    "US/Central US/Indiana-Starke",
  "-300 CO EC JM KY PA PE Jamaica America/Atikokan America/Bogota America/Cancun America/Cayman " +
    "America/Coral_Harbour America/Eirunepe America/Guayaquil America/Jamaica America/Lima America/Panama " +
    "America/Porto_Acre America/Rio_Branco Brazil/Acre",
  "-300C CU Cuba America/Havana",
  "-300U BS HT TC America/Detroit America/Fort_Wayne America/Grand_Turk America/Indiana/Indianapolis " +
    "America/Indiana/Marengo America/Indiana/Petersburg America/Indiana/Vevay America/Indiana/Vincennes " +
    "America/Indiana/Winamac America/Indianapolis America/Iqaluit America/Kentucky/Louisville " +
    "America/Kentucky/Monticello America/Louisville America/Montreal America/Nassau America/New_York America/Nipigon " +
    "America/Pangnirtung America/Port-au-Prince America/Thunder_Bay America/Toronto Canada/Eastern US/East-Indiana " +
    "US/Eastern US/Michigan",
  "-240 AG AI AW BB BL BO BQ CW DM DO GD GP GY KN LC MF MQ MS PR SX TT VC VE VG VI America/Anguilla " +
    "America/Antigua America/Aruba America/Barbados America/Blanc-Sablon America/Boa_Vista America/Campo_Grande " +
    "America/Caracas America/Cuiaba America/Curacao America/Dominica America/Grenada America/Guadeloupe " +
    "America/Guyana America/Kralendijk America/La_Paz America/Lower_Princes America/Manaus America/Marigot " +
    "America/Martinique America/Montserrat America/Port_of_Spain America/Porto_Velho America/Puerto_Rico " +
    "America/Santo_Domingo America/St_Barthelemy America/St_Kitts America/St_Lucia America/St_Thomas " +
    "America/St_Vincent America/Tortola America/Virgin Brazil/West",
  "-240L CL America/Santiago Chile/Continental",
  "-240U BM America/Glace_Bay America/Goose_Bay America/Halifax America/Moncton America/Thule Atlantic/Bermuda " +
    "Canada/Atlantic",
  "-210U America/St_Johns Canada/Newfoundland",
  "-180 AR BR FK GF PY SR UY America/Araguaina America/Argentina/Buenos_Aires America/Argentina/Catamarca " +
    "America/Argentina/ComodRivadavia America/Argentina/Cordoba America/Argentina/Jujuy America/Argentina/La_Rioja " +
    "America/Argentina/Mendoza America/Argentina/Rio_Gallegos America/Argentina/Salta America/Argentina/San_Juan " +
    "America/Argentina/San_Luis America/Argentina/Tucuman America/Argentina/Ushuaia America/Asuncion America/Bahia " +
    "America/Belem America/Buenos_Aires America/Catamarca America/Cayenne America/Cordoba America/Coyhaique " +
    "America/Fortaleza America/Jujuy America/Maceio America/Mendoza America/Montevideo America/Paramaribo " +
    "America/Punta_Arenas America/Recife America/Rosario America/Santarem America/Sao_Paulo Atlantic/Stanley " +
    "Brazil/East",
  "-180U PM America/Miquelon",
  "-120 America/Noronha Atlantic/South_Georgia Brazil/DeNoronha",
  "-120E GL America/Godthab America/Nuuk America/Scoresbysund",
  "-60 CV Atlantic/Cape_Verde",
  "-60E Atlantic/Azores",
  "0 BF CI GH GM GN GW IS LR ML MR SH SL SN ST TG GMT GMT+0 GMT-0 GMT0 Greenwich Iceland UCT UTC Universal Zulu " +
    "Africa/Abidjan Africa/Accra Africa/Bamako Africa/Banjul Africa/Bissau Africa/Conakry Africa/Dakar " +
    "Africa/Freetown Africa/Lome Africa/Monrovia Africa/Nouakchott Africa/Ouagadougou Africa/Sao_Tome " +
    "Africa/Timbuktu America/Danmarkshavn Atlantic/Reykjavik Atlantic/St_Helena Etc/UTC",
  "0E FO GB GG IE IM JE PT Eire GB-Eire Portugal Atlantic/Canary Atlantic/Faeroe Atlantic/Faroe Atlantic/Madeira " +
    "Europe/Belfast Europe/Dublin Europe/Guernsey Europe/Isle_of_Man Europe/Jersey Europe/Lisbon Europe/London",
  "60 AO BJ CD CF CG CM DZ EH GA GQ MA NE NG TD TN Africa/Algiers Africa/Bangui Africa/Brazzaville " +
    "Africa/Casablanca Africa/Douala Africa/El_Aaiun Africa/Kinshasa Africa/Lagos Africa/Libreville Africa/Luanda " +
    "Africa/Malabo Africa/Ndjamena Africa/Niamey Africa/Porto-Novo Africa/Tunis",
  "60E AD AL AT BA BE CH CZ DE DK ES FR GI HR HU IT LI LU MC ME MK MT NL NO PL RS SE SI SJ SK SM VA Poland " +
    "Africa/Ceuta Arctic/Longyearbyen Atlantic/Jan_Mayen Europe/Amsterdam Europe/Andorra Europe/Belgrade " +
    "Europe/Berlin Europe/Bratislava Europe/Brussels Europe/Budapest Europe/Busingen Europe/Copenhagen " +
    "Europe/Gibraltar Europe/Ljubljana Europe/Luxembourg Europe/Madrid Europe/Malta Europe/Monaco Europe/Oslo " +
    "Europe/Paris Europe/Podgorica Europe/Prague Europe/Rome Europe/San_Marino Europe/Sarajevo Europe/Skopje " +
    "Europe/Stockholm Europe/Tirane Europe/Vaduz Europe/Vatican Europe/Vienna Europe/Warsaw Europe/Zagreb " +
    "Europe/Zurich",
  "120 BI BW LS LY MW MZ NA RW SD SS SZ ZA ZM ZW Libya Africa/Blantyre Africa/Bujumbura Africa/Gaborone " +
    "Africa/Harare Africa/Johannesburg Africa/Juba Africa/Khartoum Africa/Kigali Africa/Lubumbashi Africa/Lusaka " +
    "Africa/Maputo Africa/Maseru Africa/Mbabane Africa/Tripoli Africa/Windhoek Europe/Kaliningrad",
  "120B LB Asia/Beirut",
  "120E AX BG CY EE FI GR LT LV MD RO UA Asia/Famagusta Asia/Nicosia Europe/Athens Europe/Bucharest " +
    "Europe/Chisinau Europe/Helsinki Europe/Kiev Europe/Kyiv Europe/Mariehamn Europe/Nicosia Europe/Riga " +
    "Europe/Sofia Europe/Tallinn Europe/Tiraspol Europe/Uzhgorod Europe/Vilnius Europe/Zaporozhye",
  "120G EG Egypt Africa/Cairo",
  "120I IL Israel Asia/Jerusalem Asia/Tel_Aviv",
  "180 BH BY DJ ER ET IQ JO KE KM KW MG QA RU SA SO SY TR TZ UG YE YT Turkey W-SU Africa/Addis_Ababa Africa/Asmara " +
    "Africa/Asmera Africa/Dar_es_Salaam Africa/Djibouti Africa/Kampala Africa/Mogadishu Africa/Nairobi Asia/Aden " +
    "Asia/Amman Asia/Baghdad Asia/Bahrain Asia/Damascus Asia/Istanbul Asia/Kuwait Asia/Qatar Asia/Riyadh " +
    "Europe/Istanbul Europe/Kirov Europe/Minsk Europe/Moscow Europe/Simferopol Europe/Volgograd Indian/Antananarivo " +
    "Indian/Comoro Indian/Mayotte",
  "210 IR Iran Asia/Tehran",
  "240 AE AM AZ GE MU OM RE SC Asia/Baku Asia/Dubai Asia/Muscat Asia/Tbilisi Asia/Yerevan Europe/Astrakhan " +
    "Europe/Samara Europe/Saratov Europe/Ulyanovsk Indian/Mahe Indian/Mauritius Indian/Reunion",
  "270 AF Asia/Kabul",
  "300 KZ MV PK TJ TM UZ Asia/Almaty Asia/Aqtau Asia/Aqtobe Asia/Ashgabat Asia/Ashkhabad Asia/Atyrau Asia/Dushanbe " +
    "Asia/Karachi Asia/Oral Asia/Qostanay Asia/Qyzylorda Asia/Samarkand Asia/Tashkent Asia/Yekaterinburg " +
    "Indian/Kerguelen Indian/Maldives",
  "330 IN LK Asia/Calcutta Asia/Colombo Asia/Kolkata",
  "345 NP Asia/Kathmandu Asia/Katmandu",
  "360 BD BT KG Asia/Bishkek Asia/Dacca Asia/Dhaka Asia/Kashgar Asia/Omsk Asia/Thimbu Asia/Thimphu Asia/Urumqi " +
    "Indian/Chagos",
  "390 CC MM Asia/Rangoon Asia/Yangon Indian/Cocos",
  "420 CX ID KH LA TH VN Asia/Bangkok Asia/Barnaul Asia/Ho_Chi_Minh Asia/Hovd Asia/Jakarta Asia/Krasnoyarsk " +
    "Asia/Novokuznetsk Asia/Novosibirsk Asia/Phnom_Penh Asia/Pontianak Asia/Saigon Asia/Tomsk Asia/Vientiane " +
    "Indian/Christmas",
  "480 BN CN HK MN MO MY PH SG TW Hongkong PRC ROC Singapore Asia/Brunei Asia/Choibalsan Asia/Chongqing " +
    "Asia/Chungking Asia/Harbin Asia/Hong_Kong Asia/Irkutsk Asia/Kuala_Lumpur Asia/Kuching Asia/Macao Asia/Macau " +
    "Asia/Makassar Asia/Manila Asia/Shanghai Asia/Singapore Asia/Taipei Asia/Ujung_Pandang Asia/Ulaanbaatar " +
    "Asia/Ulan_Bator Australia/Perth Australia/West",
  "525 Australia/Eucla",
  "540 JP KP KR PW TL Japan ROK Asia/Chita Asia/Dili Asia/Jayapura Asia/Khandyga Asia/Pyongyang Asia/Seoul " +
    "Asia/Tokyo Asia/Yakutsk Pacific/Palau",
  "570 Australia/Darwin Australia/North",
  "570A Australia/Adelaide Australia/Broken_Hill Australia/South Australia/Yancowinna",
  "600 GU MP PG Asia/Ust-Nera Asia/Vladivostok Australia/Brisbane Australia/Lindeman Australia/Queensland " +
    "Pacific/Chuuk Pacific/Guam Pacific/Port_Moresby Pacific/Saipan Pacific/Truk Pacific/Yap",
  "600A AU Australia/ACT Australia/Canberra Australia/Currie Australia/Hobart Australia/Melbourne Australia/NSW " +
    "Australia/Sydney Australia/Tasmania Australia/Victoria",
  "630H Australia/LHI Australia/Lord_Howe",
  "660 FM NC SB VU Asia/Magadan Asia/Sakhalin Asia/Srednekolymsk Pacific/Bougainville Pacific/Efate " +
    "Pacific/Guadalcanal Pacific/Kosrae Pacific/Noumea Pacific/Pohnpei Pacific/Ponape",
  "660A NF Pacific/Norfolk",
  "720 FJ KI MH NR TV WF Kwajalein Asia/Anadyr Asia/Kamchatka Pacific/Fiji Pacific/Funafuti Pacific/Kwajalein " +
    "Pacific/Majuro Pacific/Nauru Pacific/Tarawa Pacific/Wake Pacific/Wallis",
  "720Z NZ Pacific/Auckland",
  "765K NZ-CHAT Pacific/Chatham",
  "780 TK TO WS Pacific/Apia Pacific/Enderbury Pacific/Fakaofo Pacific/Kanton Pacific/Tongatapu",
  "840 Pacific/Kiritimati",
];
