"""What Dutch says when an account is missing, out of date, or should be gone; HR systems and attributes."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.question import HrSource

ACCOUNT = (
    r"(?:(?:ad|entra|azure|active directory|m365|o365|microsoft|windows|teams|user|work|werk|actief|nieuw|eigen) )?"
    r"(?:[\w-]*account|[\w-]*accounts|accountje|mailbox|postvak|[\w-]*gebruiker|[\w-]*login|inlog|[\w-]*inloggegevens"
    r"|[\w-]*toegang|profiel|identiteit|[\w-]*user|upn|ad-object|gebruikersobject|userobject|logingegevens|toegangen|user-id)"
)
_PLACE = (
    r"(?:(?:de |het |onze |ons |'t |t )?(?:azure[ -]?ad|azure|ad|aad|entra(?:[ -]id)?|active[ -]directory|directory|tenant"
    r"|systeem|cloud|adresboek|adreslijst|gal|outlook|teams|microsoft 365|m365|o365|office 365|portal|portaal|gebruikerslijst"
    r"|lijst|organisatie|domein|exchange|on-prem|lokale ad|doelsysteem|intranet|smoelenboek))"
)
NOT = r"(?:niet|nooit|nie|ni|geenszins|nimmer|nergens|evenmin)"
NO = r"(?:geen|zonder|gene|geeneen|nul|noch|ook geen)"
POSS = r"(?:haar|zijn|z'n|d'r|hun|mijn|m'n|mn|de|het|een|'s|dat|die|dit|deze|je|uw|onze|ons|hem)"
GAP = r"(?:[\w@'-]+ ){0,5}?"
SHORT_GAP = r"(?:[\w@'-]+ ){0,3}?"
_STILL = (
    r"(?:nog(?: steeds| altijd| gewoon| wel| volop| vrolijk| immer)?|steeds|altijd)"
    r"(?! (?:steeds |altijd |wel )?(?:niet|geen|nooit|gene|niks|niets|nergens|ni|nie) )"
)
_MADE = (
    r"(?:aangemaakt|gemaakt|geprovision\w*|ge-provision\w*|gecreeerd|ingericht|opgezet|klaargezet|provisioned|provision"
    r"|ge-?onboard|geonboarded|onboard|onboarded|aan te maken|aangemaakte|opgevoerd|opgebouwd|gegenereerd|geprovisiond|aanmaken|provisionen"
    r"|provisioneren|gecreëerd|created|aanmaakt|provisioneert)"
)
_OFF = (
    r"(?:uitgeschakeld|gedeactiveerd|geblokkeerd|verwijderd|afgesloten|disabled|gedisabled|ingetrokken|opgeheven|opgeruimd"
    r"|stopgezet|dichtgezet|uitgezet|inactief|dicht|weggehaald|gedeprovision\w*|geoffboard|ge-offboard|gesloten|gedelete"
    r"|beeindigd|afgenomen|ontnomen|gewist|uit te schakelen|uitgeschreven|afgeschermd|gestopt|gedisablet|weg|geschrapt"
    r"|uitschakelen|deactiveren|blokkeren|verwijderen|afsluiten|disablen|intrekken|deprovisionen|opruimen|dichtzetten)"
)
LOG_IN = (
    r"(?:in te loggen|inloggen|ingelogd|aanmelden|aan te melden|aangemeld|inlogt|inlog|aanmeldt|log in|logt in|login|loggen|inloggen|binnen geraken"
    r"|op te starten|op het netwerk|in windows|aanloggen|aan te loggen|aangelogd|inloggen)"
)

SOURCES = (
    (HrSource.WORKDAY, anywhere("workday", r"workday-\w+", r"workday2\w+(?:\.[\w.-]+)?", "wd")),
    (
        HrSource.SUCCESSFACTORS,
        anywhere(
            r"success ?factors(?:-\w+)?",
            r"sap(?:-\w+)?",
            r"sf(?:-\w+)?",
            r"(?:sap|sf|successfactors)2\w+(?:\.[\w.-]+)?",
        ),
    ),
    (
        HrSource.API,
        anywhere(
            r"(?:[\w-]+-)?api(?:-[\w-]+)?",
            r"bulk[ -]?uploads?",
            "bulkimport|bulk-import|bulk import",
            "scim",
            r"api2\w+(?:\.[\w.-]+)?",
        ),
    ),
)

DISABLE_SURELY = anywhere(
    r"(?:account|accounts|toegang|toegangen|licentie|login) (?:[\w@'-]+ ){0,6}?(?:loopt|lopen) (?:\w+ ){0,2}?door",
    r"(?:uitdiensttreding|offboarding|uitdienst|ontslag|vertrek|uitdiensttredingsdatum) (?:[\w@'-]+ ){0,6}?(?:niet|nooit|nergens|mislukt|hangt|vast)",
    rf"{_STILL} (?:\w+ )?(?:in|op|bij|tussen) (?:[\w-]+ ){{1,3}}?(?:terwijl|hoewel|ook al|ondanks|na) .{{0,50}}?(?:weg|vertrokken|uit dienst|ontslagen|gestopt|vertrek|ontslag|pensioen)",
    r"(?:contract|dienstverband|stage) (?:[\w@'-]+ ){0,5}?(?:beeindigd|afgelopen|gestopt|voorbij) (?:maar|en|doch) (?:het |de |haar |zijn )*(?:account|toegang|login|mailbox)",
    rf"{_STILL} (?:[\w@'-]+ ){{0,5}}?(?:kan|kon|kunnen|konden|mag|geraakt|raakt|komt) (?:\w+ ){{0,2}}?(?:inloggen|aanmelden|lezen|mailen|openen|gebruiken|inkijken|werken|raadplegen|in|bij)",
    rf"{_STILL} (?:[\w@'-]+ ){{0,4}}?(?:binnen|in|bij|erin|erbij|inloggen|aanmelden) (?:kan|kunnen|mag|geraakt|raakt|komt)",
    rf"{_STILL} (?:\w+ ){{0,3}}?(?:actief|ingeschakeld|enabled|open|ingelogd|aan|bruikbaar) (?:is|staat|zijn|staan|was|gebleven)",
    rf"{_STILL} (?:[\w-]+ ){{0,3}}?(?:toegang|account|accounts|rechten|licentie|mailbox|login) (?:\w+ ){{0,2}}?(?:heeft|hebben|had)",
    r"account . (?:nog )?(?:steeds )?(?:actief|enabled|open|ingeschakeld)(?! (?:gemaakt|worden))",
    r"(?:had|hadden|zou|zouden|moest|moesten) (?:[\w@'-]+ ){0,6}?(?:uit|weg|dicht|eruit|af|inactief|gesloten) (?:moeten )?(?:staan|zijn|gaan)",
    r"(?:had|hadden|zou|zouden|moest|moesten) (?:[\w@'-]+ ){0,6}?(?:uit|weg|dicht|eruit|inactief|gesloten) gemoeten",
    rf"(?:of|zodra|wanneer|als|tot|totdat|dat) (?:[\w@'-]+ ){{0,7}}?(?:[\w-]*account|[\w-]*accounts|toegang|login|mailbox|@p|'s) (?:[\w@'-]+ ){{0,5}}?{_OFF}(?! (?:maar|terwijl|hoewel))",
    rf"(?:is|zijn|wordt|worden|werd) (?:[\w@'-]+ ){{0,7}}?(?:al|reeds|automatisch|intussen|inmiddels|ondertussen|dan) (?:\w+ )?{_OFF}",
    rf"(?:heeft|hebben|had|houdt|behoudt|krijgt|met) {SHORT_GAP}{_STILL} (?!niet|geen|nooit|gene)(?:\w+ ){{0,4}}?(?:toegang|actief|actieve|werkend|een account|een mailbox|een licentie|een login|een actief|inlogrechten|rechten|accounts|een werkend)(?! (?:geen|niet))",
    rf"(?:kan|kon|kunnen|konden|mag) {SHORT_GAP}(?:{_STILL}) (?!niet|geen|nooit)(?:\w+ ){{0,5}}?(?:{LOG_IN}|aan|in|bij|erin|erbij|binnen|inkijken|mailen|openen|lezen|gebruiken|overal)",
    rf"(?:logt|loggen|meldt|mailt|werkt|zit|kijkt|komt|geraakt|raakt) {SHORT_GAP}{_STILL} (?!niet|geen|nooit)(?:\w+ )?(?:in|aan|binnen|erin|erbij|bij alles|mee|mails|met (?:haar|zijn) account|in het systeem|in (?:teams|outlook))(?! (?:niet|de verkeerde))",
    rf"(?:is|zijn|staat|staan|was|blijft|blijven|stond) {SHORT_GAP}{_STILL} (?!niet|geen)(?:\w+ )?(?:actief|enabled|ingeschakeld|open|aan|geactiveerd|ingelogd|live|in leven|op actief|toegankelijk|bruikbaar|geldig|online)",
    rf"(?:account|accounts|[\w-]+account|login|toegang|mailbox|gebruiker|user|profiel|licentie) (?:\w+ |@p |@x |'s |@d ){{0,5}}?{_STILL} (?!niet|geen)(?:\w+ )?(?:actief|enabled|ingeschakeld|open|aan|bestaat|werkt|leeft|geactiveerd|er|bestaan|werken|altijd|bruikbaar|online|toegankelijk)(?! (?:gemaakt|te maken|maken))",
    rf"(?:account|accounts|[\w-]+account|login|toegang|mailbox|'s account|@p) (?:\w+ |@p |'s |@d )?(?:werkt|bestaat|leeft|draait|loopt|functioneert|werken|bestaan|doet het|is er) {_STILL}(?! (?:niet|geen|aan|met|in|bij|voor|als|onder|op|steeds niet|altijd niet))",
    rf"(?:werkt|bestaat|leeft|loopt|draait|werken|bestaan) {SHORT_GAP}(?:account|accounts|[\w-]+account|login|toegang|mailbox) (?:\w+ |@p |'s |@d ){{0,4}}?{_STILL}(?! (?:niet|geen|steeds niet|altijd niet))",
    rf"{_STILL} (?:een )?(?:actieve?|werkende?|open|ingeschakelde?) (?:[\w-]*account|[\w-]*accounts|login|mailbox|user|gebruiker|sessie|profiel)",
    rf"(?:{NOT}|vergeten|verzuimd|nagelaten) (?:[\w@'-]+ ){{0,4}}?{_OFF}(?! (?:geweest voor|en daarna))",
    rf"(?:moet|moest|moesten|moeten|zou|zouden|had|hadden|hoort|hoorde|diende|dient|mag|mocht|behoort) {GAP}(?:{_OFF}|worden {_OFF}|inactief)",
    r"(?:mag|zou|hoort|hoorde|had|mocht|kan|zouden) {0}(?:geen|niet) {0}(?:toegang|kunnen inloggen|meer hebben|meer in kunnen|meer binnen|meer kunnen|actief)".replace(
        "{0}", GAP
    ),
    rf"waarom (?:is|wordt|werd|zijn) {GAP}{NOT} {_OFF}",
    rf"(?:vertrokken|uit dienst|ontslagen|weg|gestopt|ex-\w+|oud-\w+|opgestapt|vertrok|verlaten|gepensioneerd) .{{0,70}}?(?:{_STILL} (?:\w+ ){{0,2}}?(?:account|actief|toegang|in|open|aan|inloggen|werkt|ad|entra|teams|mails?|zichtbaar|mailbox|licentie)|account {_STILL})",
    rf"(?:toegang|account|mailbox|licentie) {_STILL} (?:\w+ )?(?:na|terwijl|hoewel|ondanks|ook al)",
    r"(?:account|accounts|toegang|login|mailbox|'s) (?:[\w@'-]+ ){0,5}?(?:nog niet|niet) (?:\w+ ){0,2}?(?:op inactief|op disabled|uit|dicht|weg)(?= [.?,]|$)",
    r"(?:account|toegang) (?:\w+ )?(?:moet|mag) (?:\w+ )?(?:dicht|weg|eruit|uit)",
    r"(?:zie|zien) @p (?:\w+ ){0,3}?(?:actief|als actief)",
    r"(?:mag|mogen|mocht|mochten|hoort|horen|zou|zouden|moet|moeten) (?:[\w@'-]+ ){0,2}?niet (?:meer|langer) (?:\w+ ){0,3}?(?:inloggen|aanmelden|erbij|binnen|erin)",
)

CREATE_SURELY = anywhere(
    r"ik mis (?:hier |ook |nog )?@p (?:in|op|bij|tussen)",
    rf"{NOT} (?:door|langs|via|voorbij) (?:[\w-]+ ){{1,3}}?(?:is |zijn |geraakt |raakt )?(?:gekomen|geraakt|gegaan)",
    r"(?:kan|kunnen|mag|kon) (?:\w+ ){0,4}?(?:niks|niets|nergens)(?! (?:aan|mee))",
    rf"{LOG_IN} ,? ?(?:maar )?(?:dat |het )?(?:lukt|lukte|gaat|ging|kan|kon|wil|wou) (?:\w+ ){{0,3}}?{NOT}",
    rf"{ACCOUNT} (?:[\w@'-]+ ){{0,7}}?{NOT} (?:is|was)(?= [.?,]|$)",
    rf"(?:duurt|duren|duurde) .{{0,80}}?{ACCOUNT} (?:\w+ ){{0,2}}?(?:heeft|krijgt|hebben|krijgen|is|bestaat|klaar)",
    rf"beschik\w* (?:[\w@'-]+ ){{0,4}}?(?:{NOT}|geen) (?:\w+ )?over {SHORT_GAP}{ACCOUNT}",
    rf"{NOT} over {SHORT_GAP}{ACCOUNT} (?:te )?beschik\w*",
    r"(?:aanmaak|creatie|aanmaken|creeren|onboarding|inrichting) (?:[\w@'-]+ ){0,8}?(?:mislukt|misgegaan|misgelopen|fout|niet gelukt|lukt niet|gefaald|faalt|gestrand|vast|hangt|mis|gestopt|steken|gestrand|geblokkeerd|vastgelopen)",
    rf"{NOT} (?:[\w@'-]+ ){{0,3}}?(?:meegenomen|opgenomen|meegegaan|verwerkt) (?:in|door|met|bij) (?:de |het )?(?:provisioning|sync|synchronisatie|cyclus|run|job|import|koppeling)",
    rf"(?:is|bestaat|staat) er (?:\w+ ){{0,3}}?{ACCOUNT}",
    rf"{NOT} te bestaan|{NOT} (?:\w+ )?bestaat",
    r"(?:fout|mis|misgegaan|misgelopen|mislukt|probleem|problemen|spaak) (?:[\w@'-]+ ){0,4}?(?:bij|met|tijdens) (?:de |het )?(?:aanmaak|creatie|aanmaken|onboarding|inrichting)",
    r"wacht\w* (?:[\w@'-]+ ){0,6}?op (?:de )?(?:aanmaak|creatie)",
    rf"(?:zou|zouden|had|hadden|moest|moesten|moet|moeten|hoort|hoorde|diende) {GAP}(?:een |haar |zijn |hun )?{ACCOUNT} (?:\w+ ){{0,2}}?(?:hebben|krijgen|bestaan|gekregen|aangemaakt|klaarstaan|klaar)",
    rf"(?:wacht|wachten|wachtte|zit te wachten) (?:[\w@'-]+ ){{0,7}}?op {SHORT_GAP}{ACCOUNT}",
    rf"{NO} (?:\w+ |@p ){{0,3}}?{ACCOUNT}(?! (?:tot de groep|op de map|gewijzigd))",
    rf"(?:mist|missen|mis(?! met)|ontbreekt|ontbreken|ontbrak|miste|kwijt|zonder|wacht op|wachten op|wacht|nood aan|behoefte aan|nodig) (?:er )?(?:[\w@'-]+ ){{0,4}}?{ACCOUNT}",
    rf"{ACCOUNT} (?:[\w@'-]+ ){{0,6}}?(?:mist(?= [.?,]|$)|ontbreekt|ontbreken|ontbrak|laat op zich wachten|zoek|spoorloos|kwijt|vermist|onvindbaar|nergens|blijft uit|onbestaande|in geen velden)",
    rf"{ACCOUNT} (?:[\w@'-]+ ){{0,7}}?{NOT} (?:[\w@'-]+ ){{0,2}}?(?:{_MADE}|bestaat|bestaan|aanwezig|beschikbaar|zichtbaar|gevonden|te vinden|vinden|er|klaar|gereed|verschenen|verschijnt|binnen|gekregen|rond|opgenomen|ontvangen|hier|te zien|te bespeuren|terug te vinden|terug|gekomen|op|in orde)(?! (?:de|het|naam) \w+)",
    rf"(?:bestaat|verschijnt|is|staat|komt|blijft|was) {GAP}{ACCOUNT} (?:[\w@'-]+ ){{0,4}}?{NOT}(?= [.?,]|$| in| er)",
    rf"{NOT} {GAP}{_MADE}",
    rf"{_MADE} (?:is|wordt|werd|geraakt|raakt) {NOT}",
    rf"{NOT} (?:[\w@'-]+ ){{0,3}}?(?:gekregen|krijgt|krijgen|kreeg|ontvangen) {SHORT_GAP}{ACCOUNT}",
    rf"{ACCOUNT} (?:[\w@'-]+ ){{0,5}}?{NOT} (?:gekregen|ontvangen|krijgen|gehad)",
    rf"(?:kan|kon|kunnen|konden|mag|krijgt|geraakt|raakt|slaag|slaagt|lukt|weet|kun|lukte|slagen|raken|krijg|geraak|komt|kom|zou) {GAP}(?:{NOT}|geen) (?:\w+ ){{0,5}}?{LOG_IN}",
    rf"(?:{NOT}) (?:\w+ ){{0,3}}?(?:kan|kunnen|kon|konden|geraakt|raakt|mag) (?:\w+ ){{0,2}}?{LOG_IN}",
    rf"{NOT} (?:\w+ ){{0,2}}?{LOG_IN} (?:kan|geraakt|raakt|krijgt|kunnen)",
    rf"{LOG_IN} (?:[\w@'-]+ ){{0,4}}?(?:{NOT}|mislukt|gaat fout|faalt|onmogelijk|geweigerd)",
    rf"(?:lukt|lukte) (?:\w+ |@p ){{0,4}}?{NOT} (?:\w+ ){{0,3}}?{LOG_IN}",
    rf"(?:inloggen|aanmelden|inlog) (?:\w+ |@p ){{0,4}}?(?:lukt|werkt|gaat|kan|wil) (?:\w+ |@p ){{0,4}}?(?:{NOT}|nog niet)",
    rf"(?:lukt|kan|geraakt|komt|raakt) {SHORT_GAP}{NOT} (?:om )?(?:\w+ ){{0,3}}?(?:in teams|in outlook|binnen|erin|in windows|in het systeem|in haar account|in zijn account|op het systeem)(?! (?:te vinden|gevonden|zien|terug))",
    rf"waar (?:blijft|blijven|is|zijn|zit|ligt) {SHORT_GAP}{ACCOUNT}",
    rf"(?:wanneer|hoelang|hoe lang|binnen hoeveel \w+) (?:[\w@'-]+ ){{0,2}}?(?:krijgt|krijgen|komt|is|wordt|heeft|hebben|duurt|zal|kan|mag|worden|krijg|gaat|bestaat|verschijnt|staat|volgt|zijn|mogen|kunnen|maakt|maken|kunnen we|verwacht) (?:[\w@'-]+ ){{0,7}}?(?:{ACCOUNT}|{_MADE})",
    rf"(?:zodra|wanneer|als|of|totdat|dat|tot|eens|van zodra) (?:[\w@'-]+ ){{0,5}}?{ACCOUNT} (?:[\w@'-]+ ){{0,4}}?(?:heeft|hebben|bestaat|klaar|er is|aangemaakt|klaarstaat|actief|rond|gereed|er|beschikbaar|krijgt|ready|aanwezig|staat|in orde|gemaakt|verschijnt|is)",
    rf"(?:zodra|wanneer|als|of|totdat|eens|van zodra|dat|tot) (?:[\w@'-]+ ){{0,5}}?(?:{_MADE}|in (?:de )?(?:ad|entra|azure ad|active directory)(?: id)? (?:staat|zit|verschijnt|is|opduikt|komt))",
    rf"(?:is|zijn|wordt|worden|werd|was) (?:[\w@'-]+ ){{0,5}}?(?:al |reeds |nu |intussen |inmiddels |ooit ){{1,2}}(?:\w+ )?{_MADE}",
    rf"(?:heeft|hebben|heb|krijgt|krijgen) {SHORT_GAP}(?:al|reeds|intussen|inmiddels) (?:een |haar |zijn |hun )?(?:\w+ )?(?:{ACCOUNT}|inlognaam|loginnaam|gebruikersnaam)",
    r"(?:zodra|wanneer|als|of|totdat|tot) (?:[\w@'-]+ ){0,4}?(?:erin|er in|erbij|er al in|er) (?:staat|staan|zit|zitten|is)(?= [.?,]|$| graag| aub| ok)",
)

_CHANGED = (
    r"(?:bijgewerkt|aangepast|gewijzigd|geupdatet|geupdate|geupdated|ge-update|geactualiseerd|doorgevoerd|overgenomen|veranderd|"
    r"verwerkt in|gecorrigeerd|rechtgezet|meegenomen|vernieuwd|hernoemd|updated|overgezet|mee veranderd|weerspiegeld|overgekomen"
    r"|doorgezet|mee|ververst|vervangen|aan te passen|gewijzigde|omgezet|gemuteerd|doorgestroomd|bij te werken|veranderen|aanpassen|bijwerken|updaten|wijzigen)"
)
_CHANGE = (
    r"(?:wijziging|wijzigingen|[\w-]*wijziging|[\w-]*wijzigingen|verandering|veranderingen|[\w-]*verandering|aanpassing|aanpassingen|mutatie|mutaties|[\w-]*mutatie"
    r"|update|updates|correctie|correcties|promotie|overplaatsing|overstap|[\w-]*wissel|verhuizing|change|changes)"
)

UPDATE_SURELY = anywhere(
    rf"{NOT} (?!overgekomen|meegenomen)(?:[\w@'-]+ ){{0,5}}?(?!overgekomen (?:uit|van|naar)|meegenomen (?:in|door)){_CHANGED}",
    rf"{_CHANGED}(?: ,)? maar (?:\w+ ){{0,3}}?{NOT}",
    r"(?:gegevens|data|info|profiel|fiche|ad|entra) (?:[\w@'-]+ ){0,7}?(?:loopt|lopen|blijft) achter",
    rf"(?:niets|niks|geen enkele \w+) (?:[\w@'-]+ ){{0,9}}?{_CHANGED}",
    rf"{NOT} (?:meer |helemaal )?(?:klopt|kloppen|klopte|juist|correct)",
    rf"{_CHANGED} (?:is|wordt|werd|geraakt) {NOT}",
    rf"{_CHANGE} (?:[\w@'-]+ ){{0,8}}?(?:{NOT}|geen effect|geen gevolg|zonder effect|nergens|blijft|ontbreekt|verdwenen|uit|hangt|vast|genegeerd)",
    rf"(?:{NO}|zonder) (?:\w+ )?{_CHANGE}",
    rf"(?:zie|zien|ziet|vind|mist|mis|missen) (?:[\w@'-]+ ){{0,3}}?{_CHANGE} {GAP}(?:{NOT}|nergens)",
    r"verouderde?|achterhaald|outdated|out of date|niet (?:meer )?(?:up-to-date|up to date|actueel|juist|correct)|oude info|oude gegevens|oude data",
    r"[\w-]*gegevens (?:[\w@'-]+ ){0,6}?(?:nog van|nog uit|nog op|nog altijd|nog steeds)",
    rf"(?:[\w-]*gegevens|data|info|informatie|profiel|fiche|record|kaartje|contactkaart|profielkaart|contactgegevens|velden|waarden|attributen) (?:[\w@'-]+ ){{0,6}}?(?:{NOT}|verkeerd|fout|foutief|oud|verouderd|niks|nog die|nog de)",
    r"(?:klopt|kloppen|klopte) (?!het|dat|dit)(?:[\w@'-]+ ){0,6}?(?:niet|niks|geen)",
    r"(?:wijziging|wijzigingen|aanpassing|aanpassingen|mutatie|mutaties|correctie|update) (?:van|voor|bij|rond|over) (?:@p|mijn)",
    r"(?:verkeerde?|foute?|foutieve?|onjuiste?|oude|vorige|incorrecte?|verouderde) (?:\w+ ){0,2}?(?:gegevens|data|info|waarden?|attributen?|naam|titel|functie|afdeling|manager|telefoonnummer|nummer|mail|e-mail|mailadres|locatie|bedrijf|kantoor|adres|profiel|positie|rol|achternaam|leidinggevende|baas)",
    rf"(?:staat|stond|toont|heeft|ziet|vermeldt|geeft|heet|staan|hangt|zit|valt|rapporteert|verschijnt|draagt|gebruikt|wijst) {SHORT_GAP}{_STILL} (?:\w+ ){{0,2}}?(?:de |het |haar |zijn |als |onder |bij |op |in |met |@x|naar |aan )(?:oude?|vorige|verkeerde|foute|@x|@p|als|meisjesnaam|vroegere)?(?! (?:wachten|inloggen|actief))",
    rf"{_STILL} (?:oud|verouderd|van vroeger|van voor|van vorig)",
    rf"{_STILL} (?:\w+ )?(?:de |het |haar |zijn |op |als |in |bij |met |onder )?(?:oude|vorige|verkeerde|foute|foutieve|vroegere) ",
    r"(?:is|werd|wordt|was) (?:\w+ ){0,3}?(?:hernoemd|verkeerd gespeld|fout gespeld|verkeerd geschreven|fout geschreven|foutief)",
    r"(?:staat|zit|valt) (?:[\w@'-]+ ){0,3}?(?:verkeerd|fout|foutief|onder de verkeerde)(?= |$)",
    r"moet (?:\w+ )?(?:@x|@p) (?:zijn|worden|heten)",
    r"tik ?fout|typefout|typo|spelfout|schrijffout",
    r"(?:@p|@x|'s) (?:\w+ )?(?:wijziging|wijzigingen|update|updates|mutatie|functiewijziging|naamswijziging)",
    r"naamswijziging|functiewijziging|adreswijziging|afdelingswijziging|naamsverandering",
)

CREATE = anywhere(
    r"(?:wacht|wachten|wachtte) (?:@d |\w+ ){0,5}?op @p",
    r"(?:mist|missen|ontbreekt|ontbreken) (?:hier |ook )?@p(?: nog| nog steeds)?(?= [.,?]|$)",
    rf"(?:{_PLACE}|die|het systeem) (?:\w+ )?(?:kent|herkent|ziet|vindt|heeft|toont|bevat|weet) (?:[\w@'-]+ ){{0,3}}?(?:{NOT}|geen|niks|niets)",
    rf"(?:{NOT}|niks|niets|nergens|geen \w+|ontbreekt|ontbreken|onvindbaar|onbekend|spoorloos|afwezig|weg|verdwenen) (?:[\w@'-]+ ){{0,3}}?(?:in|op|uit|bij|naar|binnen|van) {_PLACE}",
    rf"(?:in|op|naar|bij) {_PLACE} (?:[\w@'-]+ ){{0,6}}?(?:{NOT}|niks|niets|nergens|onbekend|onvindbaar|ontbreekt|ontbreken|geen)",
    rf"{NOT} {GAP}(?:toegevoegd|geimporteerd|zichtbaar|gevonden|te vinden|terug te vinden|terugvinden|terug|vinden|verschenen|verschijnt|verschijnen|opgepikt|opgepakt|gesynct|gesynced|gesyncd|gesynchroniseerd|doorgekomen|door|aangekomen|aanwezig|bekend|verwerkt|meegekomen|doorgezet|doorgestuurd|herkend|kennen|binnengekomen|binnen|te zien|opgenomen|ingeladen|langsgekomen|er|erin|erbij|bestaat|toegekend|te bekennen|gesynchroniseerde|overgekomen|klaar|rond|in orde|opgedoken)",
    rf"(?:bestaat|verschijnt|synct|synchroniseert|komt|kent|geraakt|duikt|vindt|vind|zie|ziet|staat|staan|zit|zitten) {GAP}(?:{NOT}|nergens|niks|niets)",
    r"nog (?:steeds |altijd )?(?:niks|niets)",
    r"(?:niks|niets) (?:te zien|te vinden|gebeurd|aangekomen|verschenen|van @p|voor @p|terug)",
    r"nog niet",
    r"ontbreekt|ontbreken|vermist|spoorloos|onvindbaar|onbestaande|missing",
    r"waar (?:is|zijn|blijft|blijven|zit|zitten) (?:@p|ze|zij|hij)",
    r"geen (?:spoor|teken|enkel spoor|user|resultaat|resultaten|record|object|match)",
    r"nergens",
    r"overgeslagen|geskipt|skipped|genegeerd|vergeten (?:bij|in|door)",
    r"(?:staat|zit|bestaat|is) (?:die|deze|ze|zij|hij) (?:\w+ )?(?:al|reeds) (?:\w+ ){0,2}?(?:in|aangemaakt|bekend)",
    rf"(?:{_PLACE}) (?:niet|nog niet|wel niet)",
    rf"bestaat @p (?:\w+ ){{0,3}}?in {_PLACE}",
    r"(?:houdt|hield|blokkeert) .{0,40}account (?:[\w@]+ ){0,4}(?:tegen|op)",
    r"(?:staat|zit|staan|zitten) @p (?:\w+ ){0,3}?(?:in|erin|bij|tussen)(?= [.?,]|$)",
    r"kan (?:\w+ ){0,2}?nergens (?:bij|in|aan)",
    r"(?:@p|ze|hij|zij) (?:\w+ ){0,3}?onbekend",
    r"onbekend(?:e)? (?:in|gebruiker|voor|bij)",
)

DISABLE = anywhere(
    r"uit ?dienst(?:treding|getreden)?|uit-dienst|uitdiensttreding|dienst verlaten",
    r"vertrokken|vertrekt|vertrok|vertrekken|vertrek|vertrekker\w*|weggegaan|gaat weg|ging weg|is weg|al weg|verliet|verlaat|heeft (?:\w+ ){0,3}?verlaten",
    r"ontslagen|ontslag|opgezegd|opgestapt|gestopt|stopt|afgevloeid|buitengezet|buiten gegooid|de laan uit|aan de deur gezet|weggestuurd",
    r"pensioen|gepensioneerd|gepensioneerde|met pensioen|overleden|leavers?",
    r"werkt (?:\w+ ){0,3}?niet meer|niet meer (?:in dienst|werkzaam|bij ons|hier|bij @x|voor ons)|niet langer (?:in dienst|werkzaam|bij ons|hier)|weg bij ons|hier weg|niet meer werkt",
    r"laatste (?:werk)?dag",
    r"(?:contract|stage|opdracht|dienstverband|proeftijd|inhuur) (?:[\w@'-]+ ){0,5}?(?:afgelopen|beeindigd|gestopt|eindigde|verlopen|niet verlengd|af|voorbij|gedaan|ten einde|opgezegd|afgerond|klaar)",
    r"off-?board\w*|ge-?offboard\w*|uitstroom|exit",
    r"gedeprovision\w*|deprovision\w*",
    rf"{_OFF.replace('|weg', '').replace('|gestopt', '')}",
    r"ex-\w+|oud-(?:medewerker|collega|werknemer)\w*|voormalige?",
    r"schakel \w+ (?:\w+ )?uit|deactiveer|disable|blokkeer|(?<!laat )sluit (?:het|de|haar|zijn|@p)|trek .{0,40} in|haal .{0,40} weg|zet .{0,40}(?:account|toegang) (?:\w+ )?uit",
    r"voor (?:het|de) laatst(?:e keer)? (?:geweest|gewerkt|hier|aanwezig)",
)

CREATE_PERHAPS = anywhere(
    rf"(?:is|zijn|staat|staan|zit) @p (?:\w+ ){{0,3}}?(?:in|op) {_PLACE}",
    rf"(?:of|dat|zodra|wanneer|als) @p (?:\w+ ){{0,3}}?in {_PLACE}",
    r"(?:heeft|hebben|krijgt|kreeg|krijgen|heb) (?:@p )?(?:\w+ ){0,2}?(?:een|haar|zijn) (?:\w+ )?[\w-]*account",
    r"account (?:[\w@'-]+ ){0,7}?(?:klaar|er|beschikbaar|gereed|actief|rond|in orde)",
    r"nieuwe? (?:\w+ ){0,2}?(?:medewerker|medewerkster|collega|werknemer|werkneemster|starter|kracht|stagiaire?|stagiair|aanwinst|jobstudent|consultant|uitzendkracht|gebruiker|user|hire|joiner|externe|kandidaat|leerkracht|verpleegkundige|accountmanager)s?",
    rf"(?<!ticket )(?<!melding )(?<!incident )(?<!case )(?<!zaak )(?<!call )(?:{_MADE})|aangenomen|aangeworven|ingevoerd|geimporteerd|toegevoegd|geupload|onboarding|ingehuurd|opgevoerd|ingegeven|aangesteld|herintreder|terug in dienst|opnieuw in dienst",
    r"start(?:te|en|ten)?|gestart|begint|begon|begonnen|beginnen|in dienst|indiensttreding|startdatum|eerste (?:werk)?dag|komt (?:\w+ )?in dienst|starter|nieuwkomer|nieuweling",
    r"account voor @p",
    r"(?:komt|komen) (?:@d )?(?:bij ons |in dienst |hier )?(?:@d )?(?:werken|beginnen|starten)|komt @d bij ons",
    r"account [,?.]? ?(?:ho|vergeet|nee|neen|noppes|nada|nope)",
)
