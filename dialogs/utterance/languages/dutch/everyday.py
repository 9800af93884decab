"""Everyday Dutch words that are no names: grammar, work, IT, and words that are in the lists of names too."""

from __future__ import annotations

from dialogs.utterance.language import words

_GRAMMAR = words(
    """
    de het een 't t 'n n 'm m 'r r d'r 's s der des den dit dat deze die degene diegene dezelfde hetzelfde
    ik 'k k jij je jou jouw gij ge u uw hij zij ze hem haar zijn z'n we wij ons onze jullie hun hen men mij me
    mijn m'n mijzelf mezelf jezelf zichzelf zich haarzelf hemzelf elkaar iemand niemand iets niets niks
    wie wat waar wanneer waarom hoe hoezo welke welk wiens waarvan waarvoor waardoor waarin waarmee waarbij
    waarop waaraan hoeveel hoelang hoever hoezeer
    en of maar want dus doch noch terwijl omdat doordat zodat totdat zodra als indien tenzij hoewel ofschoon
    mits voordat nadat sinds sedert toen dan nu straks zo
    in op aan bij van voor door over onder boven naast tussen tegen met zonder tot uit naar om per via vanaf
    vanuit volgens wegens vanwege namens behalve binnen buiten achter langs ondanks tijdens rond rondom na nabij erna ernaast
    omtrent betreffende inzake qua ter ten te tegenover jegens dankzij
    er hier daar ergens nergens overal erbij erin erop eruit ervan ermee ervoor erdoor eraan eronder erover
    hierbij hierin hierop hiermee hiervoor hierover hiervan hieronder hierboven daarbij daarin daarop daarmee
    daarvoor daarover daarvan daarna daarom daardoor daarnaast daartoe daarheen hierheen
    niet geen nooit nimmer nog al reeds alweer weer opnieuw steeds altijd vaak soms meestal zelden net pas
    zojuist daarnet nu straks direct meteen onmiddellijk dadelijk gelijk alvast eerst eindelijk
    ook wel toch echt gewoon even eens eventjes effe ff misschien wellicht mogelijk waarschijnlijk blijkbaar
    kennelijk schijnbaar eigenlijk immers namelijk trouwens overigens bovendien daarentegen echter desondanks
    inmiddels intussen ondertussen tot-nu-toe momenteel tegenwoordig vroeger later eerder recent recentelijk
    onlangs laatst alleen slechts enkel zelfs juist precies ongeveer circa bijna haast helemaal geheel volledig
    gedeeltelijk deels heel erg zeer best vrij nogal tamelijk behoorlijk ontzettend verschrikkelijk vreselijk
    allemaal alles alle allen zowel alsmede elk elke ieder iedere iedereen sommige veel vele weinig meer minder meest minst
    genoeg ander andere anderen anders beide beiden paar tal enige enkele verschillende diverse zulke zulk
    zoiets zodoende aldus zoals evenals alsook mede tevens hetzij ofwel oftewel laat staan
    ja nee neen jawel jazeker nou tja ach oei oh hé hey em hm hmm amai allee allez zeg hoor joh hè he toe
    namelijk zeker vast beslist absoluut natuurlijk uiteraard vanzelfsprekend helaas jammer gelukkig
    ben bent is was waren wees geweest zijnde heb hebt heeft hebben had hadden gehad word wordt worden werd
    werden geworden zal zult zullen zou zouden kan kun kunt kunnen kon konden gekund moet moeten moest
    moesten gemoeten mag mogen mocht mochten wil wilt willen wilde wilden wou wouden hoef hoeft hoeven
    hoefde hoefden durf durft laat laten liet lieten gelaten ga gaat gaan ging gingen gegaan kom komt komen
    kwam kwamen gekomen blijf blijft blijven bleef bleven gebleven lijk lijkt lijken leek leken schijn schijnt
    schijnen scheen blijkt blijken bleek bleken gebleken
    """
)

_PEOPLE_AND_WORK = words(
    """
    medewerker medewerkers medewerkster medewerksters werknemer werknemers werkneemster personeel personeelslid
    personeelsleden personeelsnummer personeelsnummers medewerkersnummer medewerkernummer werknemersnummer
    werknemernummer personeelszaken personeelsdienst personeelsadministratie personeelsdossier collega collegas
    collega's collegaatje nieuweling nieuwelingen nieuwkomer nieuwkomers starter starters instromer
    uitstromer vertrekker vertrekkers stagiair stagiairs stagiaire stagiaires stage stagiere jobstudent
    jobstudenten student studenten uitzendkracht uitzendkrachten uitzendbureau interim interims zzp zzp'er
    freelancer freelancers freelance inhuur ingehuurd ingehuurde externe externen extern interne intern trainee
    trainees vrijwilliger vrijwilligers contractant bediende bedienden arbeider ambtenaar kandidaat
    leidinggevende leidinggevenden manager managers lijnmanager chef baas bazen teamleider teamleiders
    teamlead teamleads leider overste verantwoordelijke diensthoofd afdelingshoofd hoofd directeur directrice
    directie bestuurder supervisor mentor buddy recruiter recruiters recruitment werving hr-adviseur hr-medewerker
    hr-afdeling hr-dienst hr-systeem hr-team hr-partner adviseur secretaresse secretariaat assistent assistente
    mens mensen persoon personen man mannen vrouw vrouwen jongen meisje meid dame heer heren kerel gast gasten
    team teams afdeling afdelingen dienst diensten departement departementen divisie groep groepen bedrijf
    bedrijven firma organisatie kantoor kantoren vestiging vestigingen filiaal locatie locaties standplaats
    werkplek werkplekken gebouw verdieping land stad plaats regio campus hoofdkantoor
    functie functies functietitel functietitels functiebenaming functiewijziging functieomschrijving
    functieprofiel functienaam rol rollen positie posities titel titels job jobs jobtitel baan banen beroep
    kostenplaats kostenplaatsen kostendrager kostenpost
    naam namen achternaam achternamen voornaam voornamen familienaam weergavenaam meisjesnaam roepnaam
    naamswijziging naamsverandering naamwijziging geboortenaam tussenvoegsel initialen voorletters
    gehuwde getrouwd trouwen trouwde huwde gehuwd huwelijk bruiloft gescheiden scheiding partnernaam
    telefoon telefoons telefoonnummer telefoonnummers mobiel mobiele mobieltje gsm gsm-nummer gsmnummer
    toestel toestelnummer doorkiesnummer nummer nummers nr nrs tel telnr telefoonnr adres adressen straat
    mailadres mailadressen e-mailadres emailadres e-mailadressen e-mail e-mails email emails mail mails mailtje
    mailtjes mailen mailt mailde mailden gemaild e-mailde berichtje bericht berichten brief
    dienstverband indiensttreding indiensttredingsdatum indiensttreden uitdiensttreding uitdiensttredingsdatum
    uitdienst indienst uitdiensten contract contracten proeftijd opzegging ontslag ontslagen ontsloeg pensioen
    vertrek vertrekken vertrekt vertrok vertrokken vertrekdatum weggaan weggegaan weggaat opzeggen opgezegd
    opgestapt stoppen stopt stop gestopt stopte verlaten verlaat verliet aannemen aangenomen aannam aanname
    aanwerving aangeworven aanstelling aangesteld instroom uitstroom doorstroom onboarding offboarding onboard
    onboarden offboarden ge-onboard geonboard geoffboard onboarded offboarded starten start startte gestart
    startdatum startdag startend startende einddatum ingangsdatum begindatum beginnen begint begin begon
    begonnen aanvang aanvangsdatum eerste laatste werkdag werkdagen werken werk werkt werkte werkten gewerkt
    werkzaam dienstbetrekking indienstname overgeplaatst overplaatsing overgestapt overstap overstappen
    overgegaan promotie gepromoveerd bevorderd bevordering doorgegroeid doorgestroomd verhuisd verhuizing
    verhuist verhuizen detachering gedetacheerd verlof zwangerschapsverlof ouderschapsverlof ziek ziekte
    hersteld terug teruggekomen teruggekeerd terugkeer herintreder herintreedster opnieuw-aangenomen
    loon salaris loonstrook loonstrookje loonbrief vakantie vakantiedagen verlofdagen feestdag feestdagen
    """
)

_IT = words(
    """
    account accounts accountje accountjes accountnaam gebruiker gebruikers gebruikersaccount gebruikersaccounts
    gebruikersnaam gebruikersnamen gebruikersprofiel useraccount useraccounts user users username gebruik
    gebruiken gebruikt gebruikte login logins loginnaam logingegevens inlog inloggen inlogt inlogde ingelogd
    inlognaam inloggegevens inlogcode inlogaccount aanmelden aanmeld aanmelding aanmeldingen aanmeldnaam
    aangemeld aanmeldt aanmeldgegevens afmelden afgemeld loggen logt logde gelogd log logs logje logboek
    toegang toegangen toegangsrechten rechten autorisatie autorisaties machtiging bevoegdheid wachtwoord
    wachtwoorden paswoord paswoorden password passwoord mailbox mailboxen postvak postvakken postbus inbox
    profiel profielen identiteit licentie licenties lidmaatschap groepslidmaatschap groepslidmaatschappen
    beveiligingsgroep distributielijst distributielijsten organisatie-eenheid container map mappen
    provisioning provisionen provision provisiond geprovisioned geprovisiond geprovisioneerd provisioneren
    provisioneer provisioneert ge-provisioned geprovisionneerd gedeprovisioned gedeprovisiond deprovisioning
    deprovisioneren deprovisioned provisioned synchronisatie synchronisaties synchroniseren synchroniseer
    synchroniseert synchroniseerde gesynchroniseerd gesynchroniseerde sync syncen synct syncte gesynct
    gesynced gesyncd syncs synced synchroon koppeling koppelingen gekoppeld koppelen connector connectoren
    connectors interface interfaces integratie import importeren geimporteerd importeert importeerde export
    exporteren geexporteerd run runs runt runnen gerund draaien draait draaide draaiden gedraaid draai job-status
    cyclus cycli cyclussen batch batches taak taken proces processen verwerken verwerkt verwerkte verwerking
    agent agents service services server servers systeem systemen applicatie applicaties app apps portaal
    portal omgeving omgevingen tenant domein cloud directory adresboek adreslijst database databank bron
    bronsysteem tool tools knop knoppen scherm schermen pagina website site link links veld velden attribuut
    attributen waarde waarden waardes gegeven gegevens data info informatie record records dossier fiche
    kaart kaartje status statussen staat toestand foutmelding foutmeldingen foutcode melding meldingen
    error errors fout fouten foute foutief foutieve bug bugs storing storingen probleem problemen issue issues
    quarantaine geblokkeerd blokkeren blokkeer blokkeert blokkade gedeblokkeerd deblokkeren uitgeschakeld
    uitschakelen uitschakelt uitgezet uitzetten aangezet aanzetten ingeschakeld inschakelen gedeactiveerd
    deactiveren deactiveer deactiveert deactivatie geactiveerd activeren activeer activeert activatie actief
    actieve inactief inactieve disabled disablen gedisabled enabled enablen enable disable dicht dichtgezet
    dichtzetten afgesloten afsluiten sluit sluiten gesloten open openen opent opende geopend openstaand
    openstaande openzetten opengezet verwijderd verwijderde verwijderen verwijder verwijdert opgeruimd opruimen
    opgeheven ingetrokken intrekken gedelete deleten delete stopgezet stopzetten beeindigd beeindigen gewist
    aanmaken aanmaak aangemaakt aangemaakte aanmaakt aanmaakte aangemaakt-wordt maken maakt maakte maakten
    gemaakt creatie creeren creeert gecreeerd creeer ingericht inrichten opgezet opzetten opzet klaargezet
    klaarzetten klaarstaan klaarstaat klaar gereed bestaan bestaat bestaand bestaande bestond aanwezig
    afwezig beschikbaar zichtbaar onzichtbaar vindbaar onvindbaar bekend onbekend terugvinden teruggevonden
    terugvind terugvindt vinden vind vindt vond vonden gevonden zoeken zoek zoekt zocht gezocht opzoeken
    verschijnen verschijnt verscheen verschenen verdwenen verdwijnt verdwijnen verdween ontbreekt ontbreken
    ontbrak ontbraken ontbrekend ontbrekende missen mis mist miste misten gemist missend missing kwijt leeg
    lege blanco spoorloos wijziging wijzigingen wijzigen wijzig wijzigt wijzigde gewijzigd gewijzigde
    verandering veranderingen veranderen verander verandert veranderde veranderd veranderde aanpassing
    aanpassingen aanpassen pas past paste aangepast aangepaste aanpast update updates updaten updatet
    geupdatet geupdate geupdated bijwerken bijgewerkt bijwerkt bijgewerkte actualiseren geactualiseerd
    actueel actuele verouderd verouderde mutatie mutaties gemuteerd correctie correcties corrigeren
    gecorrigeerd corrigeer verbeteren verbeterd rechtzetten rechtgezet herstellen hersteld herstel
    doorgevoerd doorvoeren doorgekomen doorkomen doorkomt doorgezet doorzetten doorgegeven doorgeven
    doorgeeft doorgestuurd doorsturen doorstuurt overgenomen overnemen overgekomen overkomen overgezet
    overzetten meegenomen meenemen opgepikt oppikken oppakken opgepakt opgenomen bereikt bereiken
    klopt kloppen klopte klopten juist juiste onjuist onjuiste correct correcte incorrect incorrecte
    verkeerd verkeerde verkeerdelijk goed goede goeie beter slecht mislukt mislukken mislukte misgegaan
    misgaat misloopt fout-gegaan faalt falen faalde gefaald lukt lukte lukken gelukt loopt lopen liep gelopen
    vastgelopen vast hangt hangen hing gehangen blijft-hangen vastzit stuk kapot traag vertraagd vertraging
    vertragingen achter achterstand wachten wacht wachtte gewacht wachtend afwachten pauze gepauzeerd pauzeert
    ingevoerd invoeren invoer invoerde voert voeren ingevuld invullen invult ingegeven ingeven geregistreerd
    registreren registratie geboekt vastgelegd toegevoegd toevoegen toevoeging toegekend toekennen toegewezen
    toewijzen opgeslagen opslaan gezet zetten zet zette staan stond stonden gestaan tonen toont toonde getoond
    weergeven weergegeven weergave vermeld vermelden vermeldt vermelding zien ziet zie zag zagen gezien
    kijken kijk kijkt keek gekeken nakijken nagekeken bekijken bekijk bekeken checken check checkt gecheckt
    controleren controleer controleert controle gecontroleerd testen test getest uitzoeken uitgezocht zoekt-uit
    nagaan nagegaan onderzoeken onderzoek diagnose oorzaak oorzaken reden redenen verklaring verklaren uitleg
    uitleggen oplossen oplossing opgelost los lossen force forceren forceer geforceerd
    afdwingen trigger triggeren triggert getriggerd uitvoeren uitgevoerd voer opstarten opgestart herstart
    herstarten nieuwe-run tussendoor handmatig manueel automatisch automatische automatiseren geautomatiseerd
    helpdesk servicedesk service-desk support ict ict-dienst ict-afdeling it-afdeling it-dienst it'er it-support
    beheerder beheerders beheer functioneel applicatiebeheer applicatiebeheerder ticket tickets ticketje
    ticketnummer incident incidenten verzoek verzoeken aanvraag aanvragen aangevraagd aanvrager call calls
    zaak zaken dossiers escaleren escaleer escaleert geescaleerd escalatie escalaties opschalen opgeschaald
    doorverbinden doorverwijzen indienen ingediend diende inschieten ingeschoten inleggen
    gevolgde volgen volg volgt volgde gevolgd volgers volglijst abonneren abonnement abonnementen notificatie
    notificaties seintje signaal waarschuwing waarschuwen waarschuw bijhouden houd hou houdt houden hield
    gehouden monitoren monitor gemonitord ontvolgen ontvolg uitschrijven
    azure entra microsoft office outlook sharepoint onedrive windows excel printer printers printen laptop
    laptops computer computers pc pcs beeldscherm toetsenbord muis headset wifi vpn netwerk internet
    netwerkschijf schijf smartphone badge pasje toegangspas parkeerplaats vergaderzaal vergadering meeting
    software hardware id ids versie bestand bestanden document documenten bijlage formulier rapport lijst lijstje
    sap workday successfactors api bulk upload uploaden geupload uploadde hris hrm hcm
    """
)

_EVERYDAY = words(
    """
    hallo hoi hey hai heej dag goedemorgen goedemiddag goedenavond goeiemorgen goeiedag goeiemiddag
    goedendag morgen middag avond nacht ochtend doei tot ziens later dankjewel dankuwel dank bedankt dankje
    merci thanks thx graag gedaan aub a.u.b alstublieft alsjeblieft svp s.v.p sorry pardon excuses excuseer
    beste geachte lieve groet groeten groetjes mvg vriendelijke vriendelijk hoogachtend vg gr grtz met
    ok oke okay okee okido prima super top perfect fijn leuk mooi tof cool geweldig uitstekend fantastisch
    akkoord duidelijk helder snap begrepen begrijp begrijpt begrijpen begrepen weet weten wist wisten geweten
    ken kent kennen kende denk denkt denken dacht dachten gedacht geloof gelooft vind-ik hoop hoopt hopen
    vraag vragen vraagt vroeg vroegen gevraagd antwoord antwoorden antwoordde geantwoord zeg zegt zeggen zei
    zeiden gezegd vertel vertelt vertellen vertelde gezegde verteld meld meldt melden meldde meldden gemeld
    bel belt bellen belde belden gebeld telefoontje spreek spreken gesproken praat praten praatte gepraat
    schrijf schrijft schrijven schreef schreven geschreven stuur stuurt sturen stuurde stuurden gestuurd
    verstuurd verzonden zend zenden krijg krijgt krijgen kreeg kregen gekregen ontvang ontvangt ontvangen
    ontving ontvangst geef geeft geven gaf gaven gegeven neem neemt nemen nam namen genomen breng brengt
    bracht brengen gebracht haal haalt halen haalde gehaald doe doet doen deed deden gedaan leg legt leggen
    legde gelegd ligt liggen lag lagen gelegen zit zitten zat zaten gezeten hoort horen hoor hoorde gehoord
    help helpt helpen hielp geholpen hulp nodig gebeurt gebeuren gebeurde gebeurd gebeurtenis probeer probeert
    proberen probeerde geprobeerd moeite verwacht verwachten verwachtte verwachting lees lezen leest gelezen
    luister heet heten heette geheten noemt noemen noemde genoemd zogenaamd zogezegd behoort aangeven
    aangegeven geeft-aan klagen klaagt klaagde geklaagd opmerken opgemerkt merk merkt merkte gemerkt
    regel regelt regelen geregeld fix fixen gefixt gefixed fixt duurt duren duurde geduurd kost kosten
    betreft betreffend over inzake onderwerp aangaande rapporteert rapporteren rapporteerde gerapporteerd
    bevestig bevestigd bevestigen bevestiging goedgekeurd goedkeuren goedkeuring keurt keurde
    nieuw nieuwe nieuws oud oude ouwe vorig vorige volgend volgende huidig huidige komend komende afgelopen
    voorbije aanstaande eerstvolgende laatste eerste tweede derde vierde vijfde eigen zelf zelfde gehele hele
    lang langer kort korte groot grote klein kleine hoog hoge laag lage snel sneller spoed spoedig dringend
    dringende urgent urgente haast asap z.s.m zsm belangrijk belangrijke moeilijk makkelijk gemakkelijk vreemd
    raar rare gek gekke normaal normale gewone speciaal persoonlijk persoonlijke algemeen vrij bezet druk
    vandaag gisteren eergisteren morgen overmorgen vanmorgen vanochtend vanmiddag vanavond vannacht
    gisterochtend gistermiddag gisteravond morgenochtend maandag dinsdag woensdag donderdag vrijdag zaterdag
    zondag maandagochtend vrijdagmiddag ma di wo do vr za zo januari februari maart april mei juni juli augustus
    september oktober november december feb mrt apr jun jul aug sept okt nov dec dag dagen daags week weken
    weekend maand maanden jaar jaren kwartaal uur uren uurtje minuut minuten minuutje seconde seconden moment
    ogenblik tijd tijden tijdje periode datum data keer keren maal jl j.l a.s as jongstleden aanstaande
    geleden terug sindsdien voortaan deadline termijn einde eind begin half halve kwart
    nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig
    honderd duizend eerste enkel dubbel dubbele stuk stuks aantal paar tiental
    ding dingen zaak geval gevallen voorbeeld bijvoorbeeld bv bijv deel manier wijze kant stap stappen punt
    punten situatie verhaal gedoe toestanden onzin flauwekul verdomme godver jemig tering shit kut klote
    opties optie mogelijkheid mogelijkheden instructies commando commandos commando's menu uitleg
    vergeet vergeten vergat annuleer annuleren geannuleerd afbreken afgebroken ophouden hou-op weg weggehaald
    verder overslaan opgeven vorige herhaal herhalen opnieuw-beginnen reset resetten gereset
    gaande bezig druk-bezig aan-de-hand hand handen scheelt schort mankeert
    aanwezige betrokkene betrokken aangetroffen gevolg ivm i.v.m tav t.a.v nav n.a.v mbt m.b.t ipv i.p.v etc enz
    enzovoort o.a oa d.w.z dwz m.i n.v.t nvt tzt t.z.t evt eventueel eventuele incl inclusief excl m.a.w
    weer weerbericht koffie lunch pizza voetbal wedstrijd grap mop mopje film muziek recept liedje trein bus
    auto fiets file kantine restaurant broodje borrel feest verjaardag prijs duur goedkoop
    rapporteerlijn lijn hierarchie structuur
    """
)

_IN_THE_LISTS_OF_NAMES = words(
    """
    aan as back ban bent berg boel boon constant dag dan day day del ever haring junior klein lang lange loos mach
    mand mar melodie palmer pastor per post prima ring saga strand van
    """
)

_LOANED = words(
    """
    hi hello hiya hire hires hired joiner joiners leaver leavers newcomer employee employees worker workers contractor contractors
    intern interns new the this that with from for and still missing wrong since please why when where what who how
    access working created updated changed started start left urgent asap fyi btw call line lead fail failed issue
    job title name phone number mobile office location department city country company cost center centre value field
    attribute sign-in signin login log on off up down ready done not no yes has have does did is are
    """
)

ORDINARY = _LOANED | _GRAMMAR | _PEOPLE_AND_WORK | _IT | _EVERYDAY | _IN_THE_LISTS_OF_NAMES

IN_NAMES = (
    (_LOANED - _GRAMMAR - _PEOPLE_AND_WORK - _IT - _EVERYDAY)
    | _IN_THE_LISTS_OF_NAMES
    | words("van der den de het ter ten te op vd doe april augustus d s r m t n k")
)
"""Words by which Dutch is not known, as they stand in names everywhere or in English."""

ALSO_NAMES = words(
    """
    aad ben elke door wil april augustus baas bas beau beer bent berg boon brandt costa dag don eden goed green groot grote hagen
    haring heer hoop job jong juli juni kade klein kort korte kring kok lang lange loos mach man mei nieuw
    nova oud oude vries boer graaf haan ridder ruiter jager koning jonge zwart bruin palmer pastor per post prins ring rock rune sol tiara urban vega vrij wil wit
    """
)

_PLACES = words(
    """
    nederland holland belgie belgium vlaanderen wallonie europa duitsland frankrijk engeland spanje italie
    polen portugal luxemburg amerika vs vk london londen parijs berlijn keulen dusseldorf madrid barcelona
    milaan rome wenen zurich warschau praag dublin new-york
    amsterdam rotterdam utrecht eindhoven groningen tilburg almere nijmegen arnhem enschede apeldoorn haarlem
    amersfoort zaandam zwolle zoetermeer leiden maastricht dordrecht ede emmen alkmaar deventer
    leeuwarden venlo hilversum heerlen schiphol hoofddorp rijswijk helmond purmerend roosendaal
    den-haag denhaag 's-gravenhage s-gravenhage s-hertogenbosch 's-hertogenbosch antwerpen brussel mechelen
    brugge oostende kortrijk genk turnhout luik namen charleroi waterloo zaventem vilvoorde roeselare
    noord-holland zuid-holland noord-brabant limburg zeeland drenthe overijssel gelderland flevoland friesland
    oost-vlaanderen west-vlaanderen benelux emea
    """
)

NOBODY = _PLACES | words(
    """
    adobe visio photoshop autocad zoom slack figma miro copilot powerbi linkedin google chatgpt change cycle object objectid wd sync-job aad accounting active ad adp afas api audit azure azuread ad-account bamboohr bedrijfsbureau boekhouding
    ceo cfo cio cto coo communicatie consultancy consulting contoso controller controlling crm customer daywork
    development digital directory directorate director engineering entra erp exchange facilitair facilities fabrikam
    finance financien gdpr gmbh graph hcm helpdesk hrm hr hris hsm id ict im inkoop innovatie intune it it-ers jira
    juridisch juridische keuken kerstmis kerst klantenservice klantendienst legal logistiek logistics
    m365 magazijn management marketing mfa microsoft nv bv ltd inc o365 okta onderhoud onedrive operations
    oracle ou outlook pasen pinksteren payroll peoplesoft personeelszaken planning powerpoint productie
    procurement product projectbureau projecten quality r&d receptie research sales sap secretariaat security service
    servicedesk servicenow sf sharepoint sso success successfactors factors support supply chain systeembeheer
    teams topdesk upn verkoop verkoopafdeling vpn wid windows word workday youforce visma xml csv excel
    zorg transport techniek techniek-team laboratorium lab kwaliteit juridische-zaken analyst architect
    engineer developer consultant specialist officer head senior junior medior lead accountant ingenieur jurist
    administratie administratief analist ontwikkelaar verkoper inkoper planner projectleider projectmanager
    tester trainer coach onderzoeker laborant verzorgende verpleger begeleider redacteur vertaler ontwerper designer
    kassier operator lasser elektricien schoonmaker schoonmaakster beveiliger hovenier advocaat notaris huisarts
    psycholoog leraar lerares leerkracht
    accountmanager coordinator coordinatrice medewerkster verpleegkundige docent magazijnier technicus monteur
    chauffeur receptionist receptioniste boekhouder controller adviseur consulent scrum master owner
    """
)
