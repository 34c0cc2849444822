// Countries with their demonyms and capitals, and the regions and cities that news names most.
using System.Collections.Frozen;

namespace SiteGen.Extraction.Words;

internal static class Gazetteer
{
    // Country|demonyms|capital and other cities or regions, comma-separated.
    private const string Countries = """
        Afghanistan|Afghan,Afghans|Kabul,Kandahar,Herat,Jalalabad,Kunduz,Mazar-i-Sharif,Helmand,Nangarhar
        Albania|Albanian,Albanians|Tirana
        Algeria|Algerian,Algerians|Algiers,Oran
        Angola|Angolan,Angolans|Luanda
        Argentina|Argentine,Argentines,Argentinian|Buenos Aires,Patagonia,Córdoba,Mendoza
        Armenia|Armenian,Armenians|Yerevan
        Australia|Australian,Australians|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Queensland,Victoria,Tasmania,New South Wales,Hobart,Darwin,Geelong,Newcastle,Gold Coast,Western Australia,South Australia,Northern Territory,Gippsland
        Austria|Austrian,Austrians|Vienna,Salzburg,Graz,Linz,Innsbruck
        Azerbaijan|Azerbaijani,Azerbaijanis|Baku
        Bahrain|Bahraini,Bahrainis|Manama
        Bangladesh|Bangladeshi,Bangladeshis|Dhaka,Chittagong,Sylhet,Cox's Bazar,Khulna,Rajshahi,Barishal,Rangpur
        Belarus|Belarusian,Belarusians|Minsk
        Belgium|Belgian,Belgians|Brussels,Antwerp,Flanders,Ghent,Liège,Bruges,Wallonia
        Bhutan|Bhutanese|Thimphu
        Bolivia|Bolivian,Bolivians|La Paz,Cochabamba,Sucre
        Botswana||Gaborone
        Brazil|Brazilian,Brazilians|Brasília,Brasilia,Rio de Janeiro,São Paulo,Sao Paulo,Salvador,Recife,Porto Alegre,Belo Horizonte,Manaus,Belém,Bahia,Minas Gerais
        Bulgaria|Bulgarian,Bulgarians|Sofia
        Burkina Faso||Ouagadougou
        Cambodia|Cambodian,Cambodians|Phnom Penh
        Cameroon|Cameroonian|Yaoundé,Yaounde,Douala,Bamenda,Garoua
        Canada|Canadian,Canadians|Ottawa,Toronto,Montreal,Vancouver,Quebec,Ontario,Alberta,British Columbia,Calgary,Nova Scotia,New Brunswick,Manitoba,Saskatchewan,Newfoundland,Newfoundland and Labrador,Prince Edward Island,Yukon,Nunavut,Northwest Territories,Edmonton,Winnipeg,Halifax,Saskatoon,Quebec City,Windsor,Barrie
        Chad|Chadian,Chadians|
        Chile|Chilean,Chileans|Santiago,Valparaíso,Valparaiso
        China|Chinese|Beijing,Shanghai,Shenzhen,Guangzhou,Wuhan,Xinjiang,Tibet,Sichuan,Yunnan,Chongqing,Tianjin,Chengdu,Nanjing,Hangzhou,Guangdong,Zhejiang,Jiangsu,Fujian,Henan,Hunan,Hubei,Hebei,Shandong,Shanxi,Shaanxi,Inner Mongolia,Harbin,Xiamen,Kunming,Lhasa,Urumqi
        Colombia|Colombian,Colombians|Bogotá,Bogota,Medellín,Cali,Cartagena,Barranquilla
        Costa Rica||San José
        Croatia|Croatian,Croatians|Zagreb,Dubrovnik
        Cuba|Cuban,Cubans|Havana
        Cyprus|Cypriot,Cypriots|Nicosia,Limassol,Larnaca
        Czech Republic|Czech,Czechs|Prague,Brno,Ostrava
        Denmark|Danish,Danes|Copenhagen,Aarhus,Odense,Aalborg
        Ecuador|Ecuadorian|Quito
        Egypt|Egyptian,Egyptians|Cairo,Alexandria,Suez,Sinai,Giza,Luxor,Aswan
        El Salvador|Salvadoran|
        Estonia|Estonian,Estonians|Tallinn
        Ethiopia|Ethiopian,Ethiopians|Addis Ababa,Tigray,Oromia,Amhara,Mekelle
        Fiji|Fijian|Suva
        Finland|Finnish,Finns|Helsinki,Tampere,Turku,Espoo,Lapland
        France|French|Paris,Marseille,Lyon,Toulouse,Brittany,Normandy,Bordeaux,Lille,Strasbourg,Nantes,Rennes,Grenoble,Corsica,Provence,Alsace
        Georgia|Georgian,Georgians|Tbilisi
        Germany|German,Germans|Berlin,Munich,Hamburg,Frankfurt,Cologne,Bavaria,Leipzig,Stuttgart,Düsseldorf,Dresden,Hanover,Bremen,Nuremberg,Saxony,Dortmund,Kassel,Bonn,Thuringia,Hesse,Baden-Württemberg,Wolfsburg
        Ghana|Ghanaian,Ghanaians|Accra,Kumasi,Tamale,Takoradi,Sekondi,Cape Coast,Ashanti
        Greece|Greek,Greeks|Athens,Crete,Thessaloniki,Piraeus,Patras,Lesbos,Rhodes,Corfu
        Guatemala|Guatemalan|
        Haiti|Haitian,Haitians|Port-au-Prince
        Honduras|Honduran|
        Hungary|Hungarian,Hungarians|Budapest,Szeged,Debrecen
        Iceland|Icelandic,Icelanders|Reykjavik,Akureyri
        India|Indian,Indians|New Delhi,Delhi,Mumbai,Kolkata,Chennai,Bengaluru,Bangalore,Hyderabad,Gujarat,Kerala,Punjab,Assam,Bihar,Maharashtra,Tamil Nadu,Uttar Pradesh,Rajasthan,Kashmir,Karnataka,Odisha,West Bengal,Goa,Pune,Lucknow,Jaipur,Patna,Manipur,Ladakh,Telangana,Andhra Pradesh,Madhya Pradesh,Haryana,Chandigarh,Ahmedabad,Surat,Indore,Bhopal,Nagpur,Varanasi,Kanpur,Agra,Amritsar,Srinagar,Jammu,Guwahati,Ranchi,Raipur,Dehradun,Shimla,Thiruvananthapuram,Kochi,Kozhikode,Mysuru,Mangaluru,Visakhapatnam,Vijayawada,Coimbatore,Madurai,Bhubaneswar,Noida,Gurugram,Thane,Nashik,Jodhpur,Udaipur,Kota,Chhattisgarh,Jharkhand,Uttarakhand,Himachal Pradesh,Arunachal Pradesh,Meghalaya,Nagaland,Mizoram,Tripura,Sikkim,Puducherry,Jammu and Kashmir,Prayagraj,Meerut,Vadodara,Rajkot
        Indonesia|Indonesian,Indonesians|Jakarta,Bali,Sumatra,Java,Aceh,Surabaya,Bandung,Medan,Semarang,Yogyakarta,Sulawesi,Borneo,Papua,Lombok,Denpasar
        Iran|Iranian,Iranians|Tehran,Isfahan,Shiraz,Tabriz,Mashhad
        Iraq|Iraqi,Iraqis|Baghdad,Basra,Mosul,Erbil,Kirkuk,Najaf,Karbala,Anbar
        Ireland|Irish|Dublin,Cork,Galway,Limerick,Waterford,Kerry,Donegal,Mayo,Sligo,Kilkenny,Wexford,Tipperary,Connemara,Letterkenny,Drogheda,Dundalk
        Israel|Israeli,Israelis|Tel Aviv,Jerusalem,Haifa,Beersheba,Ashdod
        Italy|Italian,Italians|Rome,Milan,Naples,Venice,Turin,Sicily,Tuscany,Genoa,Bologna,Florence,Palermo,Bari,Sardinia,Verona,Trieste,Lombardy,Calabria,Catania
        Ivory Coast||Abidjan
        Jamaica|Jamaican,Jamaicans|Kingston,Montego Bay,Trelawny,Falmouth,Mandeville
        Japan|Japanese|Tokyo,Osaka,Kyoto,Okinawa,Hokkaido,Hiroshima,Nagoya,Yokohama,Fukuoka,Sapporo,Kobe,Sendai,Nagasaki,Fukushima
        Jordan|Jordanian,Jordanians|Amman
        Kazakhstan|Kazakh,Kazakhs|Astana,Almaty
        Kenya|Kenyan,Kenyans|Nairobi,Mombasa,Kisumu,Eldoret,Nakuru,Turkana,Lamu,Kericho,Garissa,Machakos,Kakamega,Lodwar,Naivasha,Nyeri,Kiambu
        Kuwait|Kuwaiti,Kuwaitis|Kuwait City
        Kyrgyzstan|Kyrgyz|Bishkek
        Laos|Lao,Laotian|Vientiane
        Latvia|Latvian,Latvians|Riga
        Lebanon|Lebanese|Beirut,Sidon
        Liberia|Liberian|Monrovia
        Libya|Libyan,Libyans|Tripoli,Benghazi
        Lithuania|Lithuanian,Lithuanians|Vilnius
        Luxembourg||
        Malawi|Malawian|Lilongwe,Blantyre,Mzuzu,Zomba
        Malaysia|Malaysian,Malaysians|Kuala Lumpur,Penang,Sabah,Sarawak,Johor,Selangor,Putrajaya
        Maldives|Maldivian|
        Mali|Malian|Bamako
        Malta|Maltese|Valletta
        Mexico|Mexican,Mexicans|Mexico City,Tijuana,Guadalajara,Monterrey,Oaxaca,Chiapas,Cancún,Puebla,Veracruz,Sinaloa,Ciudad Juárez
        Moldova|Moldovan|Chisinau
        Mongolia|Mongolian|Ulaanbaatar
        Morocco|Moroccan,Moroccans|Rabat,Casablanca,Marrakesh,Fez,Tangier,Agadir,Essaouira
        Mozambique|Mozambican|Maputo,Beira,Cabo Delgado
        Myanmar|Burmese|Yangon,Naypyitaw
        Namibia|Namibian|Windhoek
        Nepal|Nepali,Nepalese|Kathmandu,Pokhara
        Netherlands|Dutch|Amsterdam,Rotterdam,The Hague,Utrecht,Eindhoven,Groningen,Breda,Maastricht
        New Zealand|New Zealander|Wellington,Auckland,Christchurch,Dunedin,Hamilton,Queenstown,Otago,Tauranga
        Nicaragua|Nicaraguan|
        Niger|Nigerien|Niamey
        Nigeria|Nigerian,Nigerians|Abuja,Lagos,Kano,Ibadan,Port Harcourt,Borno,Kaduna,Enugu,Ogun,Oyo,Anambra,Imo,Abia,Kogi,Kwara,Benue,Plateau State,Sokoto,Zamfara,Katsina,Jigawa,Bauchi,Gombe,Adamawa,Taraba,Yobe,Edo,Ekiti,Ondo,Osun,Bayelsa,Akwa Ibom,Cross River,Ebonyi,Nasarawa,Niger Delta,Jos,Maiduguri,Benin City,Onitsha,Awka,Owerri,Calabar,Warri,Ilorin,Abeokuta,Akure,Asaba,Uyo,Ikeja,Ado-Ekiti,Osogbo
        North Korea|North Korean|Pyongyang
        Norway|Norwegian,Norwegians|Oslo,Bergen,Svalbard,Narvik,Tromsø,Trondheim,Stavanger,Bodø
        Oman|Omani|Muscat
        Pakistan|Pakistani,Pakistanis|Islamabad,Karachi,Lahore,Rawalpindi,Peshawar,Quetta,Multan,Faisalabad,Sialkot,Gwadar,Sindh,Balochistan,Khyber Pakhtunkhwa,Gilgit-Baltistan,Gilgit,Swat,Sukkur,Larkana,Thatta,Skardu,Azad Kashmir,Muzaffarabad,Gujranwala,Hunza,Chitral,Bahawalpur,Hyderabad,Sargodha,Sahiwal,Okara,Kasur,Sheikhupura,Jhelum,Rahim Yar Khan,Dera Ghazi Khan,Dera Ismail Khan,Mardan,Abbottabad,Mansehra,Kohat,Bannu,Swabi,Charsadda,Nowshera,Khyber,Waziristan,North Waziristan,South Waziristan,Kurram,Bajaur,Turbat,Khuzdar,Panjgur,Mirpur,Mirpurkhas,Nawabshah,Jacobabad,Shikarpur,Ghotki,Dadu,Badin,Sujawal,Tharparkar,Thar,Umerkot,Sanghar,Jhang,Chiniot,Vehari,Khanewal,Bahawalnagar,Mianwali,Attock,Chakwal,Gujrat,Narowal,Torkham,Wagah,Murree,Naran,Sibi,Zhob
        Palestine|Palestinian,Palestinians|Gaza,West Bank,Ramallah,Rafah,Gaza City
        Panama|Panamanian|Panama City
        Paraguay|Paraguayan|
        Peru|Peruvian,Peruvians|Lima,Cusco,Arequipa,Trujillo,Iquitos
        Philippines|Filipino,Filipinos,Philippine|Manila,Mindanao,Cebu,Quezon City,Davao,Luzon,Visayas,Palawan,Iloilo,Baguio,Leyte,Samar
        Poland|Polish,Poles|Warsaw,Krakow,Gdansk,Wrocław,Poznań,Łódź,Kraków,Lublin,Gdańsk
        Portugal|Portuguese|Lisbon,Porto,Azores,Madeira,Algarve,Coimbra,Braga
        Qatar|Qatari,Qataris|Doha
        Romania|Romanian,Romanians|Bucharest,Cluj,Timișoara,Transylvania,Iași
        Russia|Russian,Russians|Moscow,St Petersburg,Siberia,Chechnya,Vladivostok,Kazan,Novosibirsk,Yekaterinburg,Dagestan,Belgorod,Kursk,Rostov,Sochi,Murmansk,Kaliningrad,Tatarstan,St. Petersburg
        Rwanda|Rwandan|Kigali
        Saudi Arabia|Saudi,Saudis|Riyadh,Jeddah,Mecca,Makkah,Madinah,Medina,Dammam
        Senegal|Senegalese|Dakar,Saint-Louis
        Serbia|Serbian,Serbs|Belgrade,Novi Sad
        Sierra Leone||Freetown
        Singapore|Singaporean|
        Slovakia|Slovak,Slovaks|Bratislava
        Slovenia|Slovenian|Ljubljana
        Somalia|Somali,Somalis|Mogadishu,Puntland,Kismayo,Hargeisa
        South Africa|South African|Pretoria,Johannesburg,Cape Town,Durban,Soweto,Gauteng,Limpopo,Mpumalanga,KwaZulu-Natal,Eastern Cape,Western Cape,Northern Cape,Free State,Bloemfontein,Polokwane,Gqeberha,Tshwane,Ekurhuleni,Mamelodi,Khayelitsha,Pietermaritzburg
        South Korea|South Korean,Korean,Koreans|Seoul,Busan,Incheon,Daegu,Jeju
        South Sudan|South Sudanese|Juba
        Spain|Spanish,Spaniards|Madrid,Barcelona,Catalonia,Seville,Valencia,Bilbao,Malaga,Málaga,Zaragoza,Galicia,Andalusia,Granada,Mallorca,Tenerife,Canary Islands,Zamora,Murcia,Asturias
        Sri Lanka|Sri Lankan|Colombo,Jaffna,Kandy,Galle,Trincomalee,Batticaloa
        Sudan|Sudanese|Khartoum,Darfur
        Sweden|Swedish,Swedes|Stockholm,Gothenburg,Malmö,Uppsala,Lund,Kiruna,Malmo
        Switzerland|Swiss|Bern,Geneva,Zurich,Davos,Basel,Lausanne,Lucerne,Lugano,Zürich
        Syria|Syrian,Syrians|Damascus,Aleppo,Idlib,Homs,Latakia,Raqqa,Deir ez-Zor
        Taiwan|Taiwanese|Taipei,Kaohsiung,Taichung
        Tajikistan|Tajik,Tajiks|Dushanbe,Khujand
        Tanzania|Tanzanian|Dodoma,Dar es Salaam,Zanzibar,Arusha,Mwanza,Mbeya
        Thailand|Thai,Thais|Bangkok,Phuket,Chiang Mai,Pattaya
        Tunisia|Tunisian,Tunisians|Tunis
        Turkey|Turkish,Turks|Ankara,Istanbul,Izmir,Antalya,Bursa,Adana,Gaziantep,Diyarbakir
        Türkiye||
        Turkmenistan|Turkmen|Ashgabat
        Uganda|Ugandan,Ugandans|Kampala,Gulu,Entebbe,Jinja,Mbarara
        Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev,Kharkiv,Odesa,Lviv,Crimea,Donetsk,Donbas,Mariupol,Kherson,Zaporizhzhia,Dnipro,Luhansk,Odessa,Poltava
        United Arab Emirates|Emirati,Emiratis|Abu Dhabi,Dubai,Sharjah
        United Kingdom|British,Britons,English,Scottish,Welsh|London,Britain,England,Scotland,Wales,Northern Ireland,Manchester,Liverpool,Birmingham,Leeds,Glasgow,Edinburgh,Cardiff,Belfast,Bristol,Sheffield,Newcastle,Cornwall,Yorkshire,Kent,Norfolk,Devon,Oxford,Cambridge,Hull,Great Britain,Nottingham,Leicester,Coventry,Plymouth,Southampton,Portsmouth,Brighton,Sunderland,Middlesbrough,Bradford,Wolverhampton,Stoke-on-Trent,Swansea,Newport,Wrexham,Aberdeen,Dundee,Inverness,Perthshire,Fife,Derry,Londonderry,York,Exeter,Norwich,Ipswich,Peterborough,Swindon,Gloucester,Cheltenham,Blackpool,Bolton,Huddersfield,Doncaster,Hertfordshire,Essex,Sussex,Surrey,Hampshire,Dorset,Somerset,Wiltshire,Gloucestershire,Oxfordshire,Cambridgeshire,Suffolk,Lincolnshire,Nottinghamshire,Derbyshire,Leicestershire,Staffordshire,Shropshire,Cheshire,Lancashire,Cumbria,Northumberland,County Durham,West Yorkshire,South Yorkshire,North Yorkshire,West Midlands,Greater Manchester,Merseyside,Tyneside,Teesside,Bedfordshire,Buckinghamshire,Berkshire,Worcestershire,Herefordshire,Warwickshire,Northamptonshire,Aberdeenshire,Highlands,Hebrides,Orkney,Shetland,Anglesey,Gwynedd,Powys,Pembrokeshire,Carmarthenshire,Ceredigion,Glamorgan,Isle of Wight,Isle of Man,Jersey,Guernsey,Shrewsbury,Worcester,Hereford,Lancaster,Carlisle,Durham,Canterbury,Winchester,Salisbury,Truro,Maidstone,Colchester,Chelmsford,Stirling,Perth,Bangor,Aberystwyth,Llandudno,Lisburn,Omagh,Stockport,Rochdale,Oldham,Wigan,Halifax,Harrogate,Scarborough,Whitby,Grimsby,Scunthorpe,Northampton,Luton,Slough,Basingstoke,Bournemouth,Poole,Torquay,Croydon,Hackney,Brixton,Tottenham,Islington,Camden,Heathrow,Gatwick,Westminster,Whitehall
        United States|American,Americans|Washington,New York,Los Angeles,Chicago,Houston,California,Texas,Florida,Ohio,Missouri,Michigan,Georgia,Arizona,Nevada,Oregon,Colorado,Virginia,Pennsylvania,Illinois,Massachusetts,Boston,Philadelphia,San Francisco,Seattle,Miami,Detroit,Dallas,Atlanta,Denver,New Mexico,New Jersey,Alaska,Hawaii,Minnesota,Wisconsin,Iowa,Kansas,Louisiana,New Orleans,North Carolina,South Carolina,Tennessee,Kentucky,Utah,Montana,Wyoming,Maryland,Connecticut,Vermont,Maine,Nebraska,Oklahoma,Alabama,Mississippi,Indiana,Idaho,New York City,Washington DC,Las Vegas,Nashville,Phoenix,Delaware,New Hampshire,Rhode Island,North Dakota,South Dakota,West Virginia,Arkansas,Baltimore,Minneapolis,St. Louis,St Louis,Kansas City,Cleveland,Cincinnati,Pittsburgh,Milwaukee,Memphis,Tampa,Austin,San Antonio,San Diego,San Jose,Sacramento,Oakland,Portland,Salt Lake City,Albuquerque,Tucson,El Paso,Fort Worth,Oklahoma City,Omaha,Des Moines,Honolulu,Anchorage,Brooklyn,Manhattan,Bronx,Staten Island,Harlem,Buffalo,Albany,Newark,Hartford,Richmond,Norfolk,Raleigh,Birmingham,Montgomery,Baton Rouge,Little Rock,Boise,Spokane,Silicon Valley,Hollywood,Midwest,New England
        Uruguay|Uruguayan|Montevideo
        Uzbekistan|Uzbek,Uzbeks|Tashkent,Samarkand
        Vatican||Vatican City
        Venezuela|Venezuelan,Venezuelans|Caracas,Maracaibo
        Vietnam|Vietnamese|Hanoi,Ho Chi Minh City,Da Nang,Haiphong
        Yemen|Yemeni,Yemenis|Sanaa,Aden,Hodeidah
        Zambia|Zambian|Lusaka,Kitwe,Ndola,Copperbelt,Livingstone
        Zimbabwe|Zimbabwean|Harare,Bulawayo,Mutare
        Europe|European,Europeans|Scandinavia,Balkans,Caucasus
        Asia|Asian,Asians|Central Asia,South Asia,Southeast Asia,East Asia,Indus,Himalayas,Karakoram,Hindu Kush
        Africa|African,Africans|Sahel,Sahara,West Africa,East Africa,North Africa,Horn of Africa
        Middle East|Arab,Arabs|Levant
        Latin America|Latin American|South America,Central America,North America,Caribbean,Amazon,Andes
        Antarctica||Arctic,Atlantic,Pacific,Mediterranean,Greenland,Hong Kong,Macau,Kosovo,Bosnia,Eritrea,Somaliland,Mauritius,Seychelles,Madagascar,Guinea,Gambia,Togo,Benin,Gabon,Congo,Kinshasa,Brunei,East Timor,Papua New Guinea,Barbados,Bahamas,Trinidad and Tobago,Dominican Republic,Puerto Rico,North Macedonia,Montenegro,Djibouti,Lesotho,Eswatini,Suriname,Guyana,Belize,Grenada,Dominica,Saint Lucia,St Lucia,Antigua,Antigua and Barbuda,Saint Kitts and Nevis,Saint Vincent,Vanuatu,Samoa,Tonga,Tuvalu,Kiribati,Nauru,Palau,Micronesia,Marshall Islands,Solomon Islands,New Caledonia,Guam,Bermuda,Aruba,Curaçao,Martinique,Guadeloupe,Trinidad,Tobago,Port of Spain,Bridgetown,Georgetown,Paramaribo,Nassau,Castries,Monaco,Liechtenstein,Andorra,San Marino,Gibraltar,Faroe Islands,Western Sahara,Guinea-Bissau,Equatorial Guinea,Burundi,Bujumbura,Central African Republic,Bangui,Comoros,Cape Verde,Mauritania,Nouakchott,Sao Tome,Democratic Republic of Congo,Republic of Congo,Goma,Bukavu,Lubumbashi,North Kivu,South Kivu,Lomé,Cotonou,Libreville,Brazzaville,Conakry,Bissau,Banjul,Nouméa,Sarajevo,Skopje,Pristina,Podgorica,East Germany,West Germany,Soviet Union,Yugoslavia,Czechoslovakia,Rhodesia,Zaire,Ceylon,Burma,Gulf of Mexico,Strait of Hormuz,Red Sea,Black Sea,North Sea,Baltic Sea,Caspian Sea,South China Sea,Persian Gulf,Bay of Bengal,Suez Canal,Panama Canal,English Channel,Nile,Danube,Rhine,Mekong,Ganges,Brahmaputra,Yangtze,Thames,Severn,Mersey,Tyne,Trent,Clyde,Seine,Loire,Rhône,Elbe,Volga,Zambezi,Orinoco,Jhelum,Chenab,Sutlej,Yamuna,Godavari,Tigris,Euphrates,Irrawaddy,Liffey,Okavango,Murray,Orange River,Volta,Lake Victoria,Kilimanjaro,Everest,Mount Everest,Alps,Pyrenees,Rockies,Pacific Ocean,Atlantic Ocean,Indian Ocean,Arabian Sea,Arabian Peninsula,Siachen
        """;

    private static readonly FrozenSet<string> Places = Countries.Split('\n')
        .SelectMany(line => line.Split('|') is [var country, _, var cities] ? cities.Split(',').Append(country) : []).Select(name => name.Trim()).Where(name => name.Length > 0)
        .Concat(["US", "USA", "UK", "UAE", "U.S.", "U.K.", "U.A.E.", "KP", "AJK"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceByChars = Places.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Places of one word (longer ones are found by <see cref="IsPlace"/>).</summary>
    public static IEnumerable<string> PlaceWords => Places.Where(place => !place.Contains(' ', StringComparison.Ordinal));

    private const string OnePerson = "Swede Dane Finn Pole Turk Spaniard Scot Briton Serb Croat Kurd Czech Slovak Slovene Latvian Lithuanian Estonian Kenyan Ethiopian Ugandan";

    public static IEnumerable<string> Demonyms { get; } = OnePerson.Split(' ').Concat(
        Countries.Split('\n').SelectMany(line => line.Split('|') is [_, var demonyms, _] ? demonyms.Split(',') : [])
            .Select(name => name.Trim()).Where(name => name.Length > 0 && !name.Contains(' ', StringComparison.Ordinal))).Distinct(StringComparer.OrdinalIgnoreCase).ToArray();

    public static bool IsPlace(ReadOnlySpan<char> name) => PlaceByChars.Contains(name);
}
