"""How French answers the open form: one or two words for what was expected, and "je ne sais pas"."""

from __future__ import annotations

import re

from dialogs.utterance.language import DetailWords, anywhere, whole, words
from dialogs.utterance.question import Expect

DETAILS = DetailWords(
    nothing=anywhere(
        r"(?:je |on |nous )?(?:ne |n' )?(?:sais|sait|savons|me souviens|m' en souviens|me rappelle|peux pas dire|connais) (?:vraiment |trop |absolument |plus )?(?:pas|plus|rien)(?: trop| du tout| plus)?",
        "(?:aucune|pas d'|pas la moindre) idee|pas sure?|incertaine?|inconnue?|aucun|aucune|neant|rien|non|nsp|ni l' un ni l' autre|passer|bof|chais pas|j' en sais rien|je l' ignore",
    ),
    around=anywhere(
        "le|la|les|l'|un|une|des|du|de|d'|son|sa|ses|leur|leurs|mon|ma|mes|ce|cet|cette|c'|est|sont|etait|a|ont|ete|etre|devait|devrait|doit|aurait du|avoir|elle|il|ils|elles|on|dans|en|au|aux|"
        "chez|par|via|depuis|je|crois|pense|que|qu'|probablement|surement|peut-etre|ancien|ancienne|faux|fausse|mauvais|mauvaise|errone|manque|manquant|manquante|attendu|svp|juste|seulement|environ|parce|pour|cause|"
        "salarie|employe|rh|systeme|sirh|source|@p|@x|@d|n'|ne|s'|pas|toujours|encore|plus|bien|ca|c' etait|sur|vient|provient",
    ),
    splits=re.compile(r"[.,?&]|\b(?:et|puis)\b"),
    changed=words("nouveau nouvelle nouvel changé changée changement modifié modifiée modification maj"),
    expect=(
        (
            Expect.DISABLE,
            whole(
                r"(?:comptes?|acces|utilisateur|login)? ?(?:utilisateur )?(?:a )?(?:desactive[er]?s?|desactivation|supprime[er]?s?|suppression|ferme[er]?s?|fermeture|bloque[er]?s?|coupe[er]?s?|cloture[er]?s?|revoque[er]?s?|retire[er]?s?|resilie|deprovisionn\w+)"
                r"(?: (?:comptes?|acces|utilisateur))?",
                r"(?:depart|sortie|sortante?|partie?|quittee?|offboarding|licenciement|licenciee?|demission|fin contrat|retraite|sortie?|leaver)(?: (?:entreprise|societe|salarie))?",
            ),
        ),
        (
            Expect.UPDATE,
            whole(
                r"(?:compte )?(?:mises? jour|mise a jour|maj|changements?|change|changee|changer|modifications?|modif|modifs|modifiee?|modifier|corrections?|corriger|corrigee?|actualisation|actualiser|actualise|update)(?: (?:donnees?|infos?|informations?|attributs?|comptes?|fiche|valeurs?))?",
                r"(?:nouve(?:au|lle|l)s? |autres? )?(?:donnees?|infos?|informations?|attributs?|valeurs?|champs?|details?|coordonnees|fiche)(?: (?:changee?s?|modifiee?s?|mises? jour|a jour|personnelles?))?",
            ),
        ),
        (
            Expect.CREATE,
            whole(
                r"(?:nouveaux? |creer |creation |cree |ajout |ajouter |ouverture |ouvrir )?(?:comptes?|acces|utilisateur|boite mail|user|mailbox|boite aux lettres)(?: (?:utilisateur|creee?|creer|creation|nouveau))?",
                r"cree[er]?e?s?|creation|nouveau|nouvelle|provisionne[er]?e?|provisionnement|provisioning|onboarding|ajout",
                r"(?:nouve(?:au|l|lle|aux|lles) )?(?:arrivante?|embauchee?|recrue|salariee?|employee?|collaborat\w+|collegue|stagiaire|arrivee?|embauche|recrutement|entree|entrante?|personne)",
            ),
        ),
    ),
    lacks={
        "mot passe": "password",
        "mot de passe": "password",
        "mdp": "password",
        "premier mot passe": "password",
        "groupe": "groups",
        "groupes": "groups",
        "teams": "licence",
        "licence": "licence",
        "boite mail": "mailbox",
        "boite aux lettres": "mailbox",
        "boite lettres": "mailbox",
        "conteneur": "ou",
        "ou": "ou",
    },
)
