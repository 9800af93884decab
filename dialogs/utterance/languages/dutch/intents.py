"""What Dutch says as a follow-up, to ask about a job, or to mean oneself."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.languages.dutch.attributes import NAMED
from dialogs.utterance.question import Intent

_DESK = (
    r"(?:help ?desk|service ?desk|service-desk|it|ict|it-(?:afdeling|support|team|dienst|ers)|ict-(?:afdeling|support|dienst|team)"
    r"|support|beheer|beheerders?|systeembeheer|applicatiebeheer|functioneel beheer|admins?|experts?|specialist|hr"
    r"|iemand(?: \w+){0,3}|tweede lijn|2e lijn|tweedelijns\w*|2e-lijns|de tweede lijn|tweedelijn)"
)
_HUMAN = r"(?:mens|persoon|medewerker|collega|iemand|agent|beheerder|helpdeskmedewerker|expert|specialist)"
_CASE = r"(?:ticket|tickets|melding|meldingen|case|cases|zaak|zaken|incident|incidenten|escalaties?|dossiers?|aanvraag|aanvragen|call|calls|verzoek|ticketje|meldinkje)"
_WHEN = r"(?:wanneer|zodra|als|indien|zo gauw|zogauw|van zodra|eens|op het moment|hoe|of|bij|nadat)"
_ME = r"(?:me|mij|ons)"
_MID = r"(?:[\w@'-]+ ){0,5}?"
_DEMAND = r"(?:nu|meteen|direct|onmiddellijk|handmatig|manueel|opnieuw|alsnog|nogmaals|even|dadelijk|gelijk|asap|on[ -]demand|eens|tussendoor)"

_DEVICE = (
    r"(?:vpn\w*|citrix|[\w-]*printers?|printen|afdrukken|scanner|wi-?fi\w*|\w*laptop\w*|\w*beeldscherm\w*|scherm|toetsenbord|headset|webcam|dockingstation|mfa|airco"
    r"|authenticator\w*|tweestaps\w*|koffie\w*|lunch\w*|parkeer\w*|vergaderzaal|vergaderruimte|netwerkschijf\w*|onedrive|sharepoint\w*|excel\w*|powerpoint\w*"
    r"|loonstrook\w*|loonbrief\w*|salaris\w*|vakantie\w*|verlof\w*|phishing\w*|spam)"
)

FOLLOW_UPS = (
    (
        Intent.UNKNOWN,
        anywhere(
            r"\w*(?:wachtwoord|paswoord|passwoord|password)\w* (?:\w+ |@p |'s ){0,5}?(?:vergeten|kwijt|resetten|gereset|reset|verlopen|verloopt|wijzigen|veranderen|opnieuw instellen|herstellen|vernieuwen|deblokkeren|kwijtgeraakt|verandert|aanpassen)",
            r"(?:vergeten|reset|resetten|vergat|verander|wijzig|deblokkeer|gelockt|vernieuw) (?:\w+ |@p |'s ){0,5}?\w*(?:wachtwoord|paswoord|passwoord|password)\w*",
            r"(?:hoeveel|wat) kost(?:en)?|prijs van|wachtwoordreset|paswoordreset|password reset|account (?:\w+ ){0,3}?(?:gelockt|deblokkeren|te deblokkeren|ontgrendelen)|geblokkeerd na (?:\w+ ){0,3}?(?:pogingen|keer)",
            rf"(?:mijn|m'n|de|het|een|onze|geen|nieuwe?|met|via|op|hoe|mn|naar) (?:[\w-]+ )?{_DEVICE} (?!van @p .{{0,20}}(?:account|ad))(?:[\w-]+ ){{0,5}}?(?:niet|geen|kapot|stuk|traag|werkt|doet|valt|flikkert|kwijt|bestellen|aanvragen|nodig|hangt|verbreekt|vast|leeg|reserveren|boeken|krijgen|installeren|verlopen|opnemen|aangevraagd|in)",
            rf"^(?!.*(?:@p|account)).*?{_DEVICE}",
            r"(?:adobe|visio|project|photoshop|autocad|jira|miro|figma|powerbi|power bi|copilot|zoom)[\w-]*[ -]licentie\w*|[\w-]*licenties? (?:[\w@-]+ ){0,4}?(?:kopen|aankopen|bestellen|aanschaffen|bijkopen|aanvragen|bijbestellen|aan te vragen|aan te kopen|verlengen)|(?:ik|wij|we) (?:\w+ ){0,4}?[\w-]*licenties? (?:[\w@-]+ ){0,4}?(?:nodig|willen|graag)|(?:graag|bestel|koop|aanvraag) (?:\w+ ){0,3}?[\w-]*licenties?",
        ),
    ),
    (
        Intent.JOB_STATUS,
        anywhere(
            r"(?<![\s\S])(?!.*(?:@p|mijn |m'n |collega|medewerker|iemand))(?:.*? )?(?:sync|synchronisatie|[\w-]*-sync|provisioning|provisioningjob|[\w-]*job|[\w-]*jobs|connector|[\w-]*koppeling|agent|cyclus|[\w-]*import|integratie|boel|alles|cycle) (?:[\w-]+ ){0,6}?(?:plat|stil|vast|gestopt|draait|draaien|loopt|gepauzeerd|quarantaine|kapot|stuk|down|eruit|gelopen|gedraaid|gestart|klaar|vastgelopen|hangt|actief|gezond|online|werkt|doorgelopen|gecrasht|ligt|uitgevallen|vertraging|traag)",
            r"(?<![\s\S])(?!.*(?:@p|mijn |m'n |collega|medewerker|iemand))(?:.*? )?(?:draait|loopt|werkt|ligt|staat|hangt|stopt|liep|draaide|is|zijn|doet|hoe gaat het met|status van|stand van|wanneer|heeft) (?:\w+ ){0,4}?(?:de |het |onze |die |een )?(?:\w+ )?(?:[\w-]*sync|[\w-]*synchronisatie|provisioning|[\w-]*provisioningjob|[\w-]*job|[\w-]*jobs|connector|[\w-]*koppeling|provisioning-agent|agent|cyclus|[\w-]*import|integratie|boel|cycle|run)(?! (?:van|voor|over) (?:haar|hem|die))",
            r"hele (?:ochtend|dag|middag|week) (?:\w+ ){0,3}?(?:niks|niets|geen enkele)|(?:niks|niets) (?:meer )?(?:komt|kwam) (?:\w+ )?door|geen enkele (?:wijziging|medewerker|update) (?:\w+ )?door",
        ),
    ),
    (
        Intent.UNWATCH,
        anywhere(
            r"(?:stop|stoppen|kap|hou op|houd op|ophouden) (?:\w+ ){0,3}?(?:te )?(?:met )?(?:\w+ |@p ){0,4}?(?:volgen|meldingen|melden|berichten|notificaties|updates|bijhouden|seintjes|informeren|verwittigen|watch|watchen|meldingen sturen|in de gaten houden)",
            r"(?:geen|niet meer|niet langer|nooit meer|nie meer) (?:[\w@'-]+ ){0,4}?(?:meldingen|berichten|notificaties|updates|seintjes|volgen|gevolgd|bericht|verwittigen|waarschuwen|berichtjes|mailtjes|verwittigd|te melden|te laten weten|te verwittigen|te waarschuwen|te informeren|te berichten|te sturen|te pingen|melden|laten weten|informeren|gewaarschuwd)(?! (?:van hr|uit workday))",
            r"(?:hoef|hoeft|hoeven|wil|wilt|wens|wou) (?:\w+ |@p ){0,5}?(?:geen|niet|niets|niks) (?:\w+ |@p ){0,4}?(?:berichten?|meldingen?|melding|updates?|notificaties?|verwittigd|gewaarschuwd|op de hoogte|horen|volgen|geinformeerd|bericht|weten wanneer)",
            r"(?:hoeft?|hoeven) (?:\w+ |@p ){0,4}?(?:geen|niet|niets|niks) (?:\w+ ){0,3}?(?:te )?(?:melden|seinen|verwittigen|berichten|waarschuwen|appen)",
            r"(?:ontvolg\w*|unwatch|unfollow|uitschrijven|schrijf me uit|meld me af)",
            r"(?:volg|verwittig|waarschuw|informeer|hou|houd|bericht|meld|stuur) (?:\w+ |@p ){0,4}?(?:niet meer|niet langer|geen)",
            r"(?:zet|schakel|verwijder|haal|stop|annuleer) (?:\w+ |@p ){0,4}?(?:meldingen|notificaties|notificatie|melding|watch|abonnement|waarschuwing|volgen)(?: \w+| @p){0,4}(?: (?:uit|stop|weg|af))?",
            r"(?:haal|verwijder|schrap) (?:\w+ |@p ){0,3}?(?:van|uit) (?:mijn|de|m'n) (?:volglijst|watchlist|lijst)",
        ),
    ),
    (
        Intent.MY_WATCHES,
        anywhere(
            r"(?:welke|wat voor|zijn er) (?:meldingen|notificaties|seintjes|berichten) (?:\w+ ){0,3}?(?:aan|ingesteld|ingeschakeld|aangezet|actief)"
            r"(?: ?staan)?(?= [.,?]|$)",
            r"(?:mijn|m'n|alle|actieve|lopende) (?:\w+ )?(?:volglijst|watches|watchlist|abonnementen|gevolgde|watch-lijst)",
            r"(?:wie|wat|welke|welk) (?:\w+ ){0,3}?(?:volg|volgen|volgt|watch|hou ik|houd ik) (?:ik|je|jij|we|wij|u|er|allemaal|in de gaten)",
            r"(?:wie|wat|welke|welk) (?:\w+ ){0,4}?(?:ik|je|jij|we) (?:\w+ ){0,3}?(?:volg|volgt|aan het volgen|in de gaten|hou|houd|opvolg|volgen)",
            r"(?:wie|wat|welke) (?:\w+ ){0,6}?(?:aan het volgen|in de gaten|in het oog)",
            r"(?:voor|van|over) (?:wie|wat|welke \w+) (?:\w+ ){0,3}?(?:krijg|ontvang|sta|heb) ik (?:\w+ ){0,4}?(?:meldingen|melding|bericht|berichten|notificaties|updates|seintje|gevolgd|geabonneerd)",
            r"(?:lijst|overzicht) (?:\w+ ){0,4}?(?:volg|gevolgd|gevolgde|watches|volgt)",
            r"waarop (?:ben|sta) ik (?:\w+ )?(?:geabonneerd|ingeschreven)",
            r"volglijst|watchlist|(?:waarvan|waarover) (?:krijg|ontvang) ik (?:\w+ ){0,3}?(?:meldingen|berichten|notificaties|updates)",
            r"(?:waar|waarop|op wie|op wat|op welke) (?:\w+ ){0,5}?(?:geabonneerd|ingeschreven)",
        ),
    ),
    (
        Intent.MY_CASES,
        anywhere(
            rf"(?:mijn|m'n) (?:\w+ ){{0,2}}?{_CASE}",
            rf"(?:onze|ons) (?:openstaande |lopende |open )?{_CASE}",
            rf"(?:status|stand|toestand) van (?:mijn|m'n|het|de|die|dat|onze|ons) (?:\w+ )?{_CASE}",
            rf"(?:welke|hoeveel) (?:\w+ ){{0,3}}?{_CASE}(?: (?:\w+ ){{0,3}}?(?:ik|staan|lopen|open|van mij|mij))",
            rf"(?:heb|had|heb ik|hebben) (?:ik|we|wij) (?:nog |al |momenteel |ergens )*(?:openstaande |lopende |open )*{_CASE}",
            r"(?:lijst|overzicht|toon|laat) (?:\w+ ){0,4}?(?:tickets|meldingen|zaken|escalaties|incidenten|aanvragen|dossiers)",
            rf"(?:hoe|waar) (?:staat|zit|is|gaat|loopt) (?:\w+ ){{0,2}}?(?:met|voor|aan)? ?(?:mijn|m'n|het|de|die) {_CASE}",
            rf"(?:nieuws|update) (?:over|van|rond|inzake) (?:mijn|m'n|het|de|die) (?:\w+ )?{_CASE}",
            rf"(?:wat is er|is er iets|wat gebeurt er|wordt er iets|is er al iets) (?:\w+ )?met (?:mijn|m'n|het|de) (?:\w+ )?{_CASE}",
            rf"{_CASE} (?:die|dat) ik (?:\w+ ){{0,3}}?(?:heb|had|open|geopend|ingediend|aangemaakt|indiende|gemeld)",
            r"(?:openstaande|lopende) (?:tickets|meldingen|zaken|escalaties)",
            r"(?:wie|is er iemand) (?:\w+ ){0,2}?(?:behandelt|bezig met|aan het werk met|pakt) (?:\w+ )?(?:mijn|m'n) \w+",
        ),
    ),
    (
        Intent.WATCH,
        anywhere(
            r"(?:hoor|verneem) (?:het |er |iets )?(?:\w+ )?graag (?:\w+ )?(?:wanneer|zodra|als|van zodra)|notificeer (?:me|mij|ons)",
            rf"(?:laat|geef|zeg|meld|stuur|app|mail|bericht|verwittig|waarschuw|informeer|ping|attendeer|bel|vertel|tip|hou|houd|licht|tag|alarmeer|herinner|breng|schrijf|seint?) (?:\w+ )?(?:het |er |dat )?{_ME} (?:[\w@'-]+ ){{0,7}}?{_WHEN}",
            rf"{_WHEN} {_MID}(?:laat|geef|meld|stuur|verwittig|waarschuw|informeer|ping|app|mail) (?:\w+ )?{_ME}",
            rf"{_WHEN} {_MID}(?:hoor|krijg) ik (?:\w+ )?(?:graag|een|iets|bericht)(?! \w*(?:account|toegang|login|mailbox))",
            rf"(?:{_ME}|ik) (?:\w+ ){{0,3}}?(?:laten weten|verwittigen|waarschuwen|informeren|melden|berichten|op de hoogte brengen|een seintje geven|een bericht sturen|een berichtje sturen|pingen|een melding sturen|bericht geven|iets laten weten|mailen|een melding geven|een ping geven|een update geven|een update sturen|inlichten|attenderen)",
            rf"(?:laat|geef) (?:het |er |iets )?(?:\w+ )?(?:weten|horen|een seintje|seintje|een gil|een brul|een bericht|bericht|een berichtje|gil) (?:[\w@'-]+ )?{_WHEN}",
            rf"(?:wil|willen|wou|zou|krijg|ontvang|kan|kunnen|mag|had) (?:ik |we |wij )?(?:\w+ ){{0,3}}?(?:een )?(?:bericht|berichtje|melding|notificatie|seintje|update|mail|mailtje|ping|verwittigd|gewaarschuwd|verwittiging|geinformeerd|op de hoogte|weten|horen)(?: \w+){{0,3}}? {_WHEN}(?! (?:iemand|mijn wachtwoord))",
            r"(?:een |graag )?(?:bericht|berichtje|melding|notificatie|seintje|update|mail|mailtje|ping|gil) (?:graag )?(?:krijgen |ontvangen |graag |aub |sturen |geven )?(?:zodra|wanneer|als|van zodra) ",
            r"hou(?:d|dt|den)? (?:[\w@'-]+ ){0,6}?(?:in de gaten|in het oog|op de hoogte|in 't oog|in t oog|geinformeerd|posted|bij)",
            r"(?:op de hoogte|in de gaten|in het oog|geinformeerd) (?:te )?(?:houden|gehouden|blijven|brengen|gebracht|worden gehouden)",
            r"(?:volg|monitor|watch|bewaak|opvolgen|volgen|monitoren|bewaken) (?:@p|dit|dat|deze|haar|hem|het account|de account|die|het|'s)(?: \w+){0,4}?(?: (?:voor me|voor mij|op|aub|even))?",
            r"(?:@p|dit|dat|deze|haar|hem|account|'s account|het) (?:\w+ ){0,3}?(?:volgen|opvolgen|monitoren|bewaken|blijven volgen|in de gaten|in het oog)",
            r"(?:verwittigd|gewaarschuwd|geinformeerd|ingelicht) te worden",
            r"abonneer (?:me|mij)|(?:me|mij) abonneren",
            r"(?:wil|wou|zou) (?:\w+ ){0,2}?(?:weten|horen) (?:zodra|wanneer (?:@p|het|ze|hij|haar|zijn) (?:\w+ ){0,4}?(?:klaar|is|rond|gereed))",
        ),
    ),
    (
        Intent.ESCALATE,
        anywhere(
            r"escaleer\w*|escaleren|opschalen|schaal (?:\w+ ){0,3}?op|geescaleerd worden",
            rf"(?:geef|stuur|zet|speel|schuif|leg|meld|breng|bezorg|maak|schakel) (?:[\w@'-]+ ){{0,5}}?(?:door |over |voor |bekend |terug )?(?:aan|naar|bij|met|tot) (?:de |het |onze |mijn |een )?{_DESK}(?: (?:door|over|voor|bekend))?",
            rf"(?:geef|stuur|zet|speel|schuif|zend) (?:[\w@'-]+ ){{0,4}}?(?:door|over)(?= .{{0,30}}{_DESK}|$| [.?,]|$)",
            rf"(?:aan|naar|bij) (?:de |het |onze |een )?{_DESK} (?:\w+ )?(?:doorgeven|doorsturen|doorzetten|melden|overdragen|doorspelen|voorleggen|doorverbinden|sturen|geven|bezorgen|aankaarten|neerleggen|over te dragen|door te geven|door te sturen)",
            rf"(?:open|maak|creeer|log|registreer|start|dien|schiet|leg|stuur|doe|zet|vul|make|geopend|neem|ik wil) (?:[\w@'-]+ ){{0,3}}?(?:een |een nieuwe? |nieuwe? |'n |n |hier een |hiervoor een |er een )(?:\w+ )?{_CASE}(?: .{{0,60}})?",
            r"(?:een |'n )?(?:nieuwe? )?(?:ticket|melding|case|zaak|incident|escalatie|call|ticketje) (?:\w+ |@p ){0,6}?(?:openen|aanmaken|maken|indienen|inschieten|loggen|inleggen|registreren|aangemaakt worden|te openen|aan te maken|te maken|starten|opstarten|opmaken)",
            r"(?:ticket|case|melding|incident) (?:voor|van|over) @p (?:openen|aanmaken|maken|indienen|graag|aub)",
            rf"(?:praten|spreken|chatten|praat|spreek|contact|overleggen|bellen|doorverbonden|verbonden|verbind|gesprek) (?:\w+ ){{0,4}}?(?:met|van|door|voor) (?:een |de |iemand|het |'n )?(?:echte? |levende? |menselijke )?(?:{_HUMAN}|{_DESK})",
            rf"(?:met|van) (?:een |de |iemand|het |'n )?(?:echte? |levende? |menselijke )?(?:{_HUMAN}|{_DESK}) (?:\w+ ){{0,4}}?(?:praten|spreken|chatten|bellen|overleggen|doorverbinden|doorverbonden)",
            rf"(?:moet|mag|kan|gaat|graag|hoort|dit|deze|dossier|doorsturen|door) (?:\w+ |@p ){{0,4}}?naar (?:de |het |onze )?{_DESK}",
            r"(?:er een collega|een medewerker|expert|specialist|iemand van \w+) (?:\w+ ){0,3}?(?:meekijken|meedenken|overnemen|mee kijken)",
            r"(?:verbind|schakel|koppel) (?:me|mij|ons) (?:\w+ ){0,2}?(?:door|met|aan)",
            rf"(?:wil|heb|geef|wens|zoek|liever|kan) (?:ik |me |mij )?(?:\w+ ){{0,3}}?(?:een |iemand )?(?:echte?|levende?|menselijke?) (?:{_HUMAN}|hulp|contact)",
            r"(?:contacteer|bel|informeer|verwittig|schakel|vraag|waarschuw|roep|betrek|haal|mail) (?:\w+ ){0,2}?(?:de |het |onze |een )?(?:help ?desk|service ?desk|ict|it-support|beheerders?|support|it-(?:afdeling|dienst)|beheer)",
            r"(?:help ?desk|service ?desk|ict|it-support|beheerders?|support|iemand van it|mens) (?:\w+ ){0,3}?(?:inschakelen|contacteren|verwittigen|inlichten|bellen|erbij halen|ernaar kijken|naar kijken|laten kijken|nodig|bijhalen|kijken|mee kijken|meekijken)",
            r"(?:laat|kan) (?:de |het |een |iemand |er )?(?:\w+ ){0,3}?(?:help ?desk|service ?desk|ict|mens|beheerder|support|iemand van (?:de )?\w+) (?:\w+ |@p ){0,6}?(?:kijken|oppakken|oplossen|bekijken|uitzoeken|helpen)",
            r"menselijke (?:hulp|tussenkomst|medewerker|collega)|echt mens|echte persoon|levend persoon|iemand van vlees en bloed|mens van vlees",
        ),
    ),
    (
        Intent.RECHECK,
        anywhere(
            r"(?:check|checken|kijk|kijken|controleer|controleren|test|testen|bekijk|bekijken|probeer|proberen|nakijken|lees|zoek|verifieer|kijkt|checkt|onderzoek|haal|doe) (?:[\w@'-]+ ){0,5}?(?:opnieuw|nog eens|nog een keer|nog 'ns|nogmaals|nog 1 keer|nog eentje|overnieuw|een keer opnieuw|nog een x|weer|nog n keer|nog es|nog is|nog een controle|een tweede keer)(?! (?:aan|in dienst|geprovision\w*))",
            r"(?:opnieuw|nog eens|nog een keer|nogmaals|overnieuw|een tweede keer|nog es) (?:[\w@'-]+ ){0,5}?(?:checken|kijken|controleren|testen|bekijken|proberen|nakijken|kijk|check|controleer|nagaan|na te kijken|te checken|te kijken|nakijkt|bekijkt)",
            r"(?:re-?check|hercheck|hercontroleer|hercontrole|hertest)\w*",
            r"(?:nog een|nieuwe|extra|tweede|andere) (?:check|controle|blik|poging|keer kijken|test|diagnose)",
            r"(?:is|was) er (?:al |nu |inmiddels |intussen |ondertussen |nog |soms )*(?:iets |wat |enig |enige )?(?:nieuws|nieuw|update|verandering|veranderd|gebeurd|vooruitgang|voortgang|beweging|verbetering|schot in|meer bekend|meer nieuws)",
            r"(?:al|nog|enig|weet je al) (?:nieuws|een update|updates|iets nieuws|vooruitgang|verandering|beweging|iets bekend|wat bekend|meer bekend|iets meer|iets gehoord)",
            r"(?:ververs|vernieuw|refresh|herlaad|actualiseer) (?:\w+ )?(?:de |het |deze )?(?:kaart|status|resultaat|antwoord|pagina|scherm|diagnose|overzicht|@p|gegevens)",
            r"nog (?:steeds|altijd) (?:hetzelfde|precies hetzelfde|dezelfde (?:fout|melding|foutmelding|situatie|toestand)|het zelfde|zelfde)",
            r"(?:is|zou) (?:het|dit|dat|alles) (?:probleem )?(?:nu |inmiddels |intussen |ondertussen |al )+(?:wel )?(?:opgelost|gelukt|in orde|ok|oke|beter|gefixt|hersteld|geregeld|goed|klaar|rond)",
            r"(?:zou|moet|is) (?:nu |inmiddels |intussen )+(?:\w+ ){0,2}?(?:opgelost|hersteld|in orde|rechtgezet|gecorrigeerd|gefixt|aangepast) (?:moeten )?(?:zijn|is)? ?,? ?(?:kijk|check|controleer|kan je|kun je)",
            r"heb (?:het |dit |dat |alles )?(?:net |nu |zojuist |zonet |zelf )*(?:aangepast|rechtgezet|gecorrigeerd|hersteld|gefixt|opgelost|verbeterd),? (?:\w+ ){0,3}?(?:kijk|check|controleer|nog)",
        ),
    ),
    (
        Intent.ON_DEMAND,
        anywhere(
            r"@p (?:\w+ ){0,4}?(?:doorheen|erdoor|door) (?:te )?(?:duwen|drukken|jagen|halen|trekken)",
            r"(?:haar|hem|ze|hen|@p) (?:\w+ ){0,2}?(?:nu|meteen|direct|handmatig|manueel|onmiddellijk|asap) (?:\w+ ){0,2}?(?:door|uit)(?:voeren|zetten|draaien|duwen)",
            r"on[ -]?demand|op aanvraag|op verzoek|ad hoc|ad-hoc",
            r"(?:voer|start|draai|run|doe|trigger|forceer|lanceer|activeer|triggeren|forceren|draaien|uitvoeren|doorvoeren|force|trap|zet|gooi|schop) (?:[\w@'-]+ ){0,4}?(?:provisioning\w*|sync|synchronisatie|sync-run|hersynchronisatie|resync|provisioneren|cyclus|run|syncje|job)(?: [\w@'-]+){0,5}?(?: (?:uit|op|aan|voor|nu|af))?",
            r"(?:provisioning|sync|synchronisatie|resync) (?:[\w@'-]+ ){0,5}?(?:forceren|starten|triggeren|opstarten|uitvoeren|draaien|runnen|afdwingen|doen|lanceren|aftrappen|nu uitvoeren)",
            r"(?<!waarom )(?<!waarom is )(?<!wanneer )(?:^|[.,?] |@x |kun je |kan je |kunt u |wil je |zou je |please |aub |nu |even |eens |meteen |direct |graag )(?:her)?(?:provision|provisioneer|provisionneer|sync|synchroniseer|resync|hersynchroniseer|onboard) (?:het account van |de account van |'s |nu |even |eens |dan |maar |alsnog |meteen |direct |gewoon |de gebruiker |user |medewerker )*(?:@p|haar|hem|ze|hen|die|deze|dit|het)",
            rf"@p (?:\w+ ){{0,4}}?{_DEMAND} (?:\w+ ){{0,2}}?(?:provisionen|provisioneren|synchroniseren|syncen|resyncen|te provisionen|te provisioneren|te synchroniseren|te syncen|doorduwen|draaien|runnen|uitvoeren|doorsturen|aanmaken|aan te maken)",
            r"(?:@p|haar|hem|ze|hen|die) (?:\w+ ){0,4}?(?:provisionen|provisioneren|syncen|resyncen|synchroniseren|hersynchroniseren|doorduwen|er doorheen duwen|erdoor duwen)(?! (?:niet|nooit))",
            r"(?:provisionen|provisioneren|syncen|synchroniseren) (?:van|voor) @p",
            r"(?:duw|druk|push|forceer|gooi|trek|jaag) (?:\w+ ){0,4}?(?:@p|haar|hem|het account|ze|het|dit) ?(?:'s account )?(?:\w+ ){0,4}?(?:door|erdoor|doorheen|nu|meteen|manueel|handmatig)?",
            r"(?:maak|zet) (?:\w+ ){0,2}?(?:@p (?:haar |zijn )?|het account van @p |account voor @p |de account van @p |een account voor @p |het |haar |zijn |hem )(?:account )?(?:\w+ ){0,4}?(?:nu|meteen|direct|onmiddellijk|handmatig|manueel) (?:\w+ ){0,2}?aan",
            rf"(?:run|draai|start|voer|doe) (?:@p|haar|hem|het|dit|dat|ze) (?:\w+ ){{0,4}}?{_DEMAND}",
            rf"(?:run|draai|start|voer|doe) (?:het|dit|dat|hem|die|'m|m)? ?(?:\w+ ){{0,4}}?{_DEMAND} (?:\w+ ){{0,4}}?voor @p",
        ),
    ),
)

WHY = anywhere(
    "waarom",
    "hoe komt het",
    "hoe kan (?:het|dat|dit)",
    "hoezo",
    r"wat (?:is|gaat|ging|loopt|scheelt|klopt|schort|mankeert|gebeurt|liep) (?:er|het|hier|de|daar|eraan|mis|fout|aan|niet)",
    "wat is de (?:reden|oorzaak)",
    r"(?:reden|oorzaak|waaraan ligt|waar ligt het aan|waar loopt het|waar gaat het|waardoor|waar zit)",
    "hoe komt",
    "wat is er (?:mis|aan de hand|gebeurd|fout)",
    "hoe zit (?:het|dat) met",
)

OUTSIDE = anywhere(
    "hoe (?:groot|hoog|ver|warm|koud|duur|oud) is|hoofdstad van|hoeveel kost|hoe laat (?:is het|gaat|sluit|begint)",
    r"\w*(?:wachtwoord|paswoord|passwoord|password|pincode)\w*",
    r"vpn(?:-\w+)?|(?:vpn|citrix|remote desktop|thuiswerken)",
    r"\w*printers?|printen|afdrukken|toner|scanner|kopieer\w*",
    r"wi-?fi\w*|internetverbinding|hotspot|internet",
    r"weer(?:bericht)? (?:morgen|vandaag|in|voor|dit|wordt)|weerbericht|regent|regen|regenen|weersvoorspelling|het weer(?! (?:niet|geen|eens|mis|fout|hetzelfde))",
    r"laptops?|computers?|beeldscherm\w*|toetsenbord|muis|headset|monitor kapot|dockingstation|docking|webcam|\w*scherm is|pc|oplader|smartphone|tablet|ipad|iphone",
    r"licenties? (?:kopen|aankopen|bestellen|aanschaffen|bijkopen|nodig voor|bijbestellen)|(?:koop|bestel|kopen|bestellen|aankopen) (?:\w+ ){0,5}?licenties?|licentiekosten|offerte|factuur|facturen|(?:nieuwe|extra) licenties?",
    r"mfa|authenticator\w*|twee ?(?:staps|factor)\w*|tweestaps\w*|2fa|verificatiecode",
    r"grap|grapje|mop|mopje|moppen|raadsel|gedicht",
    r"lunch\w*|pizza|koffie\w*|koffiemachine|voetbal\w*|wedstrijd|film|films|liedje|muziek|recept|kantine|broodje\w*|restaurant|borrel\w*|feest\w*|verjaardag\w*|cadeau|taart|frieten|frituur|vrijmibo",
    r"sharepoint\w*|onedrive|excel\w*|powerpoint\w*|word-document|pdf|macro",
    r"loonstrook\w*|loonbrief\w*|salaris\w*|loonfiche|vakantie\w*|\w*verlof\w*|feestdag\w*|ziekmelding|ziek|ziekmelden|declaratie\w*|reiskosten\w*|declare\w*|kilometer\w*|opleiding\w*|cursus\w*|abonnement op|thermostaat|onkosten\w*|maaltijdcheques|leaseauto|bonus|opslag|dertiende maand|overuren",
    r"vergaderzaal\w*|vergaderruimte\w*|parkeer\w*|parking|badge\w*|toegangspas\w*|pasje|kluisje|sleutel\w*|receptie|lift|airco\w*|verwarming",
    r"gewonnen|beurskoers|bitcoin|trein\w*|file op|files|bus|vertaal|vertalen|vertaling|dt-fout",
    r"deblokkeren|gelockt|locked out|ontgrendel\w*|deblokkeer|unlock\w*",
    r"netwerkschijf\w*|distributielijst\w*|gedeelde (?:map|schijf|mailbox|postvak)|shared mailbox|mailinglijst|maillijst|teams-kanaal|backup|back-up|spam|phishing\w*|virus\w*",
    r"outlook (?:start|crasht|loopt|werkt|opent|hangt)\w*|handtekening in outlook|outlook-handtekening|out of office|afwezigheids\w*|agenda\w* delen|agenda",
    r"spookt|liefde|trouw met|hou je van|ben je (?:een )?(?:mens|robot|ai)|chatgpt",
)

JOB_SUBJECT = anywhere(
    r"[\w-]*jobs?|taak",
    r"[\w-]*(?:sync|syncs|synchronisatie|synchronisaties|syncen|synct|synchroniseert)(?:-\w+)?",
    r"[\w-]*provisioning[\w-]*|provisioneren",
    r"[\w-]*connector(?:en|s)?",
    r"[\w-]*koppeling(?:en)?|interfaces?",
    r"cyclus|cycli|cycle|cycles|[\w-]*run",
    r"(?:provisioning[ -])?agents?",
    r"[\w-]*integraties?",
    r"workday[\w-]*",
    r"successfactors[\w-]*|success factors|sap[\w-]*",
    r"quarantaine|quarantine",
    r"[\w-]*import|[\w-]*export",
    r"(?:api|sap|sf|hr|inbound)[ -](?:sync|job|provisioning|feed|integratie|koppeling)",
    r"gegevensstroom|datastroom|hr-stroom|feed|verwerking",
)

JOB_STATE = anywhere(
    r"draait|draaien|draaide|gedraaid|loopt|lopen|liep|gelopen|runt|runnen|gerund|run|running|draai",
    r"gepauzeerd|pauze|gestopt|stopt|stil|stilligt|stilgevallen|ligt|gestokt|stop",
    r"status|staat|toestand|stand|gezond\w*|health|healthy",
    r"quarantaine|quarantine",
    r"werkt|werken|werkte|gewerkt|doet|doen",
    r"plat|down|offline|online|eruit|uitgevallen|in de lucht|up",
    r"klaar|afgerond|voltooid|gereed|afgelopen",
    r"laatste|laatst|volgende|meest recente|wanneer|hoe (?:lang|vaak|laat|is|gaat|staat|zit)",
    r"vast|vastgelopen|hangt|kapot|stuk|fouten|fout|foutmeldingen|error|errors|problemen|probleem|storing|storingen|issues?|mis|faalt|gefaald|mislukt",
    r"actief|ingeschakeld|uitgeschakeld|aan|enabled|disabled|uit",
    r"ok|oke|in orde|goed|normaal|naar behoren",
    r"voortgang|vooruitgang|vertraging|vertraagd|traag|achter|achterstand|laat",
    r"gestart|start|begonnen|bezig",
    r"verbinding|verbonden|bereikbaar",
)

_BOSS = r"(?:manager|leidinggevende|chef|baas|teamleider|lijnmanager|overste|supervisor)"
_SAYS = r"(?:@\w+|heeft|zegt|vraagt|had|zei|wil|kan|vroeg|wacht|denkt|meldt|en ik)"
_THING = (
    rf"(?!{_BOSS} {_SAYS})(?:[\w-]*accounts?|toegang|mailbox|postvak|login|inlog|profiel|user|gebruiker|gegevens|data|provisioning|licenties?"
    rf"|groepen|ou|fiche|dossier|wijziging|indiensttreding|{NAMED})"
)

SELF_ASKED = anywhere(
    r"(?:heb|ben|krijg|sta|kom|word|werd|was|had|zit|besta|mis|kreeg|start|begin|werk|heet|geraak|raak|stond) ik",
    r"(?:kan|mag|kon|zal|moet|zie) ik (?:\w+ ){0,5}?(?:niet|geen|niks|niets|nergens|al|inloggen|aanmelden|werken|starten|nog|mijn|m'n)",
    r"ik (?:\w+ ){0,3}?(?:heb|ben|kan|krijg|sta|kom|mag|word|werd|was|had|zit|besta|mis|kon|kreeg|heet|geraak|raak|kwam|trouwde|verhuisde|startte|begon|start|begin|stond|wacht)",
    r"ik (?:\w+ |@d ){0,6}?(?:niet|geen|nog geen|nooit) (?:\w+ ){0,5}?(?:heb|kan|krijg|sta|kom|mag|kon|kreeg|geraak)",
    r"ik (?:[\w@'-]+ ){0,9}?(?:maar|en) (?:\w+ )?(?:kan|heb|krijg|sta|geraak|kom|mag|besta)(?! je| u| jij)",
    r"(?:rapporteer|val|hang) ik|ik (?:rapporteer|val|hang)",
    r"(?:ik|me|mijn) .{0,60}?(?:maar|en|toch|doch) (?:in @?\w+ |dat |nog )?(?:zie|heb|krijg|heet|sta) ik",
    r"(?:accounts?|toegang|mailbox|login|user|gebruiker|aangemaakt|geprovision\w*|niks|niets) (?:\w+ )?(?:voor|van|bij|over) (?:mij|me|mezelf)",
    r"(?:over|bij) (?:mij|mijzelf|mezelf)|(?:voor|van|met) (?:mijzelf|mezelf)|(?:is|was|werd|wordt) (?:er )?(?:voor|met) (?:mij|me)",
    r"voor (?:mij|me) (?:is|geen|nog|niet|wordt|staat|werd|bestaat)|met mij aan de hand",
    r"(?:^|[.,?] )(?:ik|mij|mezelf|ikzelf|ik zelf)(?: [.?]|$)",
    r"(?:^|[.,] |maar |en )(?:ben|heb|krijg|sta|geraak) (?:@d |\w+ ){0,4}?(?:niet|geen|niks|nergens|begonnen|gestart)",
    r"ik (?:vind|zie) (?:\w+ ){0,2}?(?:mezelf|mijzelf|me|mij) (?:\w+ ){0,3}?(?:niet|nergens)",
    r"(?:gaat|betreft) (?:\w+ )?(?:om |over )?(?:mij|mezelf|mijzelf|mijn account)",
    rf"(?:mijn|m'n|mn|me) (?:(?:eigen|nieuwe?|oude?|ad|entra|werk|azure|huidige|juiste|correcte|persoonlijke|directe|mobiele|vorige|verkeerde|foute|active directory) ){{0,3}}{_THING}",
    r"(?:mij|me) (?:\w+ ){0,3}?(?:niet|geen) (?:\w+ ){0,3}?(?:aangemaakt|geprovision\w*|gevonden|vinden|aanmelden|inloggen)",
    r"(?:kent|vindt|herkent|weigert|ziet) (?:\w+ )?(?:mij|me)",
    r"ik @p (?:heb|ben|kan|krijg|sta|kom|mag|zit|besta|mis|kon)",
    r"bij mij (?:staat|klopt|is|ontbreekt|zie)",
)

SELF_SURELY = anywhere(
    r"(?:(?:en|maar|terwijl) |, )ik (?:nog )?(?:niet|geen|nie)(?= [.?,]|$)",
)

PURPOSE = anywhere(
    r"(?:zodat|dan kan|dan kunnen) (?:ik|we|wij) [^.?]*",
)
"""What the asker wants to do with the answer; it says nothing of what is wrong."""

NOT_SELF = anywhere(
    r"ik (?:\w+ )?(?:weet|snap|begrijp|denk|vind|hoop|vraag|bel|mail|stuur|meld|wil|zoek|geloof|krijg (?:\w+ ){0,2}?(?:vraag|vragen|klacht|mail|telefoon|bericht|melding|foutmelding|te horen|steeds vragen)|hoor|heb (?:\w+ ){0,2}?(?:een vraag|vraag|vragen|geen idee|gehoord|begrepen|gecheckt|gekeken|gezocht|ingevoerd|aangemaakt|toegevoegd|een (?:\w+ )?(?:collega|medewerker|starter|stagiair|stagiaire|werknemer)))(?! (?:\w+ ){0,3}(?:mijn|m'n|mezelf|mijzelf|me niet|mij niet))",
    r"(?:kan|moet|mag|zal|zou|kon|zie|vind|krijg) ik (?:\w+ )?(?:doen|vragen|zeggen|weten|vinden|zien|helpen|terecht|aankloppen|bellen|iemand|terugvinden)",
    r"ik heb (?:net |nu |zojuist |zelf |al )*(?:het|dit|dat|hem|haar|alles|de|een|deze|@p|@x) .{0,50}?(?:aangepast|ingevoerd|gewijzigd|gecorrigeerd|opgevoerd|doorgegeven|gemeld|gezet|ingediend|verwijderd|hersteld|gevraagd|geprobeerd|gekeken|gecheckt|aangemaakt)",
    r"(?:kan|mag|kon|zou|wil) ik (?:\w+ ){0,4}?(?:melding|meldingen|bericht|berichten|mens|iemand|ticket|hulp|contact|seintje|persoon|medewerker|update)",
    r"ik kan (?:\w+ |@x ){0,4}?(?:haar|hem|die|deze|dit|dat|het|hen|ze|nergens|geen gebruiker) (?:\w+ ){0,4}?(?:vinden|zien|terugvinden|opzoeken|selecteren|toevoegen)",
    r"(?:zij|ze|hij|haar|zijn|hem|hun|hen|z'n|d'r)(?! (?:er|wij|we|mijn))",
    r"(?:een|de|het|onze|ons|mijn|m'n|deze|die|dat|nieuwe) (?:[\w-]+ ){0,2}?(?:medewerker|medewerkster|werknemer|collega|stagiaire?|starter|nieuwkomer|persoon|vertrekker|collegas|stagiaires?|stagiairs|contractant|consultant|uitzendkracht|jobstudent|teamlid|kracht|aanwinst|externe|ex-collega|mensen|werkneemster|mevrouw|meneer|vrouw|man|zoon|dochter|teamgenoot)s?(?! (?:account|nummer|id))",
    r"iemand(?! anders)|gebruikers|medewerkers|personen|mensen",
)
