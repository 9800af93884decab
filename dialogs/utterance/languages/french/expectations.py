"""What French says when an account is missing, out of date, or should be gone; HR systems and attributes."""

from __future__ import annotations

import re

from dialogs.utterance.folding import fold
from dialogs.utterance.language import anywhere
from dialogs.utterance.languages.french.speech import ACCOUNT, ADVERB, CREATED, NOT, OF, OWN, STILL, TARGET
from dialogs.utterance.question import HrSource

_DISABLED = (
    r"(?:des?activ\w+|desactive\w*|bloque\w*|supprim\w+|ferm(?:e[es]{0,2}|er|ent)|clotur\w+|clos|close|coupe[ers]{0,2}|revoqu\w+"
    r"|retire\w*|resilie\w*|verrouill\w+|deprovisionn\w+|de-provisionn\w+|suspend\w*|efface\w*|desactivation|archive\w*"
    r"|enleve\w*|offboard\w*|disabled?|expire\w*|inactif|inactive|arrete\w*|neutralis\w+|ote[es]{0,2})"
)
_LIVE = (
    r"(?:actif|actifs|active|actives|activee?s?|ouvert|ouverts|ouverte|utilisable|enabled|en ligne"
    r"|fonctionnel\w*|operationnel\w*|en service|vivant|en vie|allume)"
)
_CHANGED = (
    r"(?:(?:mise?s?|mettre|met) a jour|a jour|maj|updatee?s?|change[esr]{0,2}|changent|modifi\w+|actualis\w+"
    r"|repercut\w+|reflet\w+|pris[es]{0,2} en compte|prend en compte|corrig\w+|rafraichi\w*|propag\w+"
    r"|remplac\w+|renomm\w+|rectifi\w+|repris[es]{0,2}|suivi[es]{0,2}|suit|report[ea]\w*|bouge\w*|appliqu\w+|bascul\w+|repliqu\w+)"
)
_DATA = (
    r"(?:donnees?|infos?|informations?|fiche(?! de (?:paie|salaire|frais))|attributs?|champs?|valeurs?|coordonnees|details?|titres?|intitules?|fonction"
    r"|poste|departements?|service|manager|manageur|responsable|n' 1|chef|cheffe|nom|noms|prenom|telephone|numero|mail|e-mail|adresse|bureau"
    r"|site|societe|ville|pays|role|direction|equipe|upn|profil|superieure?|metier|entite|filiale|localisation|centre|compagnie)"
)
_WRONG = r"(?:mauvais|mauvaise|mauvaises|incorrecte?s?|errone[es]{0,2}|faux|fausse|fausses|obsoletes?|perime[es]{0,2}|inexacte?s?|depasse[es]{0,2})"
_OLD = rf"(?:ancien|ancienne|anciens|anciennes|vieux|vieil|vieille|vieilles|precedent|precedente|{_WRONG})"

SOURCES = (
    (HrSource.WORKDAY, anywhere("workday", r"workday2\w+(?:\.[\w.-]+)?", "wd")),
    (
        HrSource.SUCCESSFACTORS,
        anywhere(
            "success ?factors?",
            "successfactor",
            "sap",
            "sfsf",
            "sf",
            r"(?:sap|sf|successfactors)2\w+(?:\.[\w.-]+)?",
        ),
    ),
    (
        HrSource.API,
        anywhere(
            "(?:l' )?api(?:-driven)?",
            "bulk-? ?upload",
            "scim",
            "(?:import|chargement|envoi|televersement|upload) (?:en masse|de masse|en lot|par lots?|groupe)",
            r"api2\w+(?:\.[\w.-]+)?",
        ),
    ),
)

DISABLE_SURELY = anywhere(
    rf"(?:a|ont|avait|ait|ai|garde|gardent|conserve|conservent|possede|detient|dispose|disposent|beneficie) (?:donc )?"
    rf"{STILL} (?!pas |aucun|rien|besoin|l' ancien|un ancien|son ancien){OWN}(?:(?:tous|toutes|acces|droit) )?{ACCOUNT}",
    rf"(?:garde|conserve|gardent|conservent) (?:@p )?{OWN}{ACCOUNT}",
    rf"(?:peut|peuvent|pourrait|arrive|continue|parvient|pouvait)(?: donc)?(?: {STILL})?(?: a| de)? (?:se|s') "
    rf"(?:re)?(?:connecter|loguer|logger|log|authentifier)(?= .{{0,80}}{_DISABLED}| .{{0,80}}(?:parti|quitt|sorti|vire|licencie|demission|fini))",
    rf"(?:peut|peuvent|pourrait|parvient|arrive|pouvait|continue) (?:donc )?(?:{STILL}|a|quand meme) (?:a )?"
    r"(?:(?:se|s') (?:re)?(?:connecter|loguer|logger|log|authentifier)|acceder|lire|envoyer|ouvrir|recevoir|utiliser|consulter)",
    rf"(?:se|s') (?:connecte|connectent|logue|logge|log|authentifie) {STILL}",
    rf"{STILL} (?:se|s') connect\w+",
    rf"(?:recoit|reçoivent|lit|lise|lisent|envoie|consulte|accede|repond|telecharge|badge)\w{{0,3}} (?:donc )?{STILL}(?! (?:pas|plus|l' ancien|un ancien|son ancien))",
    rf"(?:{ACCOUNT}{OF}|@p|elle|il|qui|utilisat\w+|boite|messagerie|licence|tout|badge|teams) (?:@p |de |d' |du |des |l' |ad |s' |leur |\w+ ){{0,5}}?"
    rf"(?:est|sont|reste|restent|soit|soient|apparait|etait|demeure|figure) (?:t (?:il|elle|ils|elles) )?(?:donc )?(?:{STILL} |quand meme |bien |marquee? |listee? |notee? ){{0,3}}"
    rf"(?:(?:en |comme )?(?:statut |etat )?{_LIVE})(?! (?:dans|chez|sur|cote) (?:workday|sap|le sirh|successfactors))",
    rf"(?:est |sont )?reste[es]{{0,2}}(?:nt)? (?:t (?:il|elle|ils|elles) )?(?:donc |toujours |encore |bien ){{0,2}}(?:en (?:statut|etat) )?{_LIVE}(?! (?:dans|chez|sur|cote) (?:workday|sap|le sirh|successfactors))",
    r"(?:depart|sortie|demission|licenciement|fin de contrat|fin de mission|offboarding|resiliation|retraite) (?:[\w@'-]+ ){0,6}?(?:n' |ne )(?:\w+ )?(?:pas|jamais)(?! (?:parti|sorti|effecti|encore parti))",
    rf"(?:rien|personne|nul|aucune? (?:[\w@'-]+ ){{0,3}}?)(?: n')? (?:est|a ete|a|ont|sont|ont ete) (?:encore |toujours )?{_DISABLED}",
    rf"(?:qui|quand|faut|vous|tu|merci de|doit|veuillez|comment|pour|penser a|on) (?:[\w@'-]+ ){{0,2}}?(?:desactiver?|fermer?|couper?|supprimer?|bloquer?|cloturer?) {OWN}{ACCOUNT}",
    rf"(?:acces|comptes?|droits?|badge|licence|login) (?:(?!pas )[\w@'-]+ ){{0,4}}?{STILL} (?:bien )?(?:{_LIVE}|valides?|valables?|la|en place|operationnels?)",
    rf"(?:(?:@p|elle|il) (?:est|reste)|est (?:elle|il)) {STILL} (?:en )?{_LIVE}",
    rf"(?:est ce que|si|est|sont|a|ont|bien|etre) (?:[\w@'-]+ ){{0,5}}?(?:comptes?|acces|@p|il|elle|t il|t elle) (?:[\w@'-]+ ){{0,4}}?{_DISABLED}(?= .{{0,12}}[?])",
    rf"{STILL} (?:bien )?{_LIVE}(?= .{{0,80}}(?:parti|quitt|sorti|vire|licencie|demission|retraite|fini|depart|termin))",
    rf"(?:parti|quitt|sorti|vire|licenci|demission|retraite|depart|termin|fin de|offboard)\w* .{{0,90}}{STILL} (?:bien )?(?:{_LIVE}|present|la|dans)"
    r"(?!\w* pas)",
    rf"{ACCOUNT}{OF} (?:[\w@'-]+ ){{0,4}}?(?:fonctionne|marche|roule|existe|tourne|vit|fonctionnent|marchent|existent|roulent) (?:bien )?{STILL}"
    r"(?! (?:pas|avec|sous|sur|l' ancien))",
    rf"{NOT} {ADVERB}(?:ete |etre |pu etre |eu |fait |se |s' |l' |le |la |les |demande a |recu |procede a |d' |de )*{OWN}{_DISABLED}",
    rf"(?:non|jamais|pas) (?:encore )?{_DISABLED}",
    rf"(?:devrait|devraient|devait|doit|doivent|aurait du|auraient du|faut|faudrait|fallait|aurait fallu|aurait deja du|devrait deja)"
    rf" (?:\w+ ){{0,2}}?(?:etre |avoir ete |qu' (?:on|elle|il) |que \w+ )?(?:\w+ )?(?:{_DISABLED}|coupe\w*|fermer?)",
    rf"(?:oublie|omis) de (?:lui |l' |le |la |les )?{_DISABLED}",
    rf"(?:pourquoi|quand) .{{0,40}}(?:n' |ne |ne se |ne s' )(?:est|sont|a|ont|se|s')? ?{STILL}? ?pas {_DISABLED}",
    r"(?:acces|comptes?|droits?) (?:@p )?(?:n' |ne )?(?:\w+ ){0,3}pas (?:\w+ )?coupes?",
    rf"(?:sans|aucune) (?:que .{{0,30}})?(?:desactivation|{_DISABLED})",
    rf"(?:desactivation|fermeture|suppression|suspension|cloture|coupure|blocage|revocation) (?:[\w@'-]+ ){{0,5}}?"
    rf"(?:{NOT}|echou\w+|bloque\w*|en attente|tarde|ne |n' |toujours|traine)",
    rf"{ACCOUNT}{OF} (?:[\w@'-]+ ){{0,4}}?a (?:fermer|desactiver|couper|supprimer|bloquer|cloturer|retirer|revoquer|suspendre)",
    r"(?:aurait|auraient|devait|devaient) (?:deja )?(?:du )?(?:s' |se )(?:arreter|terminer|fermer|desactiver|couper|eteindre|bloquer)",
    rf"(?:quand|des que?|des qu'|lorsque?|lorsqu'|une fois que?|si) (?:[\w@'-]+ ){{0,7}}?(?:sera|seront|est|sont|soit|a ete|aura ete) (?:\w+ )?{_DISABLED}",
    rf"(?:fermeture|desactivation|suppression|coupure|cloture|blocage) (?:du|de|des|d') {OWN}(?:{ACCOUNT}|@p)(?! (?:par erreur|a tort))",
    r"(?:comptes?|acces|utilisateurs?) (?:fantome|zombie|orphelin)s?",
)

_NO_ACCOUNT = rf"{OWN}(?:nouveau |nouvel )?{ACCOUNT}"
_GET = (
    r"(?:(?:eu|recu|recus|obtenu|obtient|obtenir|avoir|recevoir|recoit|recois|trouve|trouver|retrouve|retrouver|vu|vois|voit|voir"
    r"|voyons|dispose|disposer|possede|attribue|fait|cree|creer|ouvert|existe|eue|de quoi|genere|remis|delivre|y a|donne|beneficie|"
    r"ete|lui|moi|au|a|@p|@x|nous|on|pu|ce|jour|cette|semaine|heure|d' avoir|d' obtenir|reussi a|jour) ){0,4}?"
)

_NOBODY = r"(?:aucune?|personne|rien|ni) (?:(?!compte)[\w@'-]+ ){0,6}?n' (?:a|ont|est|sont|avait) (?:ete )?"

CREATE_SURELY = anywhere(
    rf"(?:{NOT}|aucun|aucune|sans|zero|ni) {ADVERB}{_GET}{ADVERB}{_NO_ACCOUNT}(?!\w* (?:a jour|manager))",
    rf"(?:toujours|tjs|tjrs) sans {_NO_ACCOUNT}",
    rf"(?:manque|manquait|manquent|manquer|attend|attends|attendent|attendait|attendons|patiente|besoin d'|besoin de|reclame|faut|faudrait|voudrait|"
    rf"avoir|aura|auront|aurai|aurait|recevra|obtiendra|obtenir|attente d'|attente de) (?:[\w@'-]+ ){{0,3}}?{OWN}{ACCOUNT}(?! (?:desactiv|ferm|suppr))",
    rf"(?:ou|quand|comment|pourquoi) .{{0,30}}(?:est passe|est donc|sera|est|aura|en est|arrive|sont) {OWN}(?:creation de |creation du )?{_NO_ACCOUNT}"
    r"(?! (?:@p )?(?:\w+ )?(?:desactive|ferme|bloque|supprime|pas a jour|affiche|encore|toujours actif))",
    rf"{ACCOUNT}{OF} (?:[\w@'-]+ ){{0,6}}?(?:manquant|manquants|manquante|manque|manquent|absent\w*|introuvables?|inexistant\w*|"
    rf"inconnue?|en attente|disparu\w*|en souffrance|aux abonnes absents)",
    rf"{ACCOUNT}{OF} (?:(?!pas |plus |jamais |activ|desactiv|mais )[\w@'-]+ ){{0,6}}?(?:n' |ne |)(?:\w+ )?(?:\w+ )?{NOT} {ADVERB}(?:ete |etre |se |s' |fait |la|)"
    rf"(?:cree|creer|existe|exister|present|la|visible|trouve|ouvert|pret|apparu|arrive|genere|disponible|livre|fait|provisionn|dispo|parvenu|monte|remonte dans|active)\w*",
    rf"(?:n' |ne |)(?:existe|apparait|figure|existait|remonte) {ADVERB}{NOT} (?:\w+ ){{0,2}}?{ACCOUNT}",
    rf"{NOT} (?:{ADVERB})(?:(?:ete|etre|pu etre|eu|fait|se|s'|l'|la|le|les|lui|eu son|encore|@p|pu|su|du|ete correctement|reussi a|"
    rf"recu son|ce jour|aujourd'hui|tous|tout) ){{0,3}}{CREATED}(?! ad)",
    rf"{_NOBODY}(?:\w+ ){{0,2}}?{CREATED}",
    rf"(?:devrait|devraient|doit|devait|aurait du|auraient du) (?:\w+ ){{0,2}}?(?:etre|figurer|apparaitre|exister|se trouver) (?:\w+ )?(?:dans|sur|en) {TARGET}",
    rf"(?:aucune?|personne|ni) (?:[\w@'-]+ ){{0,6}}?n' (?:a|ont|ai|as) (?:encore |toujours |eu |recu |obtenu |bien ){{0,3}}{OWN}{ACCOUNT}",
    r"@p (?:est |a ete |ont ete |sont )?(?:bien )?(?:cree|provisionne|onboarde)[es]{0,2} (?:ou pas|ou non|[?])",
    rf"(?:non|jamais|sans etre|sans avoir ete|attend d' etre|attente de|attente d' etre|attendent d' etre|attente du) {OWN}{CREATED}",
    rf"(?:creation|provisionnement|provisioning|onboarding|ouverture) (?:@p |de |d' |du |des |son |sa |ses |l' |\w+ ){{0,5}}?(?:"
    rf"{NOT}|echou\w+|echec|bloque\w*|en attente|en erreur|en echec|rate|plante\w*|coince\w*|ne |n' |traine|tarde|rejete\w*)(?=.{{0,99}}(?:@p|elle|il|nouve|salari|employe|compte|lui))",
    r"(?:echec|erreur|probleme|souci|bug|blocage|retard) (?:\w+ ){0,2}?(?:de|lors de|a|pour|sur|dans|avec|du|au)(?: \w+){0,2}? (?:la |l' |le )?"
    r"(?:creation|provisionnement|provisioning|onboarding|ouverture|creer)(?=.{0,99}(?:@p|elle|il|nouve|salari|employe|compte|lui))",
    r"@p (?:\w+ ){0,3}?(?:toujours |encore )?(?:rien|que dalle|nada)",
    rf"(?<!de )(?<!d' )@p (?:\w+ )?(?:n' |ne )?(?:a |est |ont |sont )?{NOT} (?:ete |etre |encore )*(?:pris\w* en (?:compte|charge)|traite\w*|ramasse\w*|detecte\w*|repere\w*|captee?)",
    rf"(?:est|sont) (?:donc )?(?:passee?s? )?ou (?:donc )?{OWN}{ACCOUNT}",
    rf"{ACCOUNT}{OF} (?:(?!pas |mais )[\w@'-]+ ){{0,5}}?(?:existe|existent|existait|apparait|arrive|vient|figure|parait) {ADVERB}{NOT}(?! (?:a jour|avec|sous))",
    rf"(?:aurait|auraient|devrait|devraient|doit|devait) (?:\w+ ){{0,2}}?(?:etre|avoir ete) (?:\w+ )?{CREATED}",
    rf"(?:ont|ait|obtienne|recoive|attribuer|donner|avoir|a droit) (?:enfin )?(?:son|leur|un|ses|leurs) {ACCOUNT}(?! (?:desactiv|ferm|suppr|encore|toujours))",
    r"(?:refuse|refusent|echoue|pas reussi|incapable|n' arrive pas|ne veut pas|ne parvient pas|impossible|rechigne|oublie) (?:a |de |d' )?(?:le |la |les |l' )?(?:creer|provisionner|generer|onboarder|ouvrir le compte)",
    rf"{ACCOUNT}{OF} [.,] (?:aucun|aucune|neant|zero|rien|0|non|inexistant|manquant|absent)(?= [.,?]|$)",
    rf"absence (?:de |d' |du |des ){OWN}{ACCOUNT}",
    rf"(?:cherche|cherchons|cherchent|attendons|attend|attends|attendent|retarde|retardent|bloque|bloquent|empeche|freine) (?:donc |encore |toujours |aussi |la creation (?:de |du )|l' ouverture (?:de |du ))*{OWN}{ACCOUNT}",
    rf"(?:fiche|dossier|profil|enregistrement|contrat|embauche) (?:[\w@'-]+ ){{0,4}}?(?:n' |ne )?(?:\w+ )?{NOT} (?:ete |etre |encore |toujours )*(?:transmis|remonte|arrive|synchronis|envoy|import|cree|parvenu|pousse|descend|pass|exist|trouv)\w*",
    r"(?:va|vont|sera|seront|aura|doit|pourra) (?:t )?(?:il |elle |ils |elles |on )?(?:bien |enfin )?(?:se |etre |avoir (?:un|son) )?(?:creer|cree|creee|provisionne|provisionnee|provisionner)\w*",
    rf"(?:quand|si|une fois que|des que|lorsque|lorsqu'|est ce que|pourquoi|est|sera|seront|a|soit|soient|ont|sont|etre|ete) (?:\w+ |@p |@x |t |l' ){{0,4}}?"
    rf"(?:est |sera |sont |seront |soit |a ete |ete |etre |aura ete )?(?:provisionn[ea]\w*|provisionne|cree|creee|creees|crees)(?! (?:dans|par|chez) (?:workday|sap|successfactors|le sirh|les rh))"
    rf"(?=(?: [\w@'-]+){{0,12}} [?]|.{{0,40}}(?:dans|dans l'|sur|cote) {TARGET}|$| [.,])",
)

UPDATE_SURELY = anywhere(
    rf"{NOT} {ADVERB}(?:(?:ete|etre|pu etre|eu|fait|se|s'|l'|la|le|les|encore|@p|pu|tous|tout|lui|ont|a|est) ){{0,3}}{_CHANGED}(?! (?:dans|vers|en|sur) (?:l' |le )?{TARGET} (?:depuis (?:sa|son) (?:arrivee|embauche)))",
    rf"(?:non|jamais|pas) (?:encore )?{_CHANGED}",
    rf"{_NOBODY}(?:\w+ ){{0,2}}?(?:{_CHANGED}|justes?|bonn?e?s?|correcte?s?|exacte?s?)",
    r"rien (?:n' )?(?:est|a|de) (?:\w+ )?(?:bon|juste|correct|a jour|exact|change|bouge)|tout (?:est|date) (?:faux|perime|d[eu' ])|tout est (?:\w+ )?(?:faux|perime|obsolete|vieux)",
    rf"(?:affiche|affichent|indique|indiquent|montre|montrent|porte|mentionne|mentionnent|a|ont|garde|conserve|vois|voit|voyons|apparait|figure|reste|restent|"
    rf"est|sont|sort|ressort|dit|marque|donne|contient|voir|trouve|reprend|remonte|utilise|fonctionne|marche|y a|est la|sous|avec|dans|comporte|presente|renvoie|recoit|c' est) "
    rf"(?:donc )?(?:{STILL} |quand meme |bien |que |sous |avec |sur |a |dans |au |en |comme |parmi |chez |pour ){{0,3}}{OWN}{_OLD}(?! (?:compte|salari|employe|collegue|collab))",
    rf"(?:{STILL}) (?:[\w@'-]+ ){{0,4}}?{_OLD}",
    rf"{_OLD} (?:[\w@'-]+ ){{0,2}}?{_DATA}",
    rf"{_DATA} (?:[\w@'-]+ ){{0,6}}?(?:{_WRONG}|pas (?:la |le |les |du tout )?(?:bon|bonne|bons|bonnes|correct|correcte|correctes|juste|exact)\w*|different\w*|ancien|ancienne|desynchronis\w+)",
    rf"pas (?:la |le |les |du tout )?(?:bon|bonne|bons|bonnes) {_DATA}",
    rf"(?:affiche|indique|montre|mentionne|apparait|figure|note|notee|affichee?|enregistree?|listee?|inscrite?|repertoriee?|reste|restee?|positionnee?|rattachee?|declaree?|marquee?|associee?|appelle|"
    rf"connue?|identifiee?|referencee?|appelee?|nommee?|liee?|sort|ressort|visible|vue|vu|est|sont|voit|vois) (?:\w+ )?{STILL} (?!pas |plus )(?:@x|@p|comme|a |au |en |sous|dans le|dans la|dans son|dans l' (?:ancien|equipe)|"
    rf"chez|sur|marque|avec|rattach|affich|note|indique|inscrit|que|affect|celui|celle|liee?|l' ancien|le|la|son|sa|positionn|enregistr|declar|localis|associ)\w*",
    rf"{STILL} (?:affichee?|notee?|indiquee?|rattachee?|enregistree?|inscrite?|listee?|marquee?|positionnee?|affectee?|declaree?|localisee?|associee?|referencee?|liee?|en tant que|comme)\w*",
    rf"(?:modif|modifs|modifications?|changements?|mises? a jour|maj|corrections?|updates?|mutation|promotion|mobilite|nomination|mariage|divorce|demenagement|rectification|actualisation) (?:[\w@'-]+ ){{0,8}}?(?:{NOT}|n'|ne|toujours|bloque\w*|en attente|sans effet|rien|perdue?s?|ou)",
    r"(?:modif|modifs|modifications?|changements?|mises? a jour|maj) (?:[\w@'-]+ ){0,4}?(?:@p|@x)",
    r"(?:aucune?|nulle) (?:\w+ )?(?:modif|modification|changement|mise a jour|maj|update)",
    r"(?:devrait|doit|devait|aurait du|devraient|dois|devrais) (?:\w+ ){0,2}?(?:etre|afficher|indiquer|avoir|apparaitre comme|montrer|figurer)(?! (?:\w+ )?(?:dans|sur|cree|provision|active|actif|desactiv|ferm|bloqu|suppr|la |present|pret|coupe|un compte|son compte|acces))",
    r"au lieu d[eu']|au lieu (?:d'|de|du)|a la place (?:de|du|d')",
    r"(?:plutot qu[e']|et (?:non|pas)|alors qu[e'] (?:\w+ ){0,4}?(?:est|devrait|doit|a|s'))(?= .{0,60}(?:@x|manager|titre|poste|service|departement|nom|tel))",
    r"(?:en|hors|perte de|probleme de|defaut de) desynchro\w*|desynchronis\w+|pas synchro avec|decalage entre|incoher\w+|different\w* (?:de|entre)|ne correspond\w* (?:pas|plus)|diverge\w*",
    rf"{_DATA} (?:[\w@'-]+ ){{0,3}}?(?:n' |ne )(?:\w+ )?(?:\w+ )?pas",
    rf"{_DATA} (?:[\w@'-]+ ){{0,4}}?(?:reste|restent|demeure)",
    r"ce qui (?:a ete|a|etait) (?:\w+ )?(?:corrige|modifie|change|saisi|mis a jour)|ce qu[e'] (?:[\w@'-]+ ){0,4}(?:corrige|modifie|change)",
    r"(?:fiche|donnees|infos|profil) (?:[\w@'-]+ ){0,4}?(?:date|datent)(?= [.?]|$| (?:de|d'|un|beaucoup))",
    rf"(?:quand|des que?|des qu'|lorsque?|lorsqu'|une fois que?|si) (?:[\w@'-]+ ){{0,7}}?(?:sera|seront|est|sont|soit|a ete|aura ete) (?:\w+ )?{_CHANGED}",
    r"rien ne (?:se |s' )?(?:met a jour|change|actualise|modifie|bouge|repercute)",
    r"a jour (?:[\w@'-]+ ){0,5}(?:, )?mais (?:pas|rien|toujours pas|jamais)",
    rf"(?:affiche|indique|montre|mentionne|marque|porte|donne)(?:nt)? (?:t (?:il|elle|on) )?{STILL}(?! (?:pas|plus|rien))",
)

CREATE = anywhere(
    rf"{NOT} {ADVERB}(?:(?:ete|etre|la|visible|present\w*|trouve\w*|cree|remontee?s?|synchronisee?s?|ajoutee?s?|importee?s?|connue?s?|arrivee?s?|descendue?s?|la|trouvable|reference\w*|"
    rf"recherchable|de|d'|dedans|pu|voir|vu|vois|voit|apparu\w*|figure|inscrite?|passee?s?|@p|le|l'|integree?s?|retrouve\w*|trouver|retrouver) ){{0,4}}(?:dans|sur|cote|chez|en|vers|du cote de|au|a) {TARGET}",
    rf"(?:absent\w*|manquant\w*|manque|introuvables?|inconnue?s?|rien|disparue?s?|nulle part|inexistant\w*|aucune trace|personne)(?: (?:\w+|@p|d'|l')){{0,4}}? (?:dans|sur|cote|de|d'|du|chez|a) {TARGET}",
    rf"{TARGET} (?:\w+ |ne |n' ){{0,3}}?(?:connait|reconnait|trouve|voit|contient|vois) {ADVERB}(?:pas|rien|aucun|personne)",
    rf"{NOT} {ADVERB}(?:(?:ete|etre|pu etre|se|s'|l'|le|la|encore|eu|@p|lui|les) ){{0,2}}(?:ajoute\w*|importe\w*|remonte\w*|apparait\w*|apparaiss\w+|apparu\w*|arrive\w*|present\w*|visibles?|synchronis\w+|synchro|trouv\w+|"
    r"retrouv\w+|traite\w*|charge\w*|descend\w*|integre\w*|inscrit\w*|dedans|enregistr\w+|vue?s?|la|passe\w*|importes?|transmis\w*|redescend\w*|pouss\w+|prise? en charge|ramasse\w*|reprise?|parti[es]*|sorti[es]*|encore la|active\w*|"
    r"activer|operationnel\w*|prete?s?|fonctionnel\w*|connue?s?|reconnue?s?)",
    rf"(?:apparait|figure|existe|remonte|trouve|voit|vois|voyons|descend|arrive|passe|synchronise|monte|retrouve|apparaissent|arrivent|existent|remontent|repond|connait|connais|parait) {ADVERB}(?:pas|nulle part|plus|jamais)(?! (?:la mise|a |le bon|la bonne|changer|modif|le nouveau|la nouvelle))",
    r"n' y (?:est|figure|apparait|sont) (?:toujours |encore )?(?:pas|plus)",
    r"(?:toujours|encore|tjs|tjrs|il n' y a|il y a|y a|n'ont|n' a|a|ai|n' ont|je ne vois|vois|recu|on a|nous n' avons|n' ai|n' y a) (?:encore |toujours |tjs )?(?:rien|nada)",
    r"rien (?:ne |n' )?(?:\w+ )?(?:se passe|cree|remonte|arrive|vu|recu|apparait|est arrive|du tout|dans|cote|a ete)",
    r"(?:impossible|pas moyen|pas reussi|incapable|n' arrive pas|arrive pas|pas possible|du mal) (?:de |d' |a )(?:le |la |les |l' )?(?:re)?(?:trouver|voir|localiser|selectionner|ajouter|inviter|chercher|joindre)",
    r"manque|manquent|manquant\w*|introuvables?|absente?s?|inexistant\w*|nulle part|aucune trace|pas (?:de |la moindre |une )?trace|inconnue?s? au bataillon|a disparu|ont disparu",
    r"(?:ou|qu') (?:est|sont|reste|se trouve|est passee?|sont passes?|est donc passee?)(?: donc| bien)? (?:passee? |il |elle )?@p",
    r"@p (?:,? )?(?:c' )?(?:est|elle est|il est|en est) (?:ou|passee? ou)",
    r"(?:acceder|accede|accedent) (?:pas|a rien)|(?:rien|pas|impossible d' |impossible de s' |n' arrive (?:\w+ )?a )(?:\w+ )?acceder|pas acces",
)

DISABLE = anywhere(
    r"(?:a|ont|ait|avait|avez|vient de|va|devait|doit) (?:\w+ ){0,2}?(?:quitter?|quittee?s?|demissionner?|cesser?|depart)",
    r"(?:nous|l' entreprise|la (?:boite|societe|compagnie|maison|banque)|le groupe) (?:a |ont |avait )?quitt\w+|quitt(?:e|ent|era|eront|ait|er) (?:nous|l'|la|le|ses|son|notre)|nous quitt\w+",
    r"(?:est|sont|etait|etaient|etant|soit|bien|deja|definitivement|etre|fut) (?:\w+ ){0,2}?(?:parti[es]{0,2}|sorti[es]{0,2}|virr?e[es]{0,2}|licenci\w+|renvoye\w*|congedie\w*|remercie[es]{0,2}|retraite\w*)",
    r"(?:en|a la|pris sa|sa|prend sa|depart a la|depart en) retraite|pension(?:ne\w*)?|prepension|retraitee?",
    r"part(?:ie?s?|ait|ira|ant|ants|ante)? (?:le|ce|depuis|vendredi|lundi|mardi|mercredi|jeudi|hier|@d|en retraite|de (?:l'|la|chez)|vers (?:d'|la concurrence)|definitivement|il y a|y a)",
    r"@p (?:, )?(?:elle |il |est |qui est |,)?(?:parti[es]{0,2}|sorti[es]{0,2})",
    r"demission\w*|licenciement|licenci\w+|rupture conv\w*|rupture|fin de (?:contrat|mission|stage|cdd|periode|collaboration|son contrat|sa mission|son stage|essai|l' alternance)",
    r"(?:contrat|cdd|stage|mission|alternance|interim|apprentissage) (?:[\w@'-]+ ){0,4}?(?:fini\w*|termin\w*|acheve\w*|pris fin|prend fin|arrive a|echu|expire\w*|s' est (?:arrete|termine)|rompu)",
    r"dernier jour|derniere journee|fin de collaboration|depart\w* (?:@p|de|d'|du|le|definitif|effectif)|date de (?:depart|sortie|fin)|depart|sortante?s?|partante?s?",
    r"(?:ne |n' )?(?:travaille|bosse|est|fait|sont|font|travaillent|etait) plus (?:chez|ici|la|parmi|dans|avec|salari|employe|partie|des|au|pour|sous|a l' effectif|en poste|depuis)\w*",
    r"sorti[es]{0,2} des effectifs|plus (?:dans|aux) (?:les |l' )?effectifs?|hors effectifs?|off-?boarding|offboardee?s?|deprovision\w*|leavers?",
    r"ex-?(?: ?(?:salarie|employe|collegue|collaborat|stagiaire)\w*)|ancien(?:ne)? (?:salarie|employe|collegue|collab|stagiaire|prestataire|interimaire|alternant)\w*",
    r"(?:des)?activer? (?:le|son|ses|les|l'|@p)|fermer? (?:le|son|ses|les)|couper? (?:le|son|ses|les|l')|supprimer? (?:le|son|ses|les|l')|bloquer? (?:le|son|ses|les|l')|revoquer",
    r"(?:desactivation|fermeture|suppression|cloture) (?:du|de|des|d')",
    r"decede\w*|deces|mort|morte",
)

CREATE_PERHAPS = anywhere(
    rf"(?:{NOT}|rien|aucune?|personne|impossible|cherche|manque|coince|bloque|empeche) (?:[\w@',-]+ ){{0,10}}?(?:comptes?|acces|annuaire|session|trouve|utilisateur|login|visible|pret|prete|ouverture|creation)",
    r"(?:comptes?|acces|ouverture|creation|session|login) (?:[\w@',-]+ ){0,10}?(?:coince|bloque|pas|rien|attente|aucune?|jamais|impossible|echec|refuse)",
    r"(?:comptes?|acces|session|identifiants|login) (?:[\w@',-]+ ){0,12}?(?:quand|enfin|toujours|encore|obtenir|obtien\w*|retard\w*|tard\w*|attend\w*|attente|besoin|urgent|urgence|pret\w*|normal|dispo\w*|delai|bientot)",
    r"(?:quand|pourquoi|comment|enfin|toujours|obtenir|obtien\w*|retard\w*|tard\w*|attend\w*|besoin|faut|faudrait|voudr\w+|delai|absence|depuis|qui retient) (?:[\w@',-]+ ){0,12}?(?:comptes?|acces|session|identifiants|login)(?! (?:@p )?(?:(?:est|a ete) (?:desactive|bloque|ferme|supprime|verrouille)|bloque))",
    rf"(?:suis|figure|apparais|existe) (?:je )?(?:bien )?(?:dans|sur) {TARGET}",
    rf"(?:est|sont|sera|soit|figure|apparait|existe) (?:\w+ |@p |elle |il |t ){{0,4}}?(?:dans|sur|en) (?:l' )?{TARGET}",
    r"@p (?:a|aura|ont|auront) (?:\w+ )?(?:un|son|leur|le|bien un|bien son) compte",
    rf"(?:a|ai|aura|aurai|ait|ont|auront|avoir|recoit|recu) (?:t )?(?:\w+ ){{0,3}}?(?:un|son|leur|ses|des|d'|le|l') {ACCOUNT}",
    rf"{ACCOUNT}{OF} (?:[\w@'-]+ ){{0,3}}?(?:marchera|fonctionnera|sera|arrivera|existera|sera|(?:est|soit|sont|etait) (?:\w+ )?(?:pret|cree|la|en place|dispo|ok|actif|visible|existant)\w*|existe|en place|pret|dispo)",
    r"(?<!des )(?<!de )nouve(?:au|l|lle|aux|lles) (?:\w+ ){0,2}?(?:arrivante?s?|embauchee?s?|recrues?|salariee?s?|employee?s?|collegues?|collaborat\w+|collab|venue?s?|stagiaires?|utilisat\w+|prestataires?|consultant\w*|alternant\w*|"
    r"apprentie?s?|interimaires?|personnes?|agente?s?|entrante?s?|recrutes?|user|technicien\w*|membre\w*|assistant\w*|vendeu\w*|commercial\w*|develo\w*|comptable|ingenieur\w*|compte)",
    r"provisionn\w*|provisioning|onboard\w*|creation|embauch\w*|recrut\w*|engage[es]{1,2}|arrivante?s?|entrante?s?|joiners?|newbie",
    r"(?<!qu' )(?<!s' )(?:a|ont|est|sont|va|doit|devait|ai|suis|vient de|viens de|commence\w*|demarre\w*|debute\w*) (?:\w+ ){0,2}?(?:commenc\w+|demarr\w+|debut\w+|arriv\w+|rejoin\w+|integr\w+|prendre ses fonctions|pris ses fonctions|pris son poste)",
    r"commence\w*|demarre\w*|debute|debutera|rejoint|integre|prise? de (?:poste|fonction)|pris (?:son poste|ses fonctions)|premier jour|a rejoint|reembauch\w*|reintegr\w*|arrive (?:le|lundi|mardi|mercredi|jeudi|vendredi|demain|@d|dans)|arriv(?:era|ait|ee|ees)",
    r"(?:ajoute|saisi|entre|cree|encode|importe|envoye|charge|soumis|enregistre|transmis)[es]{0,2} (?:dans|sur|via|par|en|cote|chez)",
)

ATTRIBUTES = {
    " ".join(fold(phrase).replace("'", "' ").split()): attribute
    for attribute, phrases in {
        "telephoneNumber": "telephonenumber",
        "physicalDeliveryOfficeName": "physicaldeliveryofficename",
        "displayName": "displayname",
        "givenName": "givenname",
        "sn": "sn",
        "sAMAccountName": "samaccountname",
        "proxyAddresses": "proxyaddresses",
        "mobilePhone": "mobilephone",
        "businessPhones": "businessphones",
        "usageLocation": "usagelocation",
        "description": "description",
        "ou": "l'ou, unité d'organisation, unité organisationnelle",
        "mailbox": "boîte mail, boîte aux lettres, boîte de messagerie, mailbox, bal",
        "groups": "groupes, groupes de sécurité, appartenance aux groupes",
        "title": """
            titre, titre de poste, intitulé, intitulé de poste, intitulé du poste, intitulé de fonction, poste, fonction, fonctions,
            rôle, emploi, métier, job title, jobtitle, title, qualification, grade, libellé de poste, nom de poste, libellé de fonction,
            libellé d'emploi, libellé emploi, intitulé d'emploi, intitulé de l'emploi, titres, postes, titre professionnel, position
        """,
        "department": """
            département, service, direction, équipe, pôle, department, unité, services, départements, affectation,
            rattachement, secteur, bu, dept, dép, départ.
        """,
        "division": "division",
        "manager": """
            manager, manageur, manageuse, manageure, responsable, responsable hiérarchique, n 1, n' 1, chef, cheffe, chef d'équipe,
            cheffe d'équipe, supérieur, supérieure, supérieur hiérarchique, supérieure hiérarchique, boss, hiérarchique, hiérarchie,
            superviseur, superviseure, patron, patronne, managers, responsables, rattachement hiérarchique, ligne hiérarchique,
            reporting, chef de service, cheffe de service, chef direct, responsable direct, gestionnaire
        """,
        "name": """
            nom, nom de famille, nom d'usage, nom affiché, nom d'affichage, nom complet, prénom, prénoms, nom marital, nom d'épouse,
            patronyme, display name, surnom, nom de naissance, noms, nom usuel, prénom usuel, nom et prénom, orthographe, surname, prénom d'usage
        """,
        "company": "société, entreprise, compagnie, entité, filiale, company, employeur, entité juridique, raison sociale, nom de société",
        "phone": """
            téléphone, téléphones, numéro de téléphone, numéro, numéro de portable, numéro de mobile, portable, mobile, tél, tel, gsm, natel, cellulaire,
            numéro de poste, ligne directe, numéro de gsm, fixe, ligne fixe, numéro de natel, numéro de tél, numéro direct, numéro professionnel, numéro pro,
            numéro de cellulaire, numéro de bureau, numéro mobile, numéro fixe, numéro de fixe, n de téléphone, téléphone portable, téléphone mobile, phone, numéros,
            numéro interne, poste téléphonique, numéro de cell, n° de téléphone, num, num de tél, num de téléphone, portable pro, numéro portable, téléphone fixe, numéro court
        """,
        "mail": """
            mail, e-mail, email, adresse mail, adresse e-mail, adresse email, courriel, adresse courriel, adresse de messagerie,
            adresse électronique, mél, adresse de courriel, adresse smtp, courrier électronique, mails, smtp, adresse pro
        """,
        "location": """
            bureau, lieu de travail, site, lieu, localisation, emplacement, numéro de bureau, site de travail, implantation, agence,
            localité, site de rattachement, lieu d'affectation, établissement, lieu d'exercice, campus, étage, location
        """,
        "city": "ville, commune, city",
        "country": "pays, country, pays de travail",
        "costCenter": "centre de coûts, centre de coût, cost center, costcenter, centre de frais, centre de cout, code analytique, imputation",
        "userPrincipalName": """
            upn, nom d'utilisateur, nom de connexion, identifiant de connexion, userprincipalname, username,
            nom d'ouverture de session, login, user name, nom de login, nom d'usager, nom de session, user principal name, code utilisateur
        """,
        "streetAddress": "adresse, adresse postale, rue",
        "postalCode": "code postal, npa",
        "employeeId": "numéro d'employé, numéro de matricule, employeeid, numéro de personnel",
        "": """
            au lieu de, au lieu du, au lieu d', département rh, à la place,
            chef de projet, cheffe de projet, chef de produit, cheffe de produit, chef de chantier, numéro de ticket, numéro de dossier,
            service informatique, service rh, service support, mail de bienvenue, mise en service, adresse ip, direction générale,
            responsable rh, gestionnaire rh, gestionnaire paie, responsable paie, équipe rh, équipe it, équipe informatique,
            nos équipes, carnet d'adresses, en poste, prise de poste, nom de domaine, en fonction, prise de fonction,
            service de provisionnement, service de provisioning, pris son poste, pris ses fonctions, prend son poste, prend ses fonctions, un mail, par mail, le mail, vos services, manager de proximité, poste de travail,
            service client, en service, prendre son poste, son manager direct, de la direction, d'une équipe, dans l'équipe, notre site, sur site, du site
        """,
        "employeeType": "type d'employé, type de contrat",
        "employeeHireDate": "date d'embauche, date d'entrée, date d'arrivée",
        "photo": "photo",
    }.items()
    for phrase in " ".join(phrases.split()).split(", ")
}

_SO = r"(?:nouveau|nouvel|nouvelle|nouveaux|nouvelles|ancien|ancienne|mauvais|mauvaise|vieux|vieil|vieille|bon|bonne|vrai|vraie|precedent|precedente|actuel|actuelle|autre|meme|propre)"
ATTRIBUTE_BEFORE = anywhere(
    rf"(?:un|une|deux|cote|niveau) {_SO}|(?<!apres )(?<!selon )(?<!par )(?<!avec )(?<!dit )(?<!dixit )(?:son|sa|ses|leur|leurs|mon|ma|mes|ton|votre|notre|le|la|l'|les|du|des|de|d'|quel|quelle|aucun|aucune|meme|@p|@x|et|,|[.?]|pas|ce|cet|cette|cote|au|niveau|en|ni|tout|par|attribut|champ|comme|pour|toujours|encore|affiche|indique|{_SO})(?: {_SO})?",
)

ATTRIBUTE_AFTER = anywhere(
    r"(?:[\w'-]+ |@p |@x |@d ){0,3}?(?:est|sont|etait|n'|ne|pas|plus|jamais|reste|restent|affiche|affichent|indique|indiquent|montre|toujours|encore|tjs|a change|ont change|change|a ete|a bien|ont|a|faux|fausse|errone|erronee|incorrect|incorrecte|inexacte?s?|perimee?s?|depassee?s?|obsoletes?|mal|invalide|bizarre|"
    r"mauvais|obsolete|de|d'|du|des|dans|sur|pour|chez|cote|en|aurait|devrait|doit|devait|apparait|manque|manquant|vide|absent|absente|perime|change|changer|modifie|modifiee|devient|passe|figure|non|correspond|"
    r"corrige|corrigee|actualise|mis|mise|differe|different|differente|a jour|depuis|hs|dit|disent|marque|porte|contient|comporte|mentionne|actuel|via|@x|qui|au|par|apres|bloque|bloquee|inchange|inchangee|s'|se|ete|suite|mal|hier|alors|comme|svp|ici)",
)

_NO_ACCOUNTS = (
    phrase for phrase, attribute in ATTRIBUTES.items() if attribute and not re.fullmatch(ACCOUNT, phrase)
)
_NAMED = "|".join(sorted(map(re.escape, _NO_ACCOUNTS), key=len, reverse=True))
_WHOSE = r"(?:son|sa|ses|leur|leurs|mon|ma|mes|le|la|l'|les|un|une|de|d'|du|des|aucun|aucune)"

ATTRIBUTE_MISSING = anywhere(
    rf"(?:manque|manquent|manquait|sans|ni|pas de|pas d'|aucun|aucune|perdu|toujours pas son|toujours pas sa|pas son|pas sa|pas le|pas la) (?:@p |lui |nous |toujours |encore |a )*{_WHOSE}? ?(?:{_SO} )?"
    rf"(?:{_NAMED})(?! {ACCOUNT}| de (?:compte|passe))",
    rf"{_WHOSE} (?:{_SO} )?(?:{_NAMED}) (?:@p |de |d' |du |pro ){{0,3}}(?:est |sont |reste |restent |apparait )?(?:{STILL} |bien )?(?:manquante?s?|vides?|absente?s?|inexistante?|a vide|non renseigne\w*|pas renseigne\w*|disparu\w*|blanc)",
)
