"""How Dutch shows who is meant: words around names."""

from __future__ import annotations

from dialogs.utterance.language import NameWords, phrases, words
from dialogs.utterance.languages.dutch.everyday import ALSO_NAMES, NOBODY, ORDINARY

_PREDICATE = words(
    """
    heeft heb hebben had hadden is zijn was waren bent wordt worden werd werden kan kunnen kon konden moet
    moeten moest mag zou zouden zal zullen staat staan stond stonden werkt werkte werken komt kwam krijgt kreeg
    krijgen kreeg ziet begint begon start startte ontbreekt mist bestaat bestond verschijnt verscheen lijkt
    blijft hoort klopt kloppen niet nooit nog geen loopt hangt zit gaat fout verkeerd foutief onjuist verouderd
    """
)

_SAYS = words(
    """
    zegt zei zeggen vraagt vroeg vragen meldt meldde melden vertelt vertelde belt belde bellen mailt mailde
    mailden schrijft schreef wil wilt willen wilde wou denkt dacht klaagt klaagde geeft gaf weten stuurde
    stuurt appte appt antwoordde bevestigde bevestigt beweert beweerde merkt merkte zag vindt
    gezegd gevraagd gemeld verteld gebeld gemaild geschreven geklaagd aangegeven doorgegeven gerapporteerd
    bevestigd geappt gemerkt opgemerkt gewezen beweerd doorgestuurd aangekaart ingeschoten
    """
)

_OWNED = words(
    """
    account accounts ad-account adaccount gebruikersaccount useraccount entra-account werkaccount
    e-mailaccount mailaccount login toegang mailbox postvak profiel gebruikersnaam inlognaam loginnaam upn
    username user gebruiker wachtwoord licentie
    functie functietitel jobtitel titel rol positie afdeling team dienst departement manager leidinggevende baas
    chef overste supervisor naam achternaam voornaam familienaam weergavenaam telefoonnummer telefoon gsm
    gsm-nummer mobiel mobiele mobieltje nummer mail e-mail email mailadres e-mailadres emailadres locatie kantoor
    standplaats vestiging werkplek bedrijf stad land kostenplaats gegevens data info profielgegevens wijziging
    wijzigingen naamswijziging aanpassing mutatie startdatum einddatum contract indiensttreding personeelsnummer
    nieuwe oude eerste laatste job functiewijziging
    """
)

_TITLES = words(
    """
    dhr mevr mevrouw mw mevr. meneer mijnheer heer mr mrs ms mej juffrouw juf dr drs ir ing prof
    professor dokter doctor miss
    """
)

_OFFICES = words(
    """
    manager leidinggevende baas chef teamleider teamlead lijnmanager supervisor overste diensthoofd
    """
)

NAMES = NameWords(
    ordinary=ORDINARY,
    also_names=ALSO_NAMES,
    particles=words(
        """
        van de der den het 't t ter ten te tot op aan von da la le el al bin ibn di du dos das do del della e y
        zu af av st vande vander vanden ver
        """
    ),
    inner=words("van de der den het 't t ter ten te tot op aan e y st"),
    titles=_TITLES,
    endings=tuple(
        sorted(
            words(
                """
                heid atie aties eren eerd eerde eert elijk elijke isch ische schap tje tjes baar bare ingen
                loos loze teit achtig ering erings ating iging tion
                """
            )
        )
    ),
    noun_endings=(),
    places_and_things=NOBODY,
    before=_PREDICATE
    | _TITLES
    | words(
        """
        van voor over met bij aan om of dat waarom wanneer en account gebruiker user medewerker medewerkster
        werknemer werkneemster collega persoon stagiair stagiaire starter nieuwkomer vertrekker aanwinst kracht
        collegas medewerkers gebruikers namelijk genaamd heet heette betreft betreffende inzake onze
        nieuweling contractant consultant externe interim jobstudent uitzendkracht
        omtrent rond aangaande volg check controleer ben bekijk help provision provisioneer synchroniseer sync
        maak hoelang zonder tegen want omdat terwijl sinds toen indien zodra wie geef laat zoek vind
        doe onboard escaleer verwijder blokkeer deactiveer krijgen kreeg ons ken kent ziet vindt zie klopt
        kloppen status hire joiner leaver hires ook noch
        """
    ),
    after=_PREDICATE
    | words(
        """
        en uit vertrok vertrekt vertrokken ontbreken gestart begonnen aangemaakt geprovisioned heet in
        haar z'n d'r hun alsjeblieft aub a.u.b graag nu opnieuw die verliet verlaat klopt
        kloppen ging weg ook
        """
    ),
    others=words("andere ander"),
    intends=words("bedoel bedoelde bedoelden bedoelt zoek"),
    rules_out=words("niet"),
    predicate=_PREDICATE,
    determiners=words(
        """
        de het een t dit dat deze die mijn m'n jouw je uw haar z'n d'r hun ons onze elke elk ieder iedere geen
        welke welk
        """
    ),
    articles=words("de het een"),
    definite=words("de het"),
    definite_bars=7,
    joins=words("en & + plus alsook"),
    from_before=words(
        """
        @ door volgens namens via cc bcc beste geachte lieve hoi hallo hey hai hi hello dag dear manager leidinggevende
        baas chef teamleider teamlead lijnmanager supervisor recruiter mentor buddy overste diensthoofd
        hr-partner directeur directrice ceo diensthoofd afdelingshoofd gr grtz mvg afzender aanvrager melder beller aldus zegt zei vraagt vroeg meldt meldde belde schrijft
        schreef mailde goedemorgen goedemiddag goeiemorgen goedenavond bedankt dank dankje dankjewel
        merci groet groeten groetjes hr-collega hr-medewerker hr-adviseur heisst
        """
    ),
    always_from=words(
        """
        door volgens namens cc beste geachte lieve hoi hallo hey hai hi hello dag dear goedemorgen goedemiddag
        goeiemorgen goedenavond aldus via zegt zei vraagt vroeg
        """
    ),
    from_pairs=frozenset(),
    spare_pairs=frozenset(
        {
            ("mail", "van"),
            ("mailtje", "van"),
            ("e-mail", "van"),
            ("bericht", "van"),
            ("berichtje", "van"),
            ("telefoontje", "van"),
            ("telefoon", "van"),
            ("call", "van"),
            ("melding", "van"),
            ("verzoek", "van"),
            ("vraag", "van"),
            ("vraagje", "van"),
            ("hoorde", "van"),
            ("hoor", "van"),
            ("gehoord", "van"),
            ("hoorden", "van"),
            ("vernam", "van"),
            ("begreep", "van"),
            ("begrepen", "van"),
            ("kreeg", "van"),
            ("ticket", "van"),
            ("groet", "van"),
            ("groeten", "van"),
            ("groetjes", "van"),
            ("opdracht", "van"),
            ("klacht", "van"),
            ("dank", "aan"),
            ("groetjes", "aan"),
            ("groeten", "aan"),
            ("vervanger", "van"),
            ("assistent", "van"),
            ("assistente", "van"),
            ("gevraagd", "aan"),
            ("vroeg", "aan"),
            ("gesproken", "met"),
            ("gebeld", "met"),
            ("gebeld", "door"),
            ("overleg", "met"),
            ("mailtje", "aan"),
            ("ondertekend", "door"),
            ("hulp", "van"),
            ("hoor", "net"),
            ("namens", "collega"),
            ("vraag", "uit"),
            ("feedback", "van"),
            ("antwoord", "van"),
            ("reactie", "van"),
            ("goedkeuring", "van"),
            ("goed", "van"),
            ("bevestiging", "van"),
            ("doorgestuurd", "van"),
            ("app", "van"),
            ("appje", "van"),
            ("sms", "van"),
            ("sms'je", "van"),
            ("info", "van"),
            ("gekregen", "van"),
            ("bel", "met"),
            ("overste", "is"),
            ("heet", "hij"),
            ("heet", "ze"),
            ("heet", "zij"),
            ("belletje", "van"),
            ("telefoontjes", "van"),
            ("berichtjes", "van"),
            ("mailtjes", "van"),
            ("signaal", "van"),
            ("seintje", "van"),
            ("opmerking", "van"),
            ("navraag", "van"),
            ("verwijzing", "van"),
            ("bezwaar", "van"),
            ("opvolger", "van"),
            ("opvolgster", "van"),
            ("voorganger", "van"),
            ("voorgangster", "van"),
            ("vervangster", "van"),
            ("verzoekje", "van"),
            ("aanvraag", "van"),
            ("advies", "van"),
            ("tip", "van"),
        }
    ),
    says=_SAYS,
    acts=words("keurde maakte voerde wijzigde veranderde paste zette nam stuurde registreerde vulde"),
    value_before=words(
        """
        in op als naar tot onder aan noemt vermeldt toont toonde geworden gehuwd junior senior medior zegt ipv zoals voorheen vroeger geboren alias eerder
        stad plaats woonplaats kantoor vestiging locatie standplaats afdeling team functie titel functietitel rol
        positie land bedrijf firma kostenplaats dienst departement filiaal site regio divisie jobtitel entiteit
        campus gebouw werkplek onderneming
        """
    ),
    person_despite=frozenset(
        {
            ("kijk", "naar"),
            ("kijken", "naar"),
            ("gekeken", "naar"),
            ("vraag", "naar"),
            ("vroeg", "naar"),
            ("gevraagd", "naar"),
            ("kijk", "op"),
            ("zoek", "naar"),
            ("op", "naar"),
            ("wacht", "op"),
            ("wachten", "op"),
            ("gekeken", "op"),
            ("toegang", "aan"),
            ("account", "aan"),
            ("licentie", "aan"),
            ("gekoppeld", "aan"),
            ("gezocht", "op"),
            ("zoeken", "op"),
            ("gezocht", "naar"),
            ("zoeken", "naar"),
            ("zit", "op"),
            ("iets", "aan"),
            ("seintje", "als"),
            ("weten", "als"),
            ("bericht", "als"),
            ("berichtje", "als"),
            ("melding", "als"),
            ("mij", "als"),
            ("me", "als"),
            ("horen", "als"),
            ("gil", "als"),
            ("ons", "als"),
            ("ping", "als"),
            ("mail", "als"),
            ("update", "als"),
        }
    ),
    value_after=words(
        """
        als afdeling team kantoor vestiging locatie project regio fabriek site campus app server
        departement gebouw
        """
    ),
    value_leads=words("nog steeds altijd oude met nieuwe vorige"),
    origin=words("van uit bij op ( ,"),
    passing=words("heeft had net ook al hebben laat liet me mij ons"),
    becomes=words("is nu heet wordt"),
    modals=words("wil"),
    infinitives=words("weten hebben zien zijn worden je u"),
    owned=_OWNED,
    names_in_s=words(
        """
        thomas lucas lukas hans frans els klaas kees joris jonas matthias mathias tobias jens lars niels niklas
        andreas johannes jacobus petrus cornelis dennis boris alexis floris matthijs matthys thijs gijs mies
        agnes doris iris lies lotus marcus markus magnus nicolas nicholas rasmus carlos jesus luis james
        charles jules yves gilles jacques louis hannes krijn tijs tys wies loes roos toos floortjes ans truus
        guus rikus marius julius klaus joos joost dries andries driss idris anas ilias elias abbas faris
        younes yunus janssens jansens peeters maes claes claeys willems mertens wouters smets jacobs goossens
        hermans aerts hendrickx pauwels martens lemmens michiels stevens segers lambrechts cuypers coppens
        geerts bosmans verhoeffs thys thijs smits peters gerrits evers driessens jaspers rutters
        vos bos prins mols wuyts dierckx reyes torres flores morales rojas jones davis williams evans
        harris lewis adams phillips rogers brooks hughes myers ross collins stokes hayes bates
        simons hendriks driessen martinus leys moons kuipers cruijs huis nijs buis kloos goes thomas lens
        daems baers ceulemans dams geens loos moens roels sels tops vaes vis maas kas das bas chris joos
        roelofs alberts roberts pieters dirks jurriens hendrix mens fas cools staels raes huybrechts
        willemsens christiaens vereniss nils ros pars
        """
    ),
    fillers=words(
        """
        nog ook al nu net steeds altijd even dan toch eens weer opnieuw alleen collega onze mijn m'n een de die
        gewoon meneer vooral inmiddels intussen zelfs voortaan
        """
    ),
    introduces=frozenset(
        {
            ("ik", "ben"),
            ("ben",),
            ("naam", "is"),
            ("ik", "heet"),
            ("ik", "("),
            ("hier", "is"),
            ("hier",),
            ("met",),
        }
    ),
    closings=words(
        """
        groet groeten groetjes mvg hoogachtend gr grtz grt groetend regards br vg vriendelijke vriendelijk
        """
    ),
    thanks=words("bedankt dank dankje dankjewel dankuwel merci thanks thx alvast"),
    value_nouns=words(
        """
        manager leidinggevende baas chef teamleider teamlead lijnmanager supervisor overste diensthoofd
        verantwoordelijke achternaam familienaam voornaam weergavenaam meisjesnaam functie functietitel titel
        jobtitel rol positie afdeling dienst departement kantoor locatie standplaats vestiging bedrijf firma stad
        land woonplaats gebruikersnaam heet heette rapporteert rapporteren rapporteer naam werkgever moest
        """
    ),
    value_links=words(
        "is wordt werd was blijft bleef moet moest zou hoort hoorde nog steeds altijd nu namelijk ipv intussen inmiddels sinds per vanaf weer voortaan opnieuw week maand jaar"
        " zegt toont zijn staat"
    ),
    value_final=words("worden zijn heten wezen staan moeten horen te vallen hangen zitten rapporteren"),
    auxiliaries=words("heeft had hebben hadden"),
    acts_last=words(
        """
        aangepast gewijzigd ingevoerd toegevoegd aangemaakt goedgekeurd aangenomen ingevuld geregistreerd gezet
        aangemeld veranderd verwerkt doorgevoerd bevorderd ingediend opgevoerd doorgegeven aangeworven
        """
    ),
    given=words(
        """
        piet kees fleur jasmijn merel puck griet lies leen lander mees riet riek jaap lot taco valentijn storm sterre
        bloem lente jet sem wiebe tjitske floor linde marloes ans truus greet lien goedele wim dries brecht pieterjan
        robbe sil ties jurriaan gerben freek friso menno okke onno arjan arjen rutger geertje trijn rie bep toos cor
        ger aad aart cees chiel dolf ed eef ewout fons frits ge geurt govert huib huub joop ko krijn meindert raf
        reinier remco rogier siebe teunis tjeerd tonnie toine wiebren wies wilco ype yorick zonne jetje pip roosmarijn
        sien teska willemijn hanneke bas jan wil ton ab ad koos sus trees staf lieve arend ferry rex walt wolf stan
        """
    ),
    name_begins=frozenset({("van", "der"), ("van", "den"), ("von", "der"), ("op", "den"), ("van", "'t")}),
    value_phrases=frozenset(
        {
            (",", "niet"),
            ("staat", "er"),
            ("stond", "er"),
            ("en", "niet"),
            ("maar", "niet"),
            ("", "niet"),
            ("dus", "niet"),
            ("niet", "over"),
            ("niet", "om"),
            ("v", "."),
            ("in", "plaats", "van"),
            ("(", "was"),
            ("(", "nu"),
            ("(", "voorheen"),
            ("(", "eerst"),
            ("werk", "voor"),
            ("werkt", "voor"),
            ("werken", "voor"),
            ("ik", "voor"),
            ("de", "meisjesnaam"),
        }
        | {
            (whose, name)
            for whose in ("haar", "zijn", "z'n", "d'r", "nieuwe", "oude", "vorige", "nog", "als")
            for name in ("meisjesnaam", "achternaam", "familienaam", "weergavenaam", "naam", "voornaam")
        }
    ),
    shown_as=words("kijken kijkt kijk kijkje gekeken zoeken gezocht vragen omkijken"),
    renames=words("heet"),
    instead=words("ipv"),
    pronouns=words("hij ze zij haar zijn hem"),
    introduced=words("hier"),
    contrasts=words("maar terwijl hoewel echter behalve doch uitgezonderd"),
    well=words(
        "wel goed orde klaar gelukt geregeld ok oké oke prima rond erin vlot vlekkeloos probleemloos normaal"
    ),
    spoils=words(
        """
        niet geen nooit nergens niks niets nog fout verkeerd verkeerde foute oud oude zou moet moest moeten hoort
        waarom wanneer hoezo of als zodra alleen enkel pas nie ni gene
        """
    ),
    untroubled=phrases(
        """
        heeft al een, hebben al een, heeft al alles, hebben al alles, heeft alles al, hebben alles al, heeft het al,
        hebben het al, heeft alles, hebben alles, kan inloggen, kunnen inloggen, kan al inloggen, kunnen al inloggen,
        kan gewoon inloggen, kan al werken, kunnen al werken, kan al aan de slag, is al aangemaakt, zijn al aangemaakt, is in orde, zijn in orde, is klaar, zijn klaar,
        werkt, werken, is geregeld, zijn geregeld, staat er al, staan er al, kreeg hem al, kreeg het al
        """
    ),
    created=words(
        "aangemaakt geprovisioneerd gesynchroniseerd account wel inloggen gelukt erin toegang alles"
    ),
    denials=words("niet geen nooit nergens nie ni"),
    on_behalf=frozenset({("verzoek", "van"), ("opdracht", "van"), ("gebeld", "door"), ("gevraagd", "door")}),
    clause_begins=words(
        "ik we wij waarom omdat dat of als hoe wie is was heeft en maar over betreffende account"
    ),
    selves=words("mij me mezelf ik"),
    ego=words("ik"),
    only=words("alleen enkel slechts"),
    leads=words("nieuwe andere vaste"),
    kin=words(
        "collega vervanger vervangster opvolger opvolgster stagiair stagiaire teamlid assistent assistente"
    ),
    mine=frozenset(
        (my, thing)
        for my in ("mijn", "m'n", "mn")
        for thing in _OFFICES | words("naam achternaam voornaam familienaam functie titel afdeling")
    ),
    towns=words(
        """
        breda delft gouda hoorn weert zeist soest goes assen oss best tiel veghel hasselt aalst gent ieper mol geel lier
        halle tongeren sneek meppel hengelo almelo bussum baarn huizen katwijk vlissingen middelburg terneuzen
        bergen doetinchem winterswijk kampen houten culemborg nieuwegein veenendaal barneveld waalwijk uden boxtel
        venray roermond sittard geleen kerkrade leuven aarschot diest lommel dendermonde lokeren torhout menen
        waregem
        """
    ),
    surnames=words(
        """
        vos bos mol kok bakker visser smit mulder meijer dekker brouwer schipper koster kuiper prins koning zwart groen
        bruin blom bloem vogel haan wolf leeuw valk kraai duif snoek haring vis baars molenaar timmerman slager
        schilder zomer winter peer appel boom steen schaap kat bok hert bever konijn kuijper kramer kuijpers
        boon bol blok brand bakkers brink post pot pool peper poot punt roos ros spaan spek staal stam storm
        dam dijk berg beek bosch heuvel horst linden laan hout hof plas brug kamp weide akker broek velde meulen tuin tuinman veen veld vink vlieger vloed water weg wind wijn zand zee ziel snel rood blauw geel grijs streng stoel wild vroeg jager ridder boer
        """
    ),
    relations=_OFFICES,
    hers=words("als haar zijn z'n d'r hun mijn m'n onze ons"),
    between=words(
        "( , er is was wordt blijft nog steeds altijd staat stond hoort de nieuwe oude vermeld opgegeven geregistreerd"
    ),
    compounds=True,
    greetings=words(
        "beste hi hello hallo hoi hey hai dag goedemorgen goedemiddag goedenavond goeiemorgen geachte lieve"
    ),
)
