"""What French says of a finished account that lacks something: licence, mailbox, groups, OU, password."""

from __future__ import annotations

from dialogs.utterance.language import Lack, anywhere
from dialogs.utterance.languages.french.speech import ADVERB, NOT, OF, OWN
from dialogs.utterance.question import Expect

_HAS = r"(?:(?:eu|recu|recue|recus|obtenu|recevoir|obtenir|avoir|dispose|attribue|attribuee|attribuer|assigne|assignee|accorde|donne|affecte|ete|encore|toujours|lui|acces a|fourni|envoye|communique|acces|vu|trouve|@p|on|de la|plus|cree|creee|a|au) ){0,4}?"
_LACKS = rf"(?:{NOT} {ADVERB}{_HAS}|aucun |aucune |sans |manque |manquent |manquait |attend |attends |attente d' |attente de |besoin d' |besoin de |ou est |ou sont |faut |faudrait |lui faut |recevra |prive de |privee de |nulle |perdu )"
_GONE = (
    rf"(?:@p |de |d' |du |pro |\w+ |@x ){{0,5}}?(?:manquante?s?|manque|manquent|absente?s?|introuvables?|inexistante?s?|non (?:attribue|assigne|cree|recu)\w*|disparue?s?|"
    rf"(?:n' |ne )?(?:est |sont |a |ont |lui |a ete |s' )?(?:\w+ )?{NOT} {ADVERB}(?:ete |etre |pu |encore )*(?:cree|creee|crees|creees|attribue|assigne|affecte|la|arrive|recu|recue|envoye|donne|pret|prete|existe|present|disponible|visible|genere|active|ouvert|ouverte|fonctionne|marche|dispo|communique|livre|delivre|ajoute|mise? en place|provisionn|parvenu|transmis)\w*)"
)


def _lack(*things: str) -> tuple[str, ...]:
    """Phrases in which one of the things is not there: "n'a pas de …", "… manque"."""
    return tuple(
        phrase
        for thing in things
        for phrase in (rf"{_LACKS}{OWN}(?:@p )?(?:\w+ )?{OWN}{thing}", rf"{thing} {_GONE}")
    )


_SIGN_IN_WITH = (
    r"(?:(?:premier|1er|tout premier) )?(?:mots? de passe|mdp|password)(?: (?:initial|provisoire|temporaire|de depart|de demarrage|d' arrivee|de bienvenue|par defaut|"
    r"de premiere connexion|de connexion))?|(?:pass|code|laissez-passer) d' acces temporaire|temporary access pass|tap"
)
_BOX = r"(?:boites? (?:mails?|e-mails?|aux lettres|de messagerie|email|outlook|exchange|de courriels?|courriel|de reception)|mailbox|bal|messagerie(?: outlook)?|inbox)"

LACKS = (
    Lack(
        "name",
        anywhere(
            r"(?:s'|m'|l'|se) (?:appelle|appelait|nomme|affiche)[es]? (?:toujours|encore) (?!a |au |en |dans |sans |sous|comme)(?:sous |@x|@p|par |\w+)"
        ),
        Expect.UPDATE,
    ),
    Lack(
        "department",
        anywhere(
            r"(?:encore|toujours|reste|restee?|plus|pas) (?:affectee? |rattachee? |affichee? |indiquee? |classee? )*(?:dans|a|au|en|chez) (?:le |la |l' |son |sa |un |une )?(?:mauvais |mauvaise |ancien |ancienne |bon |bonne )?"
            r"(?:departement|service|equipe|direction|pole)(?! (?:informatique|support|it\b))",
            r"(?:passee?|mutee?|transferee?|affectee?) (?:au|a la|a l'|aux|dans le|dans la|dans l'|du) (?:nouveau |nouvelle )?(?:service|departement|direction|equipe|pole)\b(?=.{0,90}(?:toujours|encore|pas|ancien))",
        ),
        Expect.UPDATE,
    ),
    Lack(
        "manager",
        anywhere(
            r"(?:plus|pas|encore|toujours|reste) sous (?:la responsabilite de |l' autorite de |la direction de |les ordres de )?(?:@x|@p)",
            r"(?:rattachee?|reporte|rapporte|subordonnee?|sous (?:les ordres|la (?:direction|responsabilite))) (?:\w+ ){0,3}?(?:a |de |d' )(?:@x|@p|son (?:ancien|precedent)\w* (?:manager|chef|responsable|boss|n)|la mauvaise personne)(?! (?:comme ville|comme site))",
        ),
        Expect.UPDATE,
    ),
    Lack(
        "password",
        anywhere(
            *_lack(rf"(?:{_SIGN_IN_WITH})"),
            r"(?:premier|initial|provisoire|temporaire) (?:mot de passe|mdp)|(?:mot de passe|mdp) (?:initial|provisoire|temporaire|de depart)",
        ),
        Expect.CREATE,
        unless=anywhere(
            r"reinitialis\w+|reset|oubli\w+|perdu|chang\w+|expir\w+|incorrect|faux|errone|deverrouill\w+|bloqu\w+|modifi\w+|refuse\w*|invalide|ne marche (?:pas|plus)|perime"
        ),
    ),
    Lack(
        "licence",
        anywhere(
            *_lack(r"licences?(?: \w+)?|licenses?|abonnement (?:office|m365|microsoft)"),
            r"(?:pas|aucun|plus) (?:d' )?acces (?:a |aux? )?(?:l' |la )?(?:microsoft |ms )?(?:teams|office|outlook|m365|o365|excel|word|suite office|office 365)",
            r"(?:pas|plus) (?:encore )?(?:teams|office|office 365|m365)(?= [.,?]|$)",
            rf"{NOT} (?:\w+ )?(?:licencie|licenciee) (?:teams|office|m365)",
        ),
        unless=anywhere(
            "achat|acheter|achete|commander|commande|photoshop|adobe|autocad|renouveler|renouvellement|budget|devis|visio|project|jetbrains"
        ),
    ),
    Lack("mailbox", anywhere(*_lack(_BOX)), means_account=True),
    Lack(
        "groups",
        anywhere(
            *_lack(
                r"groupes?(?: (?:de securite|ad|d' acces|teams|par defaut))?",
                r"appartenances?(?: aux?)?(?: groupes?)?",
            ),
            rf"{NOT} {ADVERB}(?:ete |etre |pu |encore |ajoute\w* |mise? |present\w* |figure |inscrite? |rattache\w* )*(?:membre |dans |aux? |a |des? |du )+(?:\w+ )?(?:bons? )?(?:groupes?)",
            rf"{NOT} (?:encore )?membre",
        ),
    ),
    Lack(
        "ou",
        anywhere(
            r"(?:mauvaise?|pas la bonne|pas dans la bonne|pas dans le bon|autre|fausse|pas le bon|erronee?|par defaut|pas la meme) (?:ou|unite d' organisation|unite organisationnelle|conteneur|container|dossier ad|dossier de l' ad)(?! est)",
            r"(?:ou|unite d' organisation|unite organisationnelle|conteneur) (?:\w+ )?(?:incorrecte?|erronee?|fausse|mauvaise|par defaut|pas (?:la )?bonne)",
        ),
        Expect.UPDATE,
    ),
    Lack(
        "userPrincipalName",
        anywhere(
            r"(?:mauvais|faux|drole d'|etrange|bizarre|pas le bon|incorrect|errone|autre) (?:upn|nom d' utilisateur|nom de connexion|userprincipalname|login|identifiant(?: de connexion)?|username)(?! (?:rh|employe))",
            r"(?:upn|nom d' utilisateur|nom de connexion|userprincipalname|login|identifiant de connexion|username) (?:[\w@'-]+ ){0,3}?(?:n' )?(?:est |semble |parait )(?:\w+ ){0,2}?(?:faux|mauvais|incorrect|errone|bizarre|etrange|pas (?:le )?(?:bon|correct)|mal)",
        ),
        Expect.UPDATE,
    ),
    Lack("userPrincipalName", anywhere(r"(?:est|sont) (?:@p )?(?:pas|non) @u", r"@p n' est pas @u")),
    Lack(
        "sign-in",
        anywhere(
            r"(?:impossible|pas moyen|incapable|pas possible|moyen) (?:pour (?:@p|elle|lui|moi) )?(?:de |d' )(?:se|s'|me|m') (?:\w+ )?(?:connecter|loguer|logger|log|authentifier|identifier)|(?:impossible|incapable|pas moyen|pas possible) (?:d' |de )(?:ouvrir (?:sa|une|ma|la) session|acceder a (?:sa|ma) session)",
            rf"(?:peut|peux|pouvait|pu|arrive|arrivait|parvient|reussit|arrivent|peuvent|parviens|reussis|sait|a reussi|parvenue?|arrivee?|ai|a|pourra|pourrai|pourrait) (?:t (?:il|elle|on) |je )?(?:toujours |encore |tjs |meme |@p )*{NOT} (?:encore |toujours |meme |du tout |plus )*(?:a |de |pu |reussi a |arrive a |encore )*(?:(?:se|s'|me|m') (?:re)?(?:connecter|loguer|logger|log|login|authentifier|identifier|connecte)|ouvrir (?:sa|une|ma|de) session|acceder a (?:sa|ma) session|entrer dans (?:sa|ma) session|demarrer (?:sa|ma) session|log|login|loger)",
            r"n' arrive (?:toujours |encore |meme )*(?:pas|plus) a (?:\w+ )?(?:se|s'|me|m'|ouvrir|acceder|entrer)",
            rf"(?:connexion|authentification|login|ouverture de session) (?:\w+ ){{0,2}}?(?:impossible|refusee?|echoue\w*|rejetee?|{NOT})",
            rf"(?:se|s'|me|m') (?:connecte|connecter|logue|log) {NOT}",
            r"(?:quand|si|des que?|des qu'|lorsque?|lorsqu'|une fois que?) (?:@p |elle |il |je )?(?:pourra|pourrai|pourrait|va pouvoir)(?: (?:t )?(?:il|elle|je))? (?:enfin )?(?:se|s'|me|m') (?:connecter|loguer|authentifier)",
            r"echec de (?:connexion|authentification)",
        ),
        Expect.CREATE,
    ),
)

ACCOUNT_THERE = anywhere(
    rf"(?:a|ont|avec|ai|possede|dispose|recu) (?:bien |deja |pourtant |maintenant |enfin )*(?:un|son|leur|le|mon|l'|d' un|ses) (?:compte|acces|utilisateur|profil|login){OF}",
    rf"comptes?{OF} (?:[\w@'-]+ ){{0,3}}?(?:est|sont|a ete|ont ete|existe|etait) (?:bien |deja |maintenant |pourtant |la |enfin )*(?:cree|crees|pret|la|actif|present|ok|visible|provisionne|ouvert|active|en place|existant|dans|disponible)?",
    r"(?:a|ont|est|sont|ai|suis) (?:bien |deja |pourtant )*(?:ete )?(?:bien )?(?:provisionn\w+|cree|creee|crees|onboardee?)",
)

NEWCOMER = anywhere(
    r"nouve(?:au|l|lle|aux|lles)(?! (?:nom|titre|poste|manager|service|departement|intitule|numero|bureau|site|responsable))|embauch\w*|recrut\w*|arriv(?:e le|ee|ante?s?|ant|era|e lundi|e hier|e ce|e mardi|e mercredi|e jeudi|e vendredi|e cette)|onboard\w*|commenc\w+|demarr\w+|debut\w+|rejoi\w+|integr[ea]\w*|"
    r"prise? de (?:poste|fonction)|premier jour|stagiaire|alternante?|apprentie?|reembauch\w*|engage[es]{1,2}|recrue|est arrive",
)
