"""What a few Dutch words that name nobody and expect nothing ask for."""

from __future__ import annotations

from dialogs.utterance.language import anywhere
from dialogs.utterance.question import Intent

SHORT = (
    (
        Intent.JOB_STATUS,
        anywhere(
            r"^(?:en |waarom|wordt|worden|hoe|wanneer|staat|draait|loopt|is|zijn|werkt|ligt|hangt|status|doet|heeft|hebben|welke|wat|stand) (?:\w+ ){0,9}?[\w-]*(?:jobs?|syncs?|synchronisatie|provisioning|koppeling|koppelingen|connector|cyclus|integratie|import|agent|synct|gesynchroniseerd|gesynct)(?! (?:forceren|starten|draaien|van mij))",
        ),
    ),
    (
        Intent.MY_WATCHES,
        anywhere(
            r"(?:welke|waarvan|waarover|over wie|voor wie|van wie) (?:\w+ ){0,3}?(?:meldingen|notificaties|berichten|seintjes|hoogte|updates)(?: (?:\w+ ){0,3}?(?:aan|aanstaan|ik|krijg|me|mij))?",
            r"(?:waarvan|waarover|over wie|voor wie) (?:\w+ ){0,5}?(?:meldingen|notificaties|berichten|seintjes|hoogte|updates|verwittigd)",
            r"(?:mensen|medewerkers|personen|accounts) die ik volg|gevolgde",
            r"(?:wie|wat|welke|overzicht|lijst|toon|laat|alle|allemaal|iedereen) (?:\w+ ){0,6}?(?:volg|volgt|volgen|gevolgd|gevolgde|watch|watches|geabonneerd|abonnementen|in de gaten|in het oog|opvolg|opvolgen|monitor)(?! (?:iemand|mij))",
            r"(?:mijn|m'n) (?:\w+ )?(?:volglijst|abonnementen|notificaties|waarschuwingen|watches|herinneringen|seintjes)",
        ),
    ),
    (
        Intent.UNWATCH,
        anywhere(
            r"(?:stop|genoeg|geen|zonder|uit met|weg met|zet uit|zet|schakel|niet meer|hoef|kap|annuleer|afmelden|verwijder|beeindig) (?:\w+ ){0,5}?(?:meldingen|notificaties|berichten|updates|seintjes|volgen|meldingen|waarschuwingen|abonnement|herinneringen|bericht|verwittigen|berichtjes|gevolgd|verwittigd|alerts)",
            r"(?:hou op|houd op|rust|stop|kap|hoef|hoeft|niet meer|niet langer|geen|verwijder|schrap) (?:\w+ ){0,6}?(?:meldingen|berichten|notificaties|updates|informeren|verwittigen|melden|waarschuwen|volgverzoek|hoogte|gaten|oog|volgen|seintjes|seinen|pingen|mailen|gewaarschuwd|verwittigd|geinformeerd|gevolgd)",
            r"(?:meldingen|notificaties|berichten|updates|waarschuwingen|alerts) (?:\w+ ){0,3}?(?:uit|stoppen|stop|uitzetten|afzetten|af|uitschakelen|weg|niet meer)",
        ),
    ),
    (
        Intent.WATCH,
        anywhere(
            r"(?:melding|bericht|berichtje|seintje|update|weten|hoogte|verwittig|waarschuw|notificatie|mailtje|mail|ping|gil|horen|informeer|laat) (?:\w+ ){0,5}?(?:zodra|wanneer|als|van zodra|eens)",
            r"(?:zodra|wanneer|als|van zodra) (?:\w+ ){0,7}?(?:melding|bericht|berichtje|seintje|update|weten|verwittig|waarschuw|notificatie|mailtje|ping|hoor)",
            r"(?:op de hoogte|in de gaten|in het oog|op hoogte)(?! (?:gebracht|van de storing))",
            r"(?:hoor|verneem) (?:het |er |iets )?graag|notificeer|attendeer|verwittig|(?:verwittigd|gewaarschuwd|geinformeerd|ingelicht) (?:te )?worden",
        ),
    ),
    (
        Intent.MY_CASES,
        anywhere(
            r"(?:dat|die) (?:\w+ ){0,2}?(?:ticket|zaak|escalatie|dossier|incident|aanvraag|case|call)",
            r"(?:mijn|m'n|onze|ons) (?:\w+ ){0,3}?(?:tickets?|meldingen|melding|zaken|zaak|escalaties?|dossiers?|incidenten|incident|aanvragen|aanvraag|cases?|calls?)",
            r"(?:tickets?|meldingen|zaken|escalaties?|dossiers?|aanvragen|incidenten|cases?) (?:\w+ ){0,4}?(?:ik|van mij|open|lopen|openstaan|staan)",
            r"wat (?:zei|zegt|antwoordde|deed|doet) (?:de )?(?:helpdesk|servicedesk|support|ict)",
        ),
    ),
    (
        Intent.ESCALATE,
        anywhere(
            r"(?:iemand|persoon|medewerker|collega|expert) (?:\w+ ){0,4}?(?:spreken|aan de lijn|bellen|praten|contacteren|aan de telefoon)",
            r"(?:dit|deze|hiervan|hiervoor|dat) (?:\w+ ){0,5}?(?:storing|incident|ticket|melding)(?: |$)",
            r"technische dienst|(?:zet|speel|geef|stuur|schuif|leg) (?:\w+ ){0,3}?(?:door|over|voor) (?:\w+ )?(?:naar|aan|bij) \w+",
            r"mens|echte persoon|echt iemand|levend iemand|iemand van (?:it|ict|de helpdesk|support|de servicedesk)|echte medewerker",
            r"(?:open|maak|aanmaken|openen|log|dien|schiet|start|registreer|doe|leg) (?:\w+ ){0,4}?(?:ticket|melding|case|incident|call|zaak)",
            r"(?:ticket|melding|case|incident) (?:\w+ ){0,3}?(?:openen|aanmaken|maken|indienen|inschieten|loggen)",
            r"(?:laat|kan|mag) (?:\w+ ){0,3}?(?:help ?desk|service ?desk|support|beheerder|ict|iemand) (?:\w+ ){0,4}?(?:oplossen|kijken|bekijken|oppakken|regelen|helpen)",
            r"(?:naar|aan|met|bij|door|bel|contacteer|vraag|schakel|betrek|roep|haal) (?:\w+ ){0,4}?(?:help ?desk|service ?desk|support|experts?|technicus|admins?|beheerders?|beheer|specialist|it-afdeling|ict)",
            r"(?:help ?desk|service ?desk|support|beheerder|expert) (?:\w+ ){0,3}?(?:spreken|bellen|inschakelen|contacteren|nodig|graag|aub|verwittigen|inlichten)",
        ),
    ),
    (
        Intent.ON_DEMAND,
        anywhere(
            r"(?:voer|start|draai|run|doe|trigger|forceer|lanceer|provision|provisioneer|sync|synchroniseer|duw|push|zet) (?:\w+ ){0,4}?(?:nu|meteen|direct|onmiddellijk|handmatig|manueel|on demand|on-demand|gelijk|dadelijk|zo snel mogelijk|asap|uit|door)",
            r"(?:doe|start|voer|laat) (?:\w+ ){0,4}?(?:nu|meteen|direct)(?= |$)",
            r"(?:provisionen|provisioneren|synchroniseren|syncen|sync|provisioning|synchronisatie) (?:\w+ ){0,3}?(?:nu|meteen|direct|forceren|starten|afdwingen|triggeren)",
            r"(?:nu|meteen|direct|handmatig|manueel) (?:\w+ ){0,3}?(?:provisionen|provisioneren|syncen|synchroniseren|uitvoeren|draaien|runnen)",
        ),
    ),
    (
        Intent.START_OVER,
        anywhere(
            r"(?:begin|beginnen|start|starten|herbegin|doe|alles) (?:\w+ ){0,3}?(?:opnieuw|overnieuw|begin af aan|af aan|nul|voren|vooraf aan|schone lei|begin)",
            r"opnieuw (?:beginnen|starten)|(?:iemand|iets|wat) anders|schone lei|nieuwe start",
            r"terug naar (?:het )?(?:begin|start|af)",
            r"(?:andere?|nieuwe?|volgende) (?:\w+ )?(?:persoon|vraag|medewerker|collega|naam|gesprek|zoekopdracht|gebruiker|onderwerp|personeelslid|geval|werknemer|zoekactie)",
            r"wis (?:alles|dit|het|dat)|alles wissen|herbeginnen|resetten|herstarten",
        ),
    ),
    (
        Intent.BACK,
        anywhere(
            r"(?:ga|stap|stapje|keer|een|breng|wil|kan|mag|ik|even|graag|terug) (?:\w+ ){0,4}?(?:terug|achteruit)(?! (?:in dienst|van))",
            r"(?:vorige|voorgaande|laatste) (?:stap|vraag|scherm|pagina|kaart|keuze|menu)",
            r"^terug",
            r"ongedaan|terug naar (?!.*(?:begin|start))\w+",
        ),
    ),
    (
        Intent.CANCEL,
        anywhere(
            r"(?:laat|vergeet|annuleer|stop|stoppen|kap|cancel|schrap|breek|sluit|hou|houd) (?:\w+ ){0,3}?(?:maar|zitten|het|dat|dit|ermee|af|alles|mee|op|vallen|rusten)",
            r"laat maar|hoeft (?:\w+ )?(?:niet|niet meer)|niet (?:meer )?nodig|maakt niet uit|geeft niet|doe maar niet|bedacht|van gedacht veranderd|van gedachten veranderd|toch niet|niet meer relevant|hoef (?:\w+ )?niet(?: meer)?",
            r"^(?:stop|annuleer|annuleren|afbreken|cancel|stoppen)",
        ),
    ),
    (
        Intent.HELP,
        anywhere(
            r"(?:wat|waarmee|waarvoor|waarbij|waarover) (?:\w+ ){0,4}?(?:kan|kun|kunt|doe|doet|mag|moet|kunnen|weet|bied) (?:ik|je|jij|u|we|deze bot|dit|jullie|het)",
            r"hoe (?:\w+ ){0,2}?(?:werkt|gebruik|werk|begin|vraag|moet|kan|bedien)",
            r"(?:toon|geef|laat|leg) (?:\w+ ){0,4}?(?:hulp|opties|commando\w*|voorbeelden|mogelijkheden|instructies|functies|uit|voorbeeld|menu)",
            r"wie ben (?:je|jij)|wie bent u|wat ben (?:je|jij)",
            r"(?:kun|kan|kunt|wil) (?:je|jij|u) (?:\w+ ){0,2}?(?:helpen|uitleggen)",
            r"^(?:help|hulp|info|handleiding|uitleg|instructies|voorbeelden?|menu|opties)",
            r"(?:heb|wil|zoek) (?:\w+ ){0,3}?(?:hulp|uitleg|instructies|een voorbeeld|handleiding)(?: nodig)?$",
            r"(?:mogelijkheden|commando\w*|opties)$",
        ),
    ),
    (
        Intent.RECHECK,
        anywhere(
            r"(?:check|checken|kijk|kijken|controleer|controleren|probeer|proberen|test|testen|bekijk|bekijken|lees|doe|ververs|zoek) (?:\w+ ){0,5}?(?:opnieuw|nogmaals|nog eens|keer|weer|nu|overnieuw|es|eens)",
            r"(?:opnieuw|nogmaals|nog eens|nog een keer|overnieuw) (?:\w+ ){0,3}?(?:checken|kijken|controleren|proberen|testen|bekijken|nakijken|check)",
            r"(?:is|zijn|al|nog|enig|heb|wat|welk|iets|geen) (?:\w+ ){0,3}?(?:nieuws|veranderd|verandering|vooruitgang|voortgang|update|updates|gebeurd|beweging|verbetering|nieuwe info|opgelost|gelukt|beterschap|schot)",
            r"(?:nog (?:steeds|altijd)|steeds) (?:\w+ ){0,2}?(?:hetzelfde|zelfde|niks|niets|niet|kapot|zo)",
            r"(?:tweede|nieuwe|andere|nog een) (?:blik|check|poging|controle|test|keer)",
            r"her(?:check|controle|controleer|laad|proberen)\w*|re-?check\w*|ververs\w*|refresh\w*",
            r"wil je (?:\w+ ){0,4}?(?:checken|kijken|controleren|nakijken)",
            r"(?:hoe|en) (?:\w+ ){0,2}?(?:staat|zit|gaat|ziet|is) (?:\w+ ){0,4}?(?:nu|ondertussen|inmiddels|intussen|mee|voor)|en nu|hoe staat het",
            r"(?:is|werkt|lukt|klopt) (?:het|dat|dit|alles) (?:nu|al|inmiddels|intussen|ondertussen)",
        ),
    ),
    (
        Intent.GREETING,
        anywhere(
            r"^(?:hallo|hoi|hey|hai|dag|goedemorgen|goedemiddag|goedenavond|goeiemorgen|goeie|goede|bedankt|dank|dankjewel|dankuwel|dankje|merci|thanks|thx|doei|tot|ciao|super|top|prima|perfect|fijn|geweldig|groetjes|ok|oke|fijne|prettige|hartelijk|mooi)",
            r"(?:bedankt|dank je|dank u|dankjewel|merci|thanks|thx|doei|tot ziens|groetjes|fijne (?:dag|avond|werkdag)|fijn weekend|prettig weekend|prettige dag|top|helpt enorm|goed gedaan|graag gedaan)$",
        ),
    ),
)
