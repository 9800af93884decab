"""Short Dutch messages that steer the bot, and the polite words around them."""

from __future__ import annotations

from dialogs.utterance.language import anywhere, whole, words
from dialogs.utterance.question import Intent

# A message of these words only is a greeting or thanks.
_SMALL_TALK = "|".join(
    sorted(
        words(
            """
            hallo hoi hey hai heej hoihoi dag goedemorgen goedemiddag goedenavond goeiemorgen goeiemiddag goeienavond
            goeiedag goedendag goede goeie goeden morgen middag avond ochtend dagje doei doeg doeidoei ciao bye tot
            ziens later straks snel morgen volgende keer weekend fijn fijne nog een prettige prettig werkdag
            dankjewel dankuwel dank bedankt dankje thanks thx merci danku je u jullie wel zeer hartelijk heel erg
            veel vriendelijk ontzettend super top prima perfect geweldig fantastisch mooi tof cool fijn goed zo
            lief handig voor de het hulp snelle antwoord info uitleg moeite alles ok oke okido begrepen duidelijk
            helder is opgelost gelukt werkt nu bot beste allemaal team hoe gaat ermee met daar alvast weer alles
            goede en ben heb blij graag gedaan groet groetjes groeten helpt heeft geholpen hebt was dat dit yes ja nee joe
            hi hello houdoe salut aub super-bedankt iedereen collega probleem uw jouw adieu saluut moi
            ik weet genoeg zover mee verder kan kon uit voeten kunnen we hey-hey top-bedankt
            """
        )
    )
)

FILLERS = anywhere(
    "alsjeblieft|alstublieft|aub|a . u . b|svp|graag|hoi|hallo|hey|hai|dag|beste|goedemorgen|goedemiddag|goedenavond"
    "|goeiemorgen|goeiedag|ok|oke|nou|dus|even|eens|eventjes|effe|ff|maar|toch|bot|kan je|kun je|kunt u|kan u|kunnen jullie|kan jij"
    "|kun jij|zou je|zou u|zou jij|wil je|wilt u|wil jij|mag ik|kan ik|ik wil|ik wou|ik zou|willen|wil graag|zou graag"
    "|dan|en|bedankt|dank je|dank u|dankjewel|dank|alvast|voor mij|mij|me|@x|he|hoor|zeg|nu|gewoon|ja|please"
    "|laten we|laat ons",
)

_PROBLEM = "(?:probleem|vraag|gesprek|persoon|medewerker|collega|iemand|personeelslid|naam|gebruiker|zoekopdracht|zoekactie|geval|account|werknemer)"

COMMANDS = (
    (
        Intent.HELP,
        whole(
            r"help(?: me)?(?: even)?",
            r"hulp(?: nodig)?",
            r"\?+",
            r"(?:ik )?(?:heb )?(?:wat |een beetje |je |jouw |jullie )?hulp nodig(?: hier| hiermee| van jou)?",
            r"(?:ik )?(?:heb )?hulp(?: nodig)?",
            r"help (?:mij|ons)(?: verder)?",
            r"wat (?:kan|kun|kunt|doe|doet|ben|weet) (?:je|jij|u|ge|gij|deze|dit|de|die)(?: \w+){0,5}",
            r"(?:en )?wat (?:kan|kun|moet|mag|doe) ik (?:hier|jou|je|u|ermee|hiermee|jullie|met)(?: \w+){0,5}",
            r"(?:waarmee|waarvoor|waarvan|waartoe|waar) (?!.*(?:indien|vind|koop|haal|bestel|aanvra))(?:kan|kun|kunt|ben|dien|dient|helpt|help|is)(?: \w+){0,6}",
            r"hoe (?:werkt|gebruik|bedien|begin) (?:dit|dat|deze|de|die|ik|je|jij|u)(?: \w+){0,4}",
            r"hoe werk (?:je|jij)(?: \w+){0,2}",
            r"hoe (?:kan|kun|moet) (?:ik|je|jij|u) (?:me |mij |jou |je |u |dit |hier |ermee )?(?:mee )?(?:\w+ )?(?:helpen|gebruiken|werken|vragen|beginnen)",
            r"wie (?:ben|bent|is) (?:je|jij|u|dit|dat)(?: \w+){0,2}",
            r"(?:wat|welke) (?:voor )?(?:soort )?(?:vragen|opties|commando\w*|opdrachten|mogelijkheden|functies|dingen)(?: \w+){0,7}",
            r"(?:(?:toon|geef|laat|bekijk) )?(?:me |mij |ons |de |het |een |wat |alle |eens )*(?:help|hulp|menu|opties|voorbeelden?|uitleg|instructies|handleiding|commando(?:s|'s| 's)?|mogelijkheden)(?: \w+){0,2}",
            r"(?:wat is|wat doet) (?:dit|deze bot|dit ding)(?: \w+){0,3}",
            r"waar (?:kan|kun) (?:je|jij|u) (?:me|mij|ons|allemaal)?(?: \w+){0,3}",
            r"ik (?:snap|begrijp|weet) (?:niet|het niet|er niks van)(?: \w+){0,8}",
            r"leg (?:\w+ ){0,3}uit(?: \w+){0,6}",
        ),
    ),
    (
        Intent.CANCEL,
        whole(
            r"annuleer(?: (?:het|dit|dat|maar|alles))?",
            r"annuleren",
            r"(?:\w+ ){0,5}?(?:hierbij|daarbij|bij|hier bij) (?:maar )?laten",
            r"(?:\w+ ){0,2}(?:laat|laten) (?:het )?(?:maar )?(?:zitten|zijn|vallen|gaan|rusten)(?: \w+){0,3}",
            r"laat maar",
            r"laat (?:dat|het|dit)(?: maar)?(?: (?:zitten|zijn|vallen))?",
            r"vergeet (?:het|dit|dat|dan)?(?: \w+){0,3}",
            r"(?:stop|kap|houd|hou|schei)(?! .{0,40}(?:meld|notif|inform|verwittig|waarschuw|bericht|volg|update|sync|job|provision|hoogte|gaten|oog|seint))(?: \w+){0,3}(?: (?:op|ermee|mee|uit))?",
            r"stoppen",
            r"(?:het |dit )?(?:hoeft|hoef) (?:al |ook )?niet(?: (?!meld|sein|waarsch|verwit|app)\w+){0,3}",
            r"(?:is |het is |'t is )?(?:al |reeds )?niet (?:meer )?nodig",
            r"afbreken",
            r"breek (?:het |dit )?af",
            r"afsluiten",
            r"sluit(?: af)?",
            r"(?:doe )?(?:maar )?niet",
            r"nee,? (?:laat maar|toch niet|hoeft niet|doe maar niet)",
            r"toch niet",
            r"(?:het|dit) is (?:al )?(?:niet meer nodig|opgelost)",
            r"cancel(?:en)?",
            r"einde",
            r"exit|quit",
            r"geen (?:zin|tijd) (?:meer|in)(?: \w+){0,2}",
            r"ik (?:stop|kap) ermee",
            r"zet (?:maar )?stop",
            r"(?:ik )?heb (?:het )?(?:al )?niet meer nodig",
            r"ik bedenk (?:me|mij)",
        ),
    ),
    (
        Intent.BACK,
        whole(
            r"terug",
            r"(?:ga|keer|breng me|stap) (?:\w+ ){0,2}(?:een )?(?:stap(?:je)? )?(?:terug|naar de vorige|naar vorige)(?: \w+){0,3}",
            r"(?:een |naar de |naar het |de |het |naar )?vorige?(?: (?:stap|vraag|scherm|pagina|kaart|menu|antwoord))?",
            r"(?:een |1 )?stap(?:je)? (?:terug|achteruit)(?: \w+){0,2}",
            r"terug (?:gaan|naar)(?: \w+){0,3}",
            r"(?:\w+ ){0,2}(?:terug|terugkeren|teruggaan)(?: aub)?",
            r"ongedaan maken",
            r"maak (?:dat|dit|het) ongedaan",
            r"achteruit",
        ),
    ),
    (
        Intent.START_OVER,
        whole(
            r"(?:\w+ ){0,3}?(?:begin|start|beginnen|starten|herbegin|herbeginnen|herstart)(?: \w+){0,2} (?:opnieuw|overnieuw|van voren af aan|van voor af aan|vanaf het begin|vanaf nul|van nul|bij het begin|weer|van het begin|helemaal opnieuw|van vooraf aan|vooraf aan)",
            r"(?:opnieuw|overnieuw|helemaal opnieuw)(?: (?:beginnen|starten|begin|start))?",
            r"(?!.*(?:wachtwoord|paswoord|password|account|mfa|pin))(?:\w+ ){0,2}(?:herbegin|herbeginnen|herstart|herstarten|reset|resetten)(?: \w+){0,2}",
            r"van (?:voren|voor) af aan",
            r"(?:begin|start)",
            rf"(?:\w+ ){{0,4}}?(?:een )?(?:nieuwe?|andere?) {_PROBLEM}(?: \w+){{0,2}}",
            r"(?:\w+ ){0,4}?iemand anders(?: \w+){0,3}",
            r"(?:\w+ ){0,3}?(?:iets|wat) anders(?: \w+){0,2}",
            r"andere vraag",
            r"(?:wis|maak) (?:alles|leeg|gesprek|alles leeg)",
            r"volgende (?:persoon|medewerker|vraag|collega)",
            r"terug naar (?:het )?(?:begin|start|af)",
        ),
    ),
    (
        Intent.RECHECK,
        whole(
            r"(?:ververs|vernieuw|refresh|herlaad|verversen|vernieuwen|herladen)(?: \w+){0,3}",
            r"(?:probeer|proberen|kijk|check|controleer|test|bekijk|kijken|checken|controleren|zie|doe)(?<!doe)(?: (?:het|dit|dat|er|nog|een|eens|nu|keer|even|maar|is))*(?: (?:opnieuw|weer|nogmaals|nog|nog een keer|nog eens|keer|na|overnieuw))?",
            r"(?:nog (?:een|1) keer|nog eens|nogmaals|opnieuw|weer)(?: (?:checken|kijken|controleren|proberen|nakijken|testen|bekijken|graag))?",
            r"(?!.*(?:ticket|melding|zaak|dossier|escalatie|sync|job|provisioning))(?:is er |zijn er |heb je |al |nog |enig |enige |was er )*(?:nieuws|verandering|veranderd|veranderingen|update|updates|vooruitgang|voortgang|beweging|verbetering|iets veranderd|iets gebeurd|iets nieuws|schot in)(?: \w+){0,3}",
            r"(?:en|en nu|nu|nu wel|en nu wel|alsnog|inmiddels|intussen|ondertussen)(?! (?:haar|zijn|hun) )(?: \w+){0,2}",
            r"(?:en )?hoe is (?:het|dat) (?:nu|ondertussen|inmiddels|intussen|er nu mee)",
            r"(?!.*(?:sync|job|provisioning|koppeling|synchron|storing|connector|import|cyclus|agent|ticket|boel))(?:is|werkt|klopt|lukt|gaat|staat|loopt) (?:het|dit|dat|ze|hij|zij|er|alles|'t|t|het probleem|de fout|de storing)(?: \w+){0,5}",
            r"nog (?:steeds |altijd )?(?:hetzelfde|niks|niets|geen verandering|het zelfde|zelfde)(?: \w+){0,2}",
            r"(?:het is |'t is |is )?nog (?:steeds|altijd) (?:niet|hetzelfde|zo|niks|niets|zelfde|kapot|geen)(?: \w+){0,3}",
            r"(?:heeft|had) (?:het|dat|dit) (?:\w+ ){0,2}(?:gewerkt|geholpen|effect)",
            r"hoe (?:staat|zit) het (?:er )?(?:nu |intussen |inmiddels |ondertussen )?(?:voor|mee|ermee|daarmee)?",
            r"(?!.*(?:storing|sync|job|provisioning|koppeling))is er (?:al |nu |intussen |inmiddels )*(?:iets|wat|meer)(?: \w+){0,3}",
            r"wat is de (?:stand|stand van zaken|laatste stand)(?: \w+){0,2}",
            r"(?:weet je )?al (?:iets|wat) meer",
            r"update",
        ),
    ),
    (
        Intent.ON_DEMAND,
        whole(
            r"(?:voer|start|draai|run|doe)(?: (?:het|dit|dat|hem|haar|die|maar|on[ -]demand|direct|meteen|dan|nu|onmiddellijk))+(?: uit)?",
            r"on[ -]?demand(?: provisioning| sync)?",
            r"(?:provision|provisioneer|sync|synchroniseer)(?: (?:haar|hem|het|ze|hen|die|deze persoon))?(?: (?:nu|meteen|direct))?",
        ),
    ),
    (
        Intent.WATCH,
        whole(
            r"volg(?: (?:dit|het|dat|haar|hem|ze|die|deze))?(?: op)?",
            r"volgen|abonneren|abonneer|watch|opvolgen",
            r"hou(?:d)? (?:me |mij |ons )?(?:op de hoogte|in het oog|in de gaten)",
            r"(?:op de hoogte|op hoogte) (?:houden|gehouden worden|blijven)",
        ),
    ),
    (
        Intent.UNWATCH,
        whole(
            r"ontvolg(?: \w+)?",
            r"(?:niet meer|niet langer|stop met|stop) volgen",
            r"stop (?:met )?(?:de )?(?:meldingen|notificaties|berichten|updates|volgen|watch)",
            r"afmelden|uitschrijven|unwatch|unsubscribe|ontvolgen|dempen|stil",
        ),
    ),
    (
        Intent.ESCALATE,
        whole(
            r"escaleer(?: (?:het|dit|dat))?(?: \w+){0,3}",
            r"escaleren|escalatie|opschalen",
            r"(?:de )?(?:helpdesk|servicedesk|mens|een mens|medewerker van de helpdesk|ticket|it-support|support|ict)",
            r"(?:bel|contacteer|vraag) de (?:helpdesk|servicedesk)",
        ),
    ),
    (
        Intent.MY_CASES,
        whole(
            r"(?:mijn |m'n |alle |openstaande |lopende |open )*(?:tickets|meldingen|zaken|cases|escalaties|dossiers|incidenten|aanvragen|calls)(?: \w+){0,2}",
            r"mijn (?:ticket|melding|zaak|case|escalatie|dossier)",
        ),
    ),
    (
        Intent.MY_WATCHES,
        whole(
            r"(?:mijn |m'n |de )?(?:volglijst|watchlist|watches|abonnementen|gevolgde (?:personen|mensen|accounts|medewerkers|collegas))",
            r"(?:wie|wat) volg ik(?: \w+){0,3}",
        ),
    ),
    (
        Intent.JOB_STATUS,
        whole(
            r"(?:job|sync|provisioning|synchronisatie|koppeling|connector|workday|successfactors)?[ -]?(?:status|jobs?)",
            r"(?:status|stand|toestand)(?: van)? (?:de |het |onze )?(?:job|sync|synchronisatie|provisioning|koppeling|connector|integratie|import)(?: \w+){0,2}",
        ),
    ),
    (
        Intent.GREETING,
        whole(
            r"nee,? (?:dank|dankje|dank je|bedankt|dank u)(?: wel)?",
            rf"(?:{_SMALL_TALK})(?: (?:{_SMALL_TALK})){{0,11}}",
        ),
    ),
)

KNOWN_ISSUES = whole(
    r"(?:(?:wat|welke|toon|laat|geef|bekijk|open|zijn|is|lijst|zie|zien|er|de|het|alle|onze|jullie|huidige|actuele"
    r"|actieve|van|me|mij|met|een) ){0,6}"
    r"(?:bekende|gekende|gemelde) (?:problemen|probleem|storingen|storing|issues?|fouten)"
    r"(?: (?:nu|vandaag|momenteel|op dit moment|zien|er|zijn er|tonen))?"
)
"""The wish to see what the helpdesk has noted."""
