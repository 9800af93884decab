"""How the helpdesk asks for what there is to do: the next case, those that nobody has, that wait too long, by topic.

In every language; people mix them, so each is tried. All words are folded; German ones also as typed without
umlauts.
"""

from __future__ import annotations

from dataclasses import dataclass

from dialogs.utterance.language import whole
from dialogs.utterance.patterns import Pattern


@dataclass(frozen=True, slots=True)
class QueueWords:
    """Patterns of whole messages, from which polite words and signs are taken out."""

    following: Pattern
    unclaimed: Pattern
    overdue: Pattern
    about: Pattern  # its last group is the topic


def _words(
    *,
    idle: str,
    noun: str,
    nouns: str,
    following: str,
    following_behind: str,
    unclaimed: str,
    overdue: str,
    is_: str,
    about: str,
) -> QueueWords:
    """`idle` may stand before, `noun` is one case and `nouns` are many; `unclaimed` and `overdue` are said of
    them, before, behind, or alone after `is_` ("what is"); `about` begins a topic."""
    lead, some = rf"(?:(?:{idle}) )*", rf"(?:{noun}|{nouns})"
    tail = rf"(?: (?:{idle}))*"

    def said(quality: str) -> Pattern:
        return whole(
            rf"{lead}(?:{quality}) {some}{tail}",
            rf"{lead}{some} (?:(?:{idle}|{is_}) )*(?:{quality})(?: {some})?{tail}",
            rf"{lead}(?:{is_}) (?:(?:{idle}|{is_}) )*(?:{quality})(?: {some})?{tail}",
        )

    return QueueWords(
        following=whole(
            rf"{lead}(?:{following}) {noun}{tail}",
            rf"{lead}{noun} (?:{following_behind}){tail}",
        ),
        unclaimed=said(unclaimed),
        overdue=said(overdue),
        about=whole(rf"{lead}{nouns} (?:(?:{idle}) )*(?:{about}) ((?:[\w'-]+ ?){{1,5}})"),
    )


QUEUE: tuple[QueueWords, ...] = (
    _words(
        idle=r"show|list|give|get|take|open|see|have|got|go|let|need|want|me|us|i|we|you|the|any|all|some|my|our|is|are|there|do"
        r"|which|what|what's|to|on|in|from|of|queue|now|still|yet|currently|at|moment|right|please|pls|up|who|that|and|for",
        noun=r"(?:case|ticket|escalation|incident|request|one (?:from|in|of|on) (?:the |my |our )?(?:queue|list|pile))",
        nouns=r"(?:cases|tickets|escalations|incidents|requests|ones)",
        following=r"next(?: open| free| unclaimed| urgent)?",
        following_behind=r"(?:that is |that's )?next",
        unclaimed=r"unclaimed|unassigned|untaken|unowned|up for grabs|(?:open and )?(?:nobody|no one|noone|none of us) (?:has|have|is|took|picked|claimed)"
        r"(?: (?:yet|already|taken|claimed|picked|on|up|got|looking|working|at|them|it)){0,4}"
        r"|(?:not|n't|isn't|aren't) (?:yet )?(?:claimed|assigned|taken|picked up)(?: yet)?|without (?:an )?(?:owner|assignee)|(?:has|have|with) no (?:owner|assignee)",
        overdue=r"overdue|over due|past due|(?:waiting|open) (?:for )?too long|too late|late",
        is_=r"what(?: is| are)?|what's|whats|which(?: ones)?(?: are| is)?|any|anything|everything|is (?:anything|something)|show (?:me )?(?:what|whats|what's)(?: is)?",
        about=r"(?:that (?:are|is) |which are )?(?:about|regarding|concerning|on|around|with|because of|due to|caused by|related to)",
    ),
    _words(
        idle=r"zeig\w*|gib|gibt|gibts|gibt's|es|mir|uns|bitte|mal|den|die|das|der|alle|welche|was|ist|sind|noch|jetzt|gerade|aktuell|liste\w*|haben|hab|habe"
        r"|wir|ich|nimm|nehme|offne|offenen?|an|auf|hol\w*|dann|so|da|derzeit|momentan|meine|unsere|anzeigen|denn",
        noun=r"(?:fall|vorgang|ticket|case|eskalation|anfrage)",
        nouns=r"(?:falle|faelle|vorgange|vorgaenge|tickets|cases|eskalationen|anfragen)",
        following=r"(?:nachste|naechste)[nrs]?(?: freien?| offenen?)?",
        following_behind=r"(?:als )?(?:nachste|naechste)[nrs]?",
        unclaimed=r"unvergeben\w*|herrenlos\w*|unbearbeitet\w*|unzugewiesen\w*|nicht (?:zu(?:gewiesene?n?|geordnete?n?|geteilte?n?)|vergebene?n?|ubernommene?n?|uebernommene?n?|beanspruchte?n?)"
        r"|(?:hat|haben|bei) (?:noch )?(?:keinem?r?|niemand\w*)(?: (?:ubernommen|uebernommen|genommen|angenommen|vergeben|geholt))?"
        r"|(?:die )?(?:noch )?(?:keiner|niemand) (?:hat|bearbeitet|ubernommen hat|uebernommen hat|genommen hat|macht)|ohne (?:bearbeiter|besitzer|zustandigen|zustaendigen)",
        overdue=r"(?:u|ue)berf(?:a|ae)llig\w*|zu spat|zu spaet|verspatete?n?|verspaetete?n?|(?:warten|liegen|wartend\w*|offen) (?:schon )?zu lange?|zu lange (?:offen|wartend\w*|liegen\w*)",
        is_=r"was(?: ist| sind)?|welche[rs]?(?: ist| sind)?|irgendwas|etwas",
        about=r"(?:zum|zur|zu|uber|ueber|wegen|mit|rund um|bezuglich|bezueglich|betreffend|aufgrund)(?: (?:der|des|dem|den|die|das))?",
    ),
    _words(
        idle=r"montre|montrer|montrez|moi|affiche|afficher|donne|donner|donnez|ouvre|prends?|passe|passons|voir|liste|les?|la|l'|l|des?|d'|d|un|une|du|quel\w*|quoi|y|a|il|t|il y a"
        r"|sont|est|ce|c'est|qui|que|qu'|qu|je|nous|on|au|aux|svp|stp|s'il|te|vous|plait|encore|tous|toutes|mes|nos|ouverts?|ouvertes?|maintenant|actuellement|est-ce",
        noun=r"(?:cas|dossier|ticket|demande|incident|escalade)",
        nouns=r"(?:cas|dossiers|tickets|demandes|incidents|escalades)",
        following=r"prochaine?",
        following_behind=r"suivante?|prochaine?|d'apres",
        unclaimed=r"(?:non|pas(?: encore)?) (?:prise?s?|attribuee?s?|assignee?s?|affectee?s?|reclamee?s?|traitee?s?)|(?:que )?(?:personne) (?:n'|n|ne )? ?(?:a|ont|s'en occupe|traite)(?: encore)?"
        r"(?: (?:prise?s?|attribuee?s?|encore|prendre|reclamee?s?))*|sans (?:responsable|proprietaire|personne)|libres?|a prendre",
        overdue=r"en retard|en souffrance|depassee?s?|echue?s?|(?:en attente|attendent|ouverte?s?) depuis trop longtemps|(?:qui )?attendent trop",
        is_=r"(?:qu'|qu |qu' )?est[ -]ce qui(?: est)?|lesquel(?:le)?s?(?: sont)?|ce qui est|quoi|qu'est-ce qui(?: est)?",
        about=r"(?:sur|concernant|a propos d[eu']|au sujet d[eu']|liee?s? (?:a|au|aux)|avec|a cause d[eu']|dus? (?:a|au))(?: (?:la|le|les|l'|l))?",
    ),
    _words(
        idle=r"muestra\w*|mostrar|ensena\w*|dame|dime|abre|abrir|ver|lista\w*|me|nos|el|la|los|las|un|una|lo|que|cual|cuales|hay|esta|estan|es|son|tengo|tenemos|por|favor|porfa|todos|todas|mis"
        r"|nuestros|abiert[oa]s?|ahora|aun|todavia|pasa|pasar|pasemos|al|quiero|y|a|algun|alguna|alguno|algunos|algunas|vamos",
        noun=r"(?:caso|ticket|incidencia|solicitud|incidente)",
        nouns=r"(?:casos|tickets|incidencias|solicitudes|incidentes)",
        following=r"siguiente|proxim[oa]",
        following_behind=r"siguiente|(?:que )?sigue|proxim[oa]",
        unclaimed=r"sin (?:asignar|tomar|reclamar|dueno|responsable|coger|atender|propietario|nadie)|(?:no|sin) (?:estan? )?(?:asignad[oa]s?|tomad[oa]s?|reclamad[oa]s?)|libres?"
        r"|(?:que )?(?:aun |todavia )?nadie (?:ha |han |los |las |lo |la )*(?:tiene|tomado|cogido|tomo|cogio|asignado|reclamado|atiende|agarro|agarrado)",
        overdue=r"vencid[oa]s?|atrasad[oa]s?|retrasad[oa]s?|(?:fuera|pasad[oa]s?) de plazo|con (?:retraso|atraso)|(?:esperando|abiert[oa]s?|llevan) demasiado(?: tiempo)?(?: esperando)?",
        is_=r"que(?: hay| esta)?|cuales(?: estan| son)?|hay(?: alg\w+)?|algo",
        about=r"(?:sobre|acerca de|por|de|del|con|relacionad[oa]s? con|debido a)(?: (?:el|la|los|las))?",
    ),
    _words(
        idle=r"mostra\w*|mostre|me|ver|abre|abra|abrir|da|lista\w*|o|a|os|as|um|uma|que|quais|qual|ha|tem|esta|estao|sao|e|por|favor|pf|todos|todas|meus|minhas|nossos|abert[oa]s?|agora|ainda"
        r"|passa|passar|para|pra|pro|ao|quero|temos|tenho|vamos|algum|alguma|existe|existem|eh|mim",
        noun=r"(?:caso|ticket|chamado|pedido|incidente|solicitacao)",
        nouns=r"(?:casos|tickets|chamados|pedidos|incidentes|solicitacoes)",
        following=r"proxim[oa]|seguinte",
        following_behind=r"seguinte|proxim[oa]",
        unclaimed=r"sem (?:dono|responsavel|atribuicao|atribuir|ninguem|assumir)|(?:nao|por) (?:atribuid[oa]s?|assumid[oa]s?|atribuir|assumir|pegar|pegos?)|livres?"
        r"|(?:que )?(?:ainda )?ninguem (?:ainda )?(?:os |as |o |a )?(?:pegou|assumiu|tem|atendeu|assume|tratou|esta tratando)(?: ainda)?",
        overdue=r"(?:atrasad|vencid)[oa]s?|em atraso|com atraso|fora d[oe] prazo|(?:esperando|a espera|abert[oa]s?) (?:ha )?(?:tempo demais|demasiado tempo|muito tempo)",
        is_=r"o que(?: esta| ha| tem)?|quais(?: estao| sao)?|tem(?: alg\w+)?|ha(?: alg\w+)?|algo",
        about=r"(?:sobre|acerca d[eoa]|por|por causa d[eoa]|com|relacionad[oa]s? (?:a|com|ao)|devido a)(?: (?:o|a|os|as))?",
    ),
    _words(
        idle=r"toon|laat|geef|open|pak|zie|zien|mij|me|ons|de|het|een|alle|welke|wat|is|zijn|er|nog|nu|heb|hebben|we|ik|wil|graag|aub|alsjeblieft|mijn|onze|openstaande|naar|lijst|momenteel"
        r"|die|dat|staat|staan|liggen|doe|maar|even|ff",
        noun=r"(?:zaak|ticket|geval|case|dossier|melding|aanvraag)",
        nouns=r"(?:zaken|tickets|gevallen|cases|dossiers|aanvragen)",
        following=r"volgende?",
        following_behind=r"(?:is )?(?:de |het )?volgende",
        unclaimed=r"(?:nog )?niet (?:opgepakt|toegewezen|geclaimd|opgenomen|toegekend|genomen|in behandeling)e?|ongeclaimde?|onbehandelde?|vrije?|(?:niet[- ])?toegewezen aan niemand|zonder (?:eigenaar|behandelaar)"
        r"|(?:door )?niemand (?:heeft|nog|is|had|pakt|behandelt)?(?: ?(?:nog|opgepakt|mee bezig|genomen|geclaimd|heeft|toegewezen))*|niet[- ]toegewezen",
        overdue=r"te laat|over tijd|overtijd|achterstallige?|verlopen|over de (?:datum|termijn)|(?:wachten|liggen|open) (?:al )?te lang|te lang (?:open|wachten)",
        is_=r"wat(?: is| zijn| er)?|welke(?: zijn| is)?|iets",
        about=r"(?:over|rond|rondom|met|wegens|vanwege|door|betreffende|inzake|in verband met)(?: (?:de|het|een))?",
    ),
)
"""English, German, French, Spanish, Portuguese and Dutch."""
