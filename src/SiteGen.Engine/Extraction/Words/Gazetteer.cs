// Countries with their demonyms and capitals, and the regions and cities that news names most.
using System.Collections.Frozen;

namespace SiteGen.Extraction.Words;

internal static class Gazetteer
{
    // Country|demonyms|capital and other cities or regions, comma-separated.
    private const string Countries = """
        Afghanistan|Afghan,Afghans|Kabul,Kandahar,Herat
        Albania|Albanian,Albanians|Tirana
        Algeria|Algerian,Algerians|Algiers,Oran
        Angola|Angolan,Angolans|Luanda
        Argentina|Argentine,Argentines,Argentinian|Buenos Aires,Patagonia
        Armenia|Armenian,Armenians|Yerevan
        Australia|Australian,Australians|Canberra,Sydney,Melbourne,Brisbane,Perth,Adelaide,Queensland,Victoria,Tasmania,New South Wales
        Austria|Austrian,Austrians|Vienna,Salzburg
        Azerbaijan|Azerbaijani,Azerbaijanis|Baku
        Bahrain|Bahraini,Bahrainis|Manama
        Bangladesh|Bangladeshi,Bangladeshis|Dhaka,Chittagong,Sylhet,Cox's Bazar
        Belarus|Belarusian,Belarusians|Minsk
        Belgium|Belgian,Belgians|Brussels,Antwerp,Flanders
        Bhutan|Bhutanese|Thimphu
        Bolivia|Bolivian,Bolivians|La Paz
        Botswana||Gaborone
        Brazil|Brazilian,Brazilians|Brasília,Brasilia,Rio de Janeiro,São Paulo,Sao Paulo
        Bulgaria|Bulgarian,Bulgarians|Sofia
        Burkina Faso||Ouagadougou
        Cambodia|Cambodian,Cambodians|Phnom Penh
        Cameroon|Cameroonian|Yaoundé,Yaounde,Douala
        Canada|Canadian,Canadians|Ottawa,Toronto,Montreal,Vancouver,Quebec,Ontario,Alberta,British Columbia,Calgary
        Chad|Chadian,Chadians|
        Chile|Chilean,Chileans|Santiago,Valparaíso,Valparaiso
        China|Chinese|Beijing,Shanghai,Shenzhen,Guangzhou,Wuhan,Xinjiang,Tibet,Sichuan,Yunnan
        Colombia|Colombian,Colombians|Bogotá,Bogota,Medellín
        Costa Rica||San José
        Croatia|Croatian,Croatians|Zagreb
        Cuba|Cuban,Cubans|Havana
        Cyprus|Cypriot,Cypriots|Nicosia
        Czech Republic|Czech,Czechs|Prague
        Denmark|Danish,Danes|Copenhagen
        Ecuador|Ecuadorian|Quito
        Egypt|Egyptian,Egyptians|Cairo,Alexandria,Suez,Sinai
        El Salvador|Salvadoran|
        Estonia|Estonian,Estonians|Tallinn
        Ethiopia|Ethiopian,Ethiopians|Addis Ababa,Tigray
        Fiji|Fijian|Suva
        Finland|Finnish,Finns|Helsinki
        France|French|Paris,Marseille,Lyon,Toulouse,Brittany,Normandy
        Georgia|Georgian,Georgians|Tbilisi
        Germany|German,Germans|Berlin,Munich,Hamburg,Frankfurt,Cologne,Bavaria,Leipzig
        Ghana|Ghanaian,Ghanaians|Accra,Kumasi
        Greece|Greek,Greeks|Athens,Crete,Thessaloniki
        Guatemala|Guatemalan|
        Haiti|Haitian,Haitians|Port-au-Prince
        Honduras|Honduran|
        Hungary|Hungarian,Hungarians|Budapest
        Iceland|Icelandic,Icelanders|Reykjavik
        India|Indian,Indians|New Delhi,Delhi,Mumbai,Kolkata,Chennai,Bengaluru,Bangalore,Hyderabad,Gujarat,Kerala,Punjab,Assam,Bihar,Maharashtra,Tamil Nadu,Uttar Pradesh,Rajasthan,Kashmir,Karnataka,Odisha,West Bengal,Goa,Pune,Lucknow,Jaipur,Patna,Manipur,Ladakh,Telangana,Andhra Pradesh,Madhya Pradesh,Haryana
        Indonesia|Indonesian,Indonesians|Jakarta,Bali,Sumatra,Java,Aceh
        Iran|Iranian,Iranians|Tehran,Isfahan
        Iraq|Iraqi,Iraqis|Baghdad,Basra,Mosul
        Ireland|Irish|Dublin,Cork,Galway
        Israel|Israeli,Israelis|Tel Aviv,Jerusalem,Haifa
        Italy|Italian,Italians|Rome,Milan,Naples,Venice,Turin,Sicily,Tuscany
        Ivory Coast||Abidjan
        Jamaica|Jamaican,Jamaicans|Kingston
        Japan|Japanese|Tokyo,Osaka,Kyoto,Okinawa,Hokkaido,Hiroshima
        Jordan|Jordanian,Jordanians|Amman
        Kazakhstan|Kazakh,Kazakhs|Astana,Almaty
        Kenya|Kenyan,Kenyans|Nairobi,Mombasa,Kisumu
        Kuwait|Kuwaiti,Kuwaitis|Kuwait City
        Kyrgyzstan|Kyrgyz|Bishkek
        Laos|Lao,Laotian|Vientiane
        Latvia|Latvian,Latvians|Riga
        Lebanon|Lebanese|Beirut
        Liberia|Liberian|Monrovia
        Libya|Libyan,Libyans|Tripoli,Benghazi
        Lithuania|Lithuanian,Lithuanians|Vilnius
        Luxembourg||
        Malawi|Malawian|Lilongwe
        Malaysia|Malaysian,Malaysians|Kuala Lumpur,Penang
        Maldives|Maldivian|
        Mali|Malian|Bamako
        Malta|Maltese|Valletta
        Mexico|Mexican,Mexicans|Mexico City,Tijuana,Guadalajara
        Moldova|Moldovan|Chisinau
        Mongolia|Mongolian|Ulaanbaatar
        Morocco|Moroccan,Moroccans|Rabat,Casablanca,Marrakesh
        Mozambique|Mozambican|Maputo
        Myanmar|Burmese|Yangon,Naypyitaw
        Namibia|Namibian|Windhoek
        Nepal|Nepali,Nepalese|Kathmandu
        Netherlands|Dutch|Amsterdam,Rotterdam,The Hague,Utrecht
        New Zealand|New Zealander|Wellington,Auckland,Christchurch
        Nicaragua|Nicaraguan|
        Niger|Nigerien|Niamey
        Nigeria|Nigerian,Nigerians|Abuja,Lagos,Kano,Ibadan,Port Harcourt,Borno,Kaduna,Enugu
        North Korea|North Korean|Pyongyang
        Norway|Norwegian,Norwegians|Oslo,Bergen,Svalbard,Narvik,Tromsø
        Oman|Omani|Muscat
        Pakistan|Pakistani,Pakistanis|Islamabad,Karachi,Lahore,Rawalpindi,Peshawar,Quetta,Multan,Faisalabad,Sialkot,Gwadar,Sindh,Balochistan,Khyber Pakhtunkhwa,Gilgit-Baltistan,Gilgit,Swat,Sukkur,Larkana,Thatta,Skardu,Azad Kashmir,Muzaffarabad,Gujranwala,Hunza,Chitral,Bahawalpur
        Palestine|Palestinian,Palestinians|Gaza,West Bank,Ramallah,Rafah,Gaza City
        Panama|Panamanian|Panama City
        Paraguay|Paraguayan|
        Peru|Peruvian,Peruvians|Lima,Cusco
        Philippines|Filipino,Filipinos,Philippine|Manila,Mindanao,Cebu
        Poland|Polish,Poles|Warsaw,Krakow,Gdansk
        Portugal|Portuguese|Lisbon,Porto,Azores
        Qatar|Qatari,Qataris|Doha
        Romania|Romanian,Romanians|Bucharest
        Russia|Russian,Russians|Moscow,St Petersburg,Siberia,Chechnya,Vladivostok
        Rwanda|Rwandan|Kigali
        Saudi Arabia|Saudi,Saudis|Riyadh,Jeddah,Mecca,Makkah,Madinah
        Senegal|Senegalese|Dakar
        Serbia|Serbian,Serbs|Belgrade
        Sierra Leone||Freetown
        Singapore|Singaporean|
        Slovakia|Slovak,Slovaks|Bratislava
        Slovenia|Slovenian|Ljubljana
        Somalia|Somali,Somalis|Mogadishu
        South Africa|South African|Pretoria,Johannesburg,Cape Town,Durban,Soweto,Gauteng
        South Korea|South Korean,Korean,Koreans|Seoul,Busan
        South Sudan|South Sudanese|Juba
        Spain|Spanish,Spaniards|Madrid,Barcelona,Catalonia,Seville,Valencia,Bilbao
        Sri Lanka|Sri Lankan|Colombo,Jaffna,Kandy
        Sudan|Sudanese|Khartoum,Darfur
        Sweden|Swedish,Swedes|Stockholm,Gothenburg,Malmö
        Switzerland|Swiss|Bern,Geneva,Zurich,Davos,Basel
        Syria|Syrian,Syrians|Damascus,Aleppo,Idlib
        Taiwan|Taiwanese|Taipei
        Tajikistan|Tajik,Tajiks|Dushanbe
        Tanzania|Tanzanian|Dodoma,Dar es Salaam,Zanzibar
        Thailand|Thai,Thais|Bangkok,Phuket,Chiang Mai
        Tunisia|Tunisian,Tunisians|Tunis
        Turkey|Turkish,Turks|Ankara,Istanbul,Izmir
        Türkiye||
        Turkmenistan|Turkmen|Ashgabat
        Uganda|Ugandan,Ugandans|Kampala
        Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev,Kharkiv,Odesa,Lviv,Crimea,Donetsk,Donbas,Mariupol
        United Arab Emirates|Emirati,Emiratis|Abu Dhabi,Dubai,Sharjah
        United Kingdom|British,Britons,English,Scottish,Welsh|London,Britain,England,Scotland,Wales,Northern Ireland,Manchester,Liverpool,Birmingham,Leeds,Glasgow,Edinburgh,Cardiff,Belfast,Bristol,Sheffield,Newcastle,Cornwall,Yorkshire,Kent,Norfolk,Devon,Oxford,Cambridge,Hull,Great Britain
        United States|American,Americans|Washington,New York,Los Angeles,Chicago,Houston,California,Texas,Florida,Ohio,Missouri,Michigan,Georgia,Arizona,Nevada,Oregon,Colorado,Virginia,Pennsylvania,Illinois,Massachusetts,Boston,Philadelphia,San Francisco,Seattle,Miami,Detroit,Dallas,Atlanta,Denver,New Mexico,New Jersey,Alaska,Hawaii,Minnesota,Wisconsin,Iowa,Kansas,Louisiana,New Orleans,North Carolina,South Carolina,Tennessee,Kentucky,Utah,Montana,Wyoming,Maryland,Connecticut,Vermont,Maine,Nebraska,Oklahoma,Alabama,Mississippi,Indiana,Idaho,New York City,Washington DC,Las Vegas,Nashville,Phoenix
        Uruguay|Uruguayan|Montevideo
        Uzbekistan|Uzbek,Uzbeks|Tashkent,Samarkand
        Vatican||Vatican City
        Venezuela|Venezuelan,Venezuelans|Caracas
        Vietnam|Vietnamese|Hanoi,Ho Chi Minh City
        Yemen|Yemeni,Yemenis|Sanaa,Aden,Hodeidah
        Zambia|Zambian|Lusaka
        Zimbabwe|Zimbabwean|Harare
        Europe|European,Europeans|Scandinavia,Balkans,Caucasus
        Asia|Asian,Asians|Central Asia,South Asia,Southeast Asia,East Asia,Indus,Himalayas,Karakoram,Hindu Kush
        Africa|African,Africans|Sahel,Sahara,West Africa,East Africa,North Africa,Horn of Africa
        Middle East|Arab,Arabs|Levant
        Latin America|Latin American|South America,Central America,North America,Caribbean,Amazon,Andes
        Antarctica||Arctic,Atlantic,Pacific,Mediterranean,Greenland,Hong Kong,Macau,Kosovo,Bosnia,Eritrea,Somaliland,Mauritius,Seychelles,Madagascar,Guinea,Gambia,Togo,Benin,Gabon,Congo,Kinshasa,Brunei,East Timor,Papua New Guinea,Barbados,Bahamas,Trinidad and Tobago,Dominican Republic,Puerto Rico,North Macedonia,Montenegro,Djibouti,Lesotho,Eswatini
        """;

    private static readonly FrozenSet<string> Places = Countries.Split('\n')
        .SelectMany(line => line.Split('|') is [var country, _, var cities] ? cities.Split(',').Append(country) : []).Select(name => name.Trim()).Where(name => name.Length > 0)
        .Concat(Regions.All).Concat(["US", "USA", "UK", "UAE", "U.S.", "U.K.", "U.A.E.", "KP", "AJK"])
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> PlaceByChars = Places.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Places of one word (longer ones are found by <see cref="IsPlace"/>).</summary>
    public static IEnumerable<string> PlaceWords => Places.Where(place => !place.Contains(' ', StringComparison.Ordinal));

    // Tongues are no places: "he spoke in Yoruba".
    private const string Tongues = "Yoruba,Hausa,Igbo,Swahili,Kiswahili,Zulu,isiZulu,Xhosa,Urdu,Hindi,Punjabi,Pashto,Sindhi,Balochi,Saraiki,Bengali,Bangla,Tamil,Telugu,Marathi,Malayalam,Kannada,Gujarati,Farsi,Persian,Dari,Arabic,Hebrew,Kurdish,Mandarin,Cantonese,Tagalog,Malay,Latin,Gaelic,Afrikaans,Twi,Amharic,Creole,Patois,Catalan,Basque,Flemish,Uyghur,Tibetan,Quechua,Maori,Māori,Luo,Kikuyu,Shona,Sinhala,Braille,Pidgin,Spanish,Nepali";

    public static IEnumerable<string> Demonyms { get; } = Tongues.Split(',').Concat(
        Countries.Split('\n').SelectMany(line => line.Split('|') is [_, var demonyms, _] ? demonyms.Split(',') : [])
            .Select(name => name.Trim()).Where(name => name.Length > 0 && !name.Contains(' ', StringComparison.Ordinal))).ToArray();

    public static bool IsPlace(ReadOnlySpan<char> name) => PlaceByChars.Contains(name);
}
